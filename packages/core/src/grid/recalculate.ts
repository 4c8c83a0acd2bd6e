import { toAddress } from './address.js';
import type { Rounding } from './formula-functions.js';
import { evaluateFormula, type Lookup } from './formula-value.js';
import type { CellAt } from './linear-formula.js';
import { type Operand, UNKNOWN } from './operand.js';
import { indexSnapshot, type SheetIndex, sheetKey } from './sheet-index.js';
import type { CellValue, SheetTable, Snapshot } from './snapshot.js';
import { isSubtotal } from './subtotal.js';

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
  const open = new Set<string>();
  const waiting = new Map<string, CellAt>();

  const resultAt = ({ sheet, row, column }: CellAt): Result | undefined => {
    const cell = sheets.get(sheetKey(sheet))?.at(row, column);
    if (cell === undefined) return NOTHING;
    if (cell.formula === undefined && given.size === 0) return { kind: 'value', value: cell.value };
    const key = cellKey(sheet, row, column);
    const set = given.get(key);
    if (set !== undefined) return { kind: 'value', value: set };
    return cell.formula === undefined ? { kind: 'value', value: cell.value } : known.get(key);
  };

  // Not by recursion: a running sum of ten thousand rows is deeper than any call stack.
  const at = (sheet: string, row: number, column: number): Result => {
    const stack: CellAt[] = [{ sheet, row, column }];
    for (;;) {
      const next = stack.at(-1) ?? { sheet, row, column };
      const result = resultAt(next);
      if (result === undefined) for (const cell of compute(next)) stack.push(cell);
      else if (stack.length <= 1) return result;
      else stack.pop();
    }
  };

  /** Computes a cell, or says what it waits for. */
  const compute = ({ sheet, row, column }: CellAt): readonly CellAt[] => {
    const key = cellKey(sheet, row, column);
    const formula = sheets.get(sheetKey(sheet))?.at(row, column)?.formula ?? '';
    open.add(key);
    const value = evaluated(formula, sheet, row);
    if (waiting.size > 0) return [...waiting.values()];
    open.delete(key);
    known.set(key, toResult(value));
    return [];
  };

  const evaluated = (formula: string, sheet: string, row: number): Operand => {
    waiting.clear();
    return evaluateFormula(formula, lookup(sheet, row));
  };

  const formulaAt = (formula: string, sheet: string, row: number): Result => {
    for (;;) {
      const value = evaluated(formula, sheet, row);
      if (waiting.size === 0) return toResult(value);
      for (const cell of [...waiting.values()]) at(cell.sheet, cell.row, cell.column);
    }
  };

  const lookup = (sheet: string, row: number): Lookup => ({
    cell: (other = sheet, r, c) => {
      const where = { sheet: other, row: r, column: c };
      const result = resultAt(where);
      if (result !== undefined)
        return result.kind === 'value' ? result.value : result.kind === 'circular' ? CIRCULAR : UNKNOWN;
      const key = cellKey(other, r, c);
      if (open.has(key)) return CIRCULAR;
      waiting.set(key, where);
      return UNKNOWN;
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
  return { at, formulaAt };
}

/** A cell as a key of maps: `rahoitus!C5`. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheetKey(sheet)}!${toAddress(row, column)}`;
}

const NOTHING: Result = { kind: 'value', value: undefined };
const NOT_A_NUMBER = { error: '#NUM!' };
const CIRCULAR = { error: 'circular' };

function toResult(value: Operand): Result {
  if (value === UNKNOWN || isRange(value)) return { kind: 'unknown' };
  if (typeof value === 'object' && value.error === CIRCULAR.error) return { kind: 'circular' };
  return {
    kind: 'value',
    value: typeof value === 'number' && !Number.isFinite(value) ? NOT_A_NUMBER : value,
  };
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
