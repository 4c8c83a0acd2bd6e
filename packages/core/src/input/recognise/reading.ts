/** A row and the rows it adds; a row that adds nothing has no parts. */
export type Node = { readonly row: number; readonly parts: readonly Node[] };

/**
 * One way to read the rows of a table: the rows that the total adds, in order, and what speaks against it.
 * `failing` counts sums that do not hold, `penalty` departures from what the labels say.
 */
export type Reading = {
  readonly top: readonly Node[];
  readonly total?: number;
  readonly failing: number;
  readonly penalty: number;
  /** Rows with amounts that no sum takes in, such as a line below the total. */
  readonly leftOut: readonly number[];
  /** The total is one by its figures only; its label does not say so. */
  readonly assumed: boolean;
  /** Another reading is as good as this one. */
  readonly ambiguous: boolean;
};

/** Orders readings, the better first: fewest failing sums, then closest to the labels. */
export function betterReading(a: Reading, b: Reading): number {
  return a.failing - b.failing || a.penalty - b.penalty;
}
