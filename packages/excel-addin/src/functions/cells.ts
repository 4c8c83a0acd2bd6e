import type { Cells, GivenCell, ResultCell, Table } from './cell-types.js';
import { FormulaError, refuse } from './formula-error.js';
import { notRectangular, shapesDiffer, tooManyCells } from './words/shape-words.js';

/** A whole column would keep Excel waiting; Excel starts an add-in anew that does not answer for five seconds. */
const MOST_CELLS = 100_000;

/** Reads an argument that may be a range; one value is a range of one cell. */
export function readCells(name: string, given: unknown): Cells {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [[given]];
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === width;
  if (width === 0 || !rows.every(isRow)) refuse(notRectangular(name));
  if (rows.length * width > MOST_CELLS) refuse(tooManyCells(name, MOST_CELLS));
  return { name, height: rows.length, width, rows };
}

/** Every cell of a range with its place, row by row. */
export function cellList(cells: Cells): readonly GivenCell[] {
  return Array.from({ length: cells.height * cells.width }, (_, index) => cellAt(cells, index));
}

/** The cell with this number, row by row; the one that there is, where there is one. */
function cellAt({ name, height, width, rows }: Cells, index: number): GivenCell {
  if (height * width === 1) return { given: rows[0]?.[0], at: { name } };
  const [row, column] = [Math.floor(index / width), index % width];
  return { given: rows[row]?.[column], at: { name, row: row + 1, column: column + 1 } };
}

/** A list of values in rows of `width`. */
export function inRows<Value>(values: readonly Value[], width: number): readonly (readonly Value[])[] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}

/**
 * Computes cell by cell; `compute` asks each argument for its cell. Arguments are of one size, or one cell that counts
 * for all. What is refused in one cell of many is an error in that cell only.
 */
export function cellByCell(
  args: readonly [Cells, ...(readonly Cells[])],
  compute: (cellOf: (cells: Cells) => GivenCell) => ResultCell,
): Table {
  const ranges = args.filter(({ height, width }) => height * width > 1);
  const [size] = ranges;
  if (size === undefined) return [[compute((cells) => cellAt(cells, 0))]];
  const other = ranges.find(({ height, width }) => height !== size.height || width !== size.width);
  if (other !== undefined) refuse(shapesDiffer(size, other));
  const results = Array.from({ length: size.height * size.width }, (_, index) =>
    orError(() => compute((cells) => cellAt(cells, index))),
  );
  return inRows(results, size.width);
}

function orError(compute: () => ResultCell): ResultCell {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}
