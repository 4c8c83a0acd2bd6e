import type { CellChange } from '../../../grid/workbook.js';

/** The changes of a sheet by row, the rows from top to bottom and each from left to right. */
export function changesByRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const there = byRow.get(change.row);
    if (there === undefined) byRow.set(change.row, [change]);
    else there.push(change);
  }
  return byRow;
}
