/** A row of a goal matrix as it was written: what was aimed at, what was done, what came of it. */
export type GoalRow = {
  readonly goal: string;
  readonly activity: string;
  readonly result: string;
  /** Only where the matrix has a column for it. */
  readonly effect?: string;
};

/** What a listed goal (1 is the first) serves in the whole project, and what it is measured and paid by. */
export type GoalLink = {
  readonly goal: number;
  readonly subGoals: readonly string[];
  readonly indicators: readonly string[];
  readonly costCategories: readonly string[];
};
