import type { Place } from '../values/place.js';

/** A cell as a reader found it: its text, and where a person finds it. */
export type Cell = {
  readonly text: string;
  readonly place: Place;
  /** On a sheet: a formula that adds cells of its own column. */
  readonly addsRows?: true;
};

/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly Cell[])[];

/** The same grid with its rows as columns; every cell keeps its place. */
export function transpose(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.flatMap((row) => row[column] ?? []));
}

/** Fills short rows with empty cells, so that every row has as many as the longest. */
export function squared(
  rows: readonly (readonly Cell[])[],
  empty: (row: number, column: number) => Cell,
): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row, r) => Array.from({ length: width }, (_, c) => row[c] ?? empty(r, c)));
}
