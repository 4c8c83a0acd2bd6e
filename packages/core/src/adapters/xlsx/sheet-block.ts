import type { CellValue, Sheet } from '../../grid/snapshot.js';

/** A sheet from A1 to its last cell, row by row, each row of the same length. */
export type SheetBlock = {
  readonly values: readonly (readonly CellValue[])[];
  /** Without `=`; `undefined` where no formula stands. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
  /** Codes of the number formats; `General` for empty cells. */
  readonly formats: readonly (readonly string[])[];
};

/** Places for cells that a block may have: one cell at XFD1048576 is no reason to fill the memory. */
const MOST_PLACES = 20_000_000;

/** The cells of a sheet as a block; `undefined` where they lie too far apart for one. */
export function sheetBlock({ rows }: Sheet): SheetBlock | undefined {
  const width = rows.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0);
  const used = rows.filter(({ cells }) => cells.length > 0);
  const height = (used.at(-1)?.index ?? -1) + 1;
  if (width * used.length > MOST_PLACES) return undefined;
  const empty = {
    values: Array<CellValue>(width).fill(undefined),
    formulas: Array<string | undefined>(width).fill(undefined),
    formats: Array<string>(width).fill('General'),
  };
  const values = Array<readonly CellValue[]>(height).fill(empty.values);
  const formulas = Array<readonly (string | undefined)[]>(height).fill(empty.formulas);
  const formats = Array<readonly string[]>(height).fill(empty.formats);
  for (const { index, cells } of used) {
    const row = { values: [...empty.values], formulas: [...empty.formulas], formats: [...empty.formats] };
    for (const { column, value, formula, format } of cells) {
      row.values[column] = value;
      row.formulas[column] = formula;
      row.formats[column] = format;
    }
    values[index] = row.values;
    formulas[index] = row.formulas;
    formats[index] = row.formats;
  }
  return { values, formulas, formats };
}
