import { cellsOf } from './figure-table.js';
import type { CheckedTable } from './settled.js';

/** Cells of sums that fail and leave open which amount is wrong: told with those sums, and by no other check. */
export function openCells({ faults, unfilled }: CheckedTable): ReadonlySet<number> {
  if (faults.length === 0 && unfilled.length === 0) return NONE;
  const open = faults.flatMap((fault) => (fault.kind === 'cell' ? [] : fault.sums));
  return new Set([...open, ...unfilled].flatMap(cellsOf));
}

/** The columns of each calendar year, for parts of one year several. */
export function yearColumns({ columns }: CheckedTable): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [index, column] of columns.entries()) {
    if (typeof column === 'number') found.set(column, [...(found.get(column) ?? []), index]);
  }
  return found;
}

const NONE: ReadonlySet<number> = new Set();
