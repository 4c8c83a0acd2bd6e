import type { Period } from '../values/period.js';

/** What a project set out to do, in the words of its plan. */
export type ProjectPlan = {
  readonly mainGoal?: string;
  readonly subGoals: readonly PlanItem[];
  readonly results: readonly PlanItem[];
  readonly outputs: readonly PlanItem[];
  readonly risks: readonly Risk[];
  readonly milestones: readonly Milestone[];
  readonly links: readonly PlanLink[];
};

/** An item of a list with the number that it has there; items without one are counted. */
export type PlanItem = {
  readonly number: string;
  readonly text: string;
  /** The line above its list. */
  readonly under?: string;
};

export type Risk = { readonly risk: string; readonly mitigation: string };

/** What is to be ready when; `written` is the time as the plan says it. */
export type Milestone = {
  readonly text: string;
  readonly written: string;
  readonly period: Period;
};

/** “Vastaa tulos 1:een”: which result or sub-goal an output (1 is the first) answers, by its number. */
export type PlanLink = {
  readonly output: number;
  readonly to: 'result' | 'subGoal';
  readonly number: string;
};
