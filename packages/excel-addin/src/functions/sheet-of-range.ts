import { parseArea, type SheetCell, type SheetRow, type Snapshot } from '@eurakit/core/workbook';
import type { Cells } from './cell-types.js';
import { isBlank } from './read-amount-cell.js';

/** Where a range stands: on which sheet, and its first cell from 0. */
export type RangePlace = { readonly sheet: string; readonly top: number; readonly left: number };

/** Reads `Rahoitus!A1:E9`, `'Muu rahoitus'!$A$1` or `[Kirja.xlsx]Rahoitus!A1`. */
export function parseRangePlace(address: unknown): RangePlace | undefined {
  const found =
    typeof address === 'string' ? /^(?<sheet>.*)!(?<area>[^!]+)$/s.exec(address)?.groups : undefined;
  const area = parseArea(found?.area ?? '');
  if (found?.sheet === undefined || area === undefined) return undefined;
  const quoted = /^'(?<name>.*)'$/s.exec(found.sheet)?.groups?.name?.replaceAll("''", "'");
  return { sheet: (quoted ?? found.sheet).replace(/^\[[^\]]*\]/, ''), top: area.top, left: area.left };
}

/** The values of a range as a workbook of one sheet, so that they can be read and checked like one. */
export function sheetOfRange(cells: Cells, { sheet, top, left }: RangePlace): Snapshot {
  const isEmpty = emptiness(cells);
  const rows = cells.rows.map((row, r): SheetRow => {
    const filled = row.map((given, c) => (isEmpty(r, c) ? undefined : toValue(given)));
    const own = filled.flatMap((value, c): readonly SheetCell[] =>
      value === undefined ? [] : [{ column: left + c, value, formula: undefined, format: 'General' }],
    );
    return { index: top + r, hidden: false, cells: own };
  });
  return {
    sheets: [{ name: sheet, visibility: 'visible', rows, hiddenColumns: [], merged: [], tables: [] }],
    names: [],
    properties: new Map(),
    dateSystem: 1900,
  };
}

function toValue(given: unknown): SheetCell['value'] {
  if (isBlank(given)) return undefined;
  const isPlain = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  return isPlain ? given : undefined;
}

/**
 * Excel hands blank cells over as 0. A 0 is one where no amount stands: among names and headings (the first row and
 * column), and in a row or column of nothing else.
 */
function emptiness({ rows }: Cells): (row: number, column: number) => boolean {
  const isNothing = (given: unknown): boolean => isBlank(given) || given === 0;
  const emptyRows = rows.map((row) => row.every(isNothing));
  const emptyColumns = (rows[0] ?? []).map((_, column) => rows.every((row) => isNothing(row[column])));
  return (row, column) =>
    isNothing(rows[row]?.[column]) &&
    (row === 0 || column === 0 || emptyRows[row] === true || emptyColumns[column] === true);
}
