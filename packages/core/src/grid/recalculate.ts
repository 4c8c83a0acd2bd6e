import { toAddress } from './address.js';
import type { Rounding } from './formula-functions.js';
import { evaluateFormula, type Lookup } from './formula-value.js';
import { type Operand, UNKNOWN } from './operand.js';
import { indexSnapshot, type SheetIndex, sheetKey } from './sheet-index.js';
import type { CellValue, SheetTable, Snapshot } from './snapshot.js';

/** What a cell comes to when everything is computed anew; `unknown` where a function is not one of ours. */
export type Result =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'circular' };

/** The values of a workbook's cells as its formulas give them, not as they were stored. */
export type Recalculated = {
  readonly at: (sheet: string, row: number, column: number) => Result;
  /** What a formula would come to in that cell. */
  readonly formulaAt: (formula: string, sheet: string, row: number) => Result;
};

/**
 * Computes cells as a spreadsheet program does, in its floating numbers: for telling whether a stored result is what
 * the formula gives, never for a figure of ours. `given` are cells (`cellKey`) whose value is taken instead. Programs
 * differ in how they round 14703.499999999998 to whole numbers: as it is shown, 14703.5, or as it is.
 */
export function recalculate(
  snapshot: Snapshot,
  given: ReadonlyMap<string, number> = new Map(),
  rounding: Rounding = 'as-shown',
): Recalculated {
  const sheets = indexSnapshot(snapshot);
  const tables = new Map(
    snapshot.sheets.flatMap(({ name, tables: own }) =>
      own.map((table) => [table.name.toLowerCase(), { ...table, sheet: name }] as const),
    ),
  );
  const known = new Map<string, Result>();
  let depth = 0;

  const at = (sheet: string, row: number, column: number): Result => {
    const index = sheets.get(sheetKey(sheet));
    const cell = index?.at(row, column);
    if (cell === undefined) return { kind: 'value', value: undefined };
    const key = cellKey(sheet, row, column);
    const set = given.get(key);
    if (set !== undefined) return { kind: 'value', value: set };
    if (cell.formula === undefined) return { kind: 'value', value: cell.value };
    const before = known.get(key);
    if (before !== undefined) return before;
    if (depth >= DEEPEST) return { kind: 'unknown' };
    known.set(key, { kind: 'circular' });
    depth += 1;
    const result = toResult(evaluateFormula(cell.formula, lookup(sheet, row)));
    depth -= 1;
    known.set(key, result);
    return result;
  };

  const lookup = (sheet: string, row: number): Lookup => ({
    cell: (other, r, c) => {
      const result = at(other ?? sheet, r, c);
      return result.kind === 'value' ? result.value : result.kind === 'circular' ? CIRCULAR : UNKNOWN;
    },
    rows: (other) => usedRows(sheets.get(sheetKey(other ?? sheet))),
    hasSheet: (other) => sheets.has(sheetKey(other)),
    name: (name, own) =>
      snapshot.names.find(
        (one) =>
          one.name.toLowerCase() === name.toLowerCase() &&
          (one.sheet === undefined || sheetKey(one.sheet) === sheetKey(own ?? sheet)),
      )?.refersTo,
    table: (name) => (name === '' ? tableAround(snapshot, sheet, row) : tables.get(name.toLowerCase())),
    isSubtotal: (other, r, c) => isSubtotal(sheets.get(sheetKey(other ?? sheet))?.at(r, c)?.formula),
    sheetsBetween: (first, last) => between(snapshot, first, last),
    rounding,
    row,
  });
  return { at, formulaAt: (formula, sheet, row) => toResult(evaluateFormula(formula, lookup(sheet, row))) };
}

/** A cell as a key of maps: `rahoitus!C5`. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheetKey(sheet)}!${toAddress(row, column)}`;
}

/** Whether a formula is a subtotal, alone or beside something else. */
export function isSubtotal(formula: string | undefined): boolean {
  return formula !== undefined && /\bSUBTOTAL\(/i.test(formula);
}

const DEEPEST = 400;
const CIRCULAR = { error: 'circular' };

function toResult(value: Operand): Result {
  if (value === UNKNOWN || isRange(value)) return { kind: 'unknown' };
  if (typeof value === 'object' && value.error === CIRCULAR.error) return { kind: 'circular' };
  return { kind: 'value', value };
}

function isRange(value: Operand): value is readonly CellValue[] {
  return Array.isArray(value);
}

function usedRows(index: SheetIndex | undefined): readonly number[] {
  return index?.sheet.rows.map(({ index: row }) => row) ?? [];
}

function tableAround(
  { sheets }: Snapshot,
  sheet: string,
  row: number,
): (SheetTable & { readonly sheet: string }) | undefined {
  const found = sheets
    .find(({ name }) => sheetKey(name) === sheetKey(sheet))
    ?.tables.find(({ area }) => row >= area.top && row <= area.bottom);
  return found === undefined ? undefined : { ...found, sheet };
}

function between({ sheets }: Snapshot, first: string, last: string): readonly string[] {
  const names = sheets.map(({ name }) => name);
  const keys = names.map(sheetKey);
  const [from, to] = [keys.indexOf(sheetKey(first)), keys.indexOf(sheetKey(last))];
  return from < 0 || to < 0 ? [] : names.slice(Math.min(from, to), Math.max(from, to) + 1);
}
