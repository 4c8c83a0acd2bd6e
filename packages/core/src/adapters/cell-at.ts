import type { Sheet, SheetCell } from '../grid/snapshot.js';

/** The cell of a sheet at a row and column; `undefined` where it holds nothing. */
export function cellAt({ rows }: Sheet, row: number, column: number): SheetCell | undefined {
  const found = rows[firstNotBelow(rows.length, (index) => (rows[index]?.index ?? 0) < row)];
  if (found?.index !== row) return undefined;
  const { cells } = found;
  const cell = cells[firstNotBelow(cells.length, (index) => (cells[index]?.column ?? 0) < column)];
  return cell?.column === column ? cell : undefined;
}

function firstNotBelow(length: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One number for a cell of a sheet, different for each. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
