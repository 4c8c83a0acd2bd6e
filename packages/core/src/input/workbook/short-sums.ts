import { columnIndex, toAddress } from '../../grid/address.js';
import type { CellAt } from '../../grid/linear-formula.js';
import type { Recalculated } from '../../grid/recalculate.js';
import type { SheetIndex } from '../../grid/sheet-index.js';
import type { SheetCell } from '../../grid/snapshot.js';
import { centsOf } from './cents-of.js';

/** A sum over rows that leaves out the last ones of their kind; amounts in cents. */
export type ShortSum = CellAt & {
  readonly label: string;
  readonly missing: readonly CellAt[];
  readonly expected: number;
  readonly actual: number;
};

/**
 * Sums of any sheet, also of lists that are no tables of a plan (vouchers, applications): `=SUM(E2:E7)` in E9, where
 * row 8 has a figure, too, and the same columns filled as row 7. A row that another formula of the column takes up
 * (tax, or what one pays oneself) is left out on purpose.
 */
export function shortSums({ sheet, at }: SheetIndex, computed: Recalculated): readonly ShortSum[] {
  const filled = sheet.rows.map(({ index, cells }) => ({ index, columns: columnsOf(cells) }));
  const nth = new Map(filled.map(({ index }, place) => [index, place]));
  return sheet.rows.flatMap(({ index: row, cells }) =>
    cells.flatMap(({ column, formula }): ShortSum[] => {
      const range = formula === undefined ? undefined : rangeAbove(formula, row, column);
      if (range === undefined) return [];
      const [last, own] = [nth.get(range.bottom), nth.get(row)];
      if (last === undefined || own === undefined || own - last > FARTHEST) return [];
      const rows = filled.slice(last + 1, own).filter(({ columns }) => columns !== '');
      const isAlike = rows.every(
        ({ index, columns }) => columns === filled[last]?.columns && isFigure(at(index, column)),
      );
      const missing = rows.map(({ index }) => ({ sheet: sheet.name, row: index, column }));
      if (rows.length === 0 || !isAlike) return [];
      const below = filled.slice(own + 1, own + FARTHEST).map(({ index }) => at(index, column)?.formula);
      if (areTakenUp(missing, below)) return [];
      const cents = [{ sheet: sheet.name, row, column }, ...missing].map((one) => centsAt(one, computed));
      const [actual, ...left] = cents;
      const added = left.reduce((sum, one) => sum + one, 0);
      if (actual === undefined || !Number.isSafeInteger(actual + added) || added === 0) return [];
      const label = cells.find(({ value }) => typeof value === 'string')?.value;
      const name = typeof label === 'string' ? label : '';
      return [{ sheet: sheet.name, row, column, label: name, missing, expected: actual + added, actual }];
    }),
  );
}

/** More rows are left out on purpose, and what stands farther below has nothing to do with them. */
const FARTHEST = 100;

/** `SUM(E2:E7)` over at least two cells of its own column above it. */
function rangeAbove(
  formula: string,
  row: number,
  column: number,
): { readonly top: number; readonly bottom: number } | undefined {
  const range = /^SUM\(\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)$/i.exec(formula);
  if (range === null || [range[1], range[3]].some((letters) => columnIndex(letters ?? '') !== column))
    return undefined;
  const [top, bottom] = [Number(range[2]) - 1, Number(range[4]) - 1];
  return bottom > top && bottom < row ? { top, bottom } : undefined;
}

/** The columns of a row that have something in them; empty for a row without any. */
function columnsOf(cells: readonly SheetCell[]): string {
  return cells
    .filter(({ value, formula }) => value !== undefined || formula !== undefined)
    .map(({ column }) => column)
    .join();
}

function isFigure(cell: SheetCell | undefined): boolean {
  if (cell?.formula !== undefined) return !/\b(?:SUM|SUBTOTAL)\(/i.test(cell.formula);
  return typeof cell?.value === 'number';
}

/** Whether one of the formulas takes one of the cells. */
function areTakenUp(cells: readonly CellAt[], formulas: readonly (string | undefined)[]): boolean {
  const addresses = cells.map(({ row, column }) => toAddress(row, column)).join('|');
  const pattern = new RegExp(`(?<![A-Z$])\\$?(?:${addresses})(?!\\d)`, 'i');
  return formulas.some((formula) => pattern.test(formula ?? ''));
}

function centsAt(at: CellAt, computed: Recalculated): number {
  const result = computed.at(at.sheet, at.row, at.column);
  return result.kind === 'value' && typeof result.value === 'number'
    ? (centsOf(result.value) ?? Number.NaN)
    : Number.NaN;
}
