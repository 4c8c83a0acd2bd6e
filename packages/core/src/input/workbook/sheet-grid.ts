import { columnIndex, toAddress } from '../../grid/address.js';
import type { Cell, Grid } from '../../grid/cell.js';
import type { Recalculated } from '../../grid/recalculate.js';
import type { CellValue, Sheet, SheetCell, Snapshot } from '../../grid/snapshot.js';
import { cellText } from './cell-text.js';

/** More cells than any table of amounts has; what lies beyond on a sheet is not looked at. */
const MOST_CELLS = 400_000;

/**
 * A sheet as a grid of texts with their places, computed anew: used rows and columns, hidden ones too, with one empty
 * row or column where the sheet has several. Text of merged cells stands in each of them.
 */
export function sheetGrid(sheet: Sheet, { dateSystem }: Snapshot, computed: Recalculated): Grid {
  const filled = sheet.rows.filter(({ cells }) => cells.length > 0);
  const columns = withGaps(usedColumns(sheet));
  const rows = withGaps(filled.map(({ index }) => index)).slice(0, Math.ceil(MOST_CELLS / columns.length));
  const byRow = new Map(
    filled.map((row) => [row.index, new Map(row.cells.map((cell) => [cell.column, cell]))]),
  );
  const at = (row: number, column: number): SheetCell | undefined => byRow.get(row)?.get(column);
  const merged = mergedTexts(sheet, at);
  return rows.map((row) =>
    columns.map((column): Cell => {
      const cell = at(row, column);
      const spread = cell?.value === undefined ? merged(row, column) : undefined;
      const text =
        cell === undefined
          ? (spread ?? '')
          : cellText(computedValue(sheet, row, cell, computed), cell.format, dateSystem) || (spread ?? '');
      const place = { sheet: sheet.name, cell: toAddress(row, column) };
      return addsRows(cell?.formula, column) ? { text, place, addsRows: true } : { text, place };
    }),
  );
}

/** `SUM(C5:C7)` or `SUBTOTAL(9,C5:C7)` in column C: a sum of the rows above or below, whatever its label says. */
function addsRows(formula: string | undefined, column: number): boolean {
  const range = /^(?:SUM|SUBTOTAL)\((?:(?:10)?9[,;])?\$?([A-Z]{1,3})\$?\d+:\$?([A-Z]{1,3})\$?\d+\)$/i.exec(
    formula ?? '',
  );
  return range !== null && [range[1], range[2]].every((letters) => columnIndex(letters ?? '') === column);
}

/** A value as it is now, typed ones too, which may be put right; the stored one only where a formula is beyond us. */
function computedValue(sheet: Sheet, row: number, cell: SheetCell, computed: Recalculated): CellValue {
  const result = computed.at(sheet.name, row, cell.column);
  return result.kind === 'value' ? result.value : cell.value;
}

function usedColumns({ rows, merged }: Sheet): readonly number[] {
  const used = new Set<number>();
  for (const { cells } of rows)
    for (const { column, value, formula } of cells) {
      if (value !== undefined || formula !== undefined) used.add(column);
    }
  for (const { left, right } of merged) if (used.has(left) && right - left < 64) used.add(right);
  return [...used].sort((a, b) => a - b);
}

/** Ascending numbers with one more where some are missing between two of them. */
function withGaps(numbers: readonly number[]): readonly number[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before !== undefined && number > before + 1 ? [before + 1, number] : [number];
  });
}

/** The words (or the year) of a merged area for its other cells; an amount stands in the first only. */
function mergedTexts(
  { merged }: Sheet,
  at: (row: number, column: number) => SheetCell | undefined,
): (row: number, column: number) => string | undefined {
  const texts = new Map<string, string>();
  for (const { top, left, bottom, right } of merged) {
    const value = at(top, left)?.value;
    const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value < 2100;
    if (typeof value !== 'string' && !isYear) continue;
    if ((bottom - top + 1) * (right - left + 1) > MOST_MERGED || texts.size > MOST_CELLS) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) texts.set(`${row}:${column}`, String(value));
    }
  }
  return (row, column) => texts.get(`${row}:${column}`);
}

/** A heading over more cells than this is a background, not a heading. */
const MOST_MERGED = 4_096;
