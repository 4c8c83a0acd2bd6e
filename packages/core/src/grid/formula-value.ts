import type { Area } from './address.js';
import { type FormulaToken, formulaTokens } from './formula.js';
import { callFunction, type Rounding } from './formula-functions.js';
import { type Operand, UNKNOWN } from './operand.js';
import type { CellValue, SheetTable } from './snapshot.js';
import { structuredArea } from './structured-area.js';

/** How a formula sees its workbook; `sheet` is absent for the formula's own. */
export type Lookup = {
  readonly cell: (sheet: string | undefined, row: number, column: number) => CellValue | typeof UNKNOWN;
  readonly rows: (sheet: string | undefined) => readonly number[];
  readonly hasSheet: (sheet: string) => boolean;
  readonly name: (name: string, sheet: string | undefined) => string | undefined;
  readonly table: (name: string) => (SheetTable & { readonly sheet: string }) | undefined;
  readonly sheetsBetween: (first: string, last: string) => readonly string[];
  /** Whether a cell is a subtotal, which other subtotals leave out. */
  readonly isSubtotal: (sheet: string | undefined, row: number, column: number) => boolean;
  readonly rounding: Rounding;
  readonly row: number;
};

/** Computes a formula (without its `=`); an error of the sheet is a value, what we cannot compute `UNKNOWN`. */
export function evaluateFormula(formula: string, lookup: Lookup, names = 0): Operand {
  if (formula.length > LONGEST || names > DEEPEST_NAME) return UNKNOWN;
  const tokens = formulaTokens(formula);
  let at = 0;
  let depth = names * DEEPEST_NAME;
  let inSubtotal = false;

  const isOperator = (text: string): boolean => {
    const token = tokens[at];
    return token?.kind === 'operator' && token.text === text;
  };
  const take = (text: string): boolean => {
    const found = isOperator(text);
    if (found) at += 1;
    return found;
  };

  const binary = (level: number): Operand => {
    const operators = LEVELS[level];
    if (operators === undefined) return signed();
    let left = binary(level + 1);
    for (;;) {
      const operator = operators.find(isOperator);
      if (operator === undefined) return left;
      at += 1;
      left = combine(operator, left, binary(level + 1));
    }
  };
  const signed = (): Operand => {
    const signs: string[] = [];
    while (isOperator('-') || isOperator('+')) signs.push(take('-') ? '-' : take('+') ? '+' : '');
    let value = primary();
    while (take('%')) value = combine('/', value, 100);
    for (const sign of signs) if (sign === '-') value = combine('-', 0, value);
    return value;
  };
  const primary = (): Operand => {
    const token = tokens[at];
    at += 1;
    depth += 1;
    const value = token === undefined || depth > DEEPEST_BRACKET ? UNKNOWN : operand(token);
    depth -= 1;
    return value;
  };
  const operand = (token: FormulaToken): Operand => {
    switch (token.kind) {
      case 'number':
        return Number(token.text);
      case 'text':
        return token.text;
      case 'error':
        return { error: token.text };
      case 'reference':
        return referenced(token, inSubtotal ? withoutSubtotals(lookup) : lookup);
      case 'structured':
        return structured(token, inSubtotal ? withoutSubtotals(lookup) : lookup);
      case 'name':
        return named(token, lookup, names);
      case 'function':
        return call(token.text);
      case 'operator':
        if (token.text !== '(') return UNKNOWN;
        return closed(binary(0));
    }
  };
  const call = (name: string): Operand => {
    const before = inSubtotal;
    inSubtotal = before || name === 'SUBTOTAL';
    const value = callFunction(name, list(), lookup.rounding);
    inSubtotal = before;
    return value;
  };
  const closed = (value: Operand): Operand => (take(')') ? value : UNKNOWN);
  const list = (): readonly Operand[] => {
    const values: Operand[] = [];
    if (take(')')) return values;
    do values.push(isOperator(',') || isOperator(';') || isOperator(')') ? undefined : binary(0));
    while (take(',') || take(';'));
    return take(')') ? values : [UNKNOWN];
  };

  const value = binary(0);
  return at < tokens.length ? UNKNOWN : value;
}

const LONGEST = 8_192;
const DEEPEST_NAME = 8;
const DEEPEST_BRACKET = 64;
const MOST_CELLS = 200_000;
const LEVELS = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** As a subtotal sees the workbook: without other subtotals. */
function withoutSubtotals(lookup: Lookup): Lookup {
  return {
    ...lookup,
    cell: (sheet, row, column) =>
      lookup.isSubtotal(sheet, row, column) ? undefined : lookup.cell(sheet, row, column),
  };
}

