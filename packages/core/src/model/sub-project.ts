import type { EvaluationRow } from './evaluation-matrix.js';
import type { GoalLink, GoalRow } from './goal-matrix.js';

/** A sub-project (osahanke) as its report tells it: goals in the order listed, both matrices, the effects text. */
export type SubProject = {
  readonly name: string;
  readonly goals: readonly string[];
  /** How many goals the text says there are. */
  readonly announcedGoals?: number;
  readonly rows: readonly GoalRow[];
  readonly evaluation: readonly EvaluationRow[];
  readonly effects: string;
  readonly links: readonly GoalLink[];
};
