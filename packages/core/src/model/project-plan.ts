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

/** An item of a list with the number that it has there; unnumbered items are counted. */
export type PlanItem = { readonly number: string; readonly text: string };

export type Risk = { readonly risk: string; readonly mitigation: string };

/** What is to be ready when; `written` is the time as the plan says it. */
export type Milestone = {
  readonly text: string;
  readonly written: string;
  readonly period: Period;
};

/** An output that is said to answer a result: “vastaa tulos 1:een”. */
export type PlanLink = { readonly output: string; readonly result: string };