function combine(operator: string, left: Operand, right: Operand): Operand {
  if (left === UNKNOWN || right === UNKNOWN || Array.isArray(left) || Array.isArray(right)) return UNKNOWN;
  for (const one of [left, right]) if (typeof one === 'object' && 'error' in one) return one;
  if (operator === '&') return `${left ?? ''}${right ?? ''}`;
  if (!ARITHMETIC.includes(operator)) return compare(operator, left, right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a === undefined || b === undefined) return { error: '#VALUE!' };
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? { error: '#DIV/0!' } : finite(a / b);
    case '^':
      return finite(a ** b);
  }
  return UNKNOWN;
}

/** What no number can hold is an error. */
function finite(value: number): Operand {
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

const ARITHMETIC = ['+', '-', '*', '/', '^'];

function compare(operator: string, left: Operand, right: Operand): Operand {
  const blank = (one: Operand, other: Operand): Operand =>
    one === undefined ? (typeof other === 'string' ? '' : 0) : one;
  const a = blank(left, right);
  const b = blank(right, left);
  const fold = (one: Operand): string | number | undefined =>
    typeof one === 'string' ? one.toLowerCase() : typeof one === 'number' ? one : undefined;
  const [x, y] = [fold(a), fold(b)];
  if (x === undefined || y === undefined || typeof x !== typeof y) return operator === '<>';
  if (operator === '=') return x === y;
  if (operator === '<>') return x !== y;
  if (operator === '<') return x < y;
  if (operator === '>') return x > y;
  return operator === '<=' ? x <= y : x >= y;
}

/** A number as arithmetic takes it: blank is 0, a text only where it is plainly a number. */
function toNumber(value: Operand): number | undefined {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string' || !/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return undefined;
  return Number(value.trim().replace(',', '.'));
}

function referenced(token: Extract<FormulaToken, { kind: 'reference' }>, lookup: Lookup): Operand {
  const { sheet, lastSheet, from, to, isExternal } = token;
  if (isExternal) return UNKNOWN;
  if (sheet !== undefined && !lookup.hasSheet(sheet)) return { error: '#REF!' };
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  if (lastSheet !== undefined && sheet !== undefined) {
    const values = lookup.sheetsBetween(sheet, lastSheet).map((one) => areaValues(one, area, lookup));
    return values.some((one) => one === UNKNOWN)
      ? UNKNOWN
      : values.flatMap((one) => (one === UNKNOWN ? [] : one));
  }
  if (from.row === to.row && from.column === to.column) return lookup.cell(sheet, from.row, from.column);
  return areaValues(sheet, area, lookup);
}

function areaValues(
  sheet: string | undefined,
  { top, left, bottom, right }: Area,
  lookup: Lookup,
): readonly CellValue[] | typeof UNKNOWN {
  const rows =
    bottom - top < 64 ? range(top, bottom) : lookup.rows(sheet).filter((row) => row >= top && row <= bottom);
  const columns = range(left, Math.min(right, left + WIDEST));
  if (rows.length * columns.length > MOST_CELLS) return UNKNOWN;
  const values: CellValue[] = [];
  let isKnown = true;
  for (const row of rows) {
    for (const column of columns) {
      const value = lookup.cell(sheet, row, column);
      if (value === UNKNOWN) isKnown = false;
      else values.push(value);
    }
  }
  return isKnown ? values : UNKNOWN;
}

const WIDEST = 512;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function structured(token: Extract<FormulaToken, { kind: 'structured' }>, lookup: Lookup): Operand {
  const table = lookup.table(token.table);
  const area = table === undefined ? undefined : structuredArea(table, token.columns, lookup.row);
  if (table === undefined || area === undefined) return UNKNOWN;
  if (area.top === area.bottom && area.left === area.right)
    return lookup.cell(table.sheet, area.top, area.left);
  return areaValues(table.sheet, area, lookup);
}

function named(token: Extract<FormulaToken, { kind: 'name' }>, lookup: Lookup, names: number): Operand {
  const text = token.text.toUpperCase();
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const refersTo = token.isExternal ? undefined : lookup.name(token.text, token.sheet);
  return refersTo === undefined ? UNKNOWN : evaluateFormula(refersTo, lookup, names + 1);
}
