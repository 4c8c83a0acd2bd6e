import type { Path } from './finding.js';
import type { ProjectPlan } from './project-plan.js';
import type { SubProject } from './sub-project.js';

/** What was changed so that a text reads as it was meant, and can be left as it was written. */
export const REPAIR_KINDS = [
  'marks',
  'hyphen',
  'line',
  'row',
  'goal',
  'shift',
  'extra-cell',
  'header',
  'name',
  'season',
] as const;

/** What a repair is of. */
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** One repair. `id` names it, so that it can be turned down; one that was is listed as not `applied`. */
export type Repair = {
  readonly id: string;
  readonly kind: RepairKind;
  readonly line: number;
  readonly raw: string;
  readonly after: string;
  readonly applied: boolean;
};

/** Why a part of a document is in no cell and in no text of the result. */
export type DropReason =
  | 'heading'
  | 'table-heading'
  | 'list-mark'
  | 'dash-row'
  | 'page-edge'
  | 'table-of-contents'
  | 'not-shown'
  | 'introduction'
  | 'other-matrix'
  | 'unknown-column'
  | 'outside';

/** A text that belongs to no cell, its line, and why. */
export type Dropped = { readonly text: string; readonly line: number; readonly reason: DropReason };

/** Which of the two matrices is asked for; without one, both are. */
export type ReportKind = 'goals' | 'evaluation';

/** A repair with its place in the sub-projects that were read: `['subProjects', 0, 'rows', 2, 'goal']`. */
export type PlacedRepair = Repair & { readonly at: Path };

/** What was read of a report: every word of it is in `subProjects` or in `dropped`. */
export type ReportReading = {
  readonly subProjects: readonly SubProject[];
  readonly repairs: readonly PlacedRepair[];
  readonly dropped: readonly Dropped[];
  /** The line of each text, by its place: `/subProjects/0/rows/2`. */
  readonly lines: ReadonlyMap<string, number>;
};

/** What was read of a plan in words, in the same manner. */
export type PlanReading = {
  readonly plan: ProjectPlan;
  readonly repairs: readonly PlacedRepair[];
  readonly dropped: readonly Dropped[];
  /** The line of each text, by its place in a project: `/plan/risks/2`. */
  readonly lines: ReadonlyMap<string, number>;
};
