import { type Operand, UNKNOWN } from './operand.js';
import type { CellError, CellValue } from './snapshot.js';

/** Computes a function of a sheet; `UNKNOWN` for the many that tables of amounts do not need. */
export function callFunction(name: string, values: readonly Operand[], rounding: Rounding): Operand {
  if (name === 'IFERROR') return isError(values[0]) ? values[1] : values[0];
  if (name === 'IF') return choose(values);
  if (values.some((value) => value === UNKNOWN)) return UNKNOWN;
  const lists = values.map((value) => (isList(value) ? value : value === UNKNOWN ? [] : [value]));
  const error = lists.flat().find(isError);
  if (name === 'SUBTOTAL') return subtotal(lists);
  const round = ROUNDINGS.get(name);
  const call = FUNCTIONS.get(name);
  if (round === undefined && call === undefined) return UNKNOWN;
  if (error !== undefined) return PASS_OVER_ERRORS.has(name) ? UNKNOWN : error;
  return round === undefined ? (call?.(lists, values) ?? UNKNOWN) : rounded(values, round, rounding);
}

/** Whether a number is rounded by the digits that are shown of it, or by all that it has. */
export type Rounding = 'as-shown' | 'as-stored';

type Call = (lists: readonly (readonly CellValue[])[], values: readonly Operand[]) => Operand;

const FUNCTIONS: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['SUM', (lists, values) => sum(numbers(lists, values))],
  ['MIN', (lists, values) => Math.min(...orZero(numbers(lists, values)))],
  ['MAX', (lists, values) => Math.max(...orZero(numbers(lists, values)))],
  ['AVERAGE', (lists, values) => average(numbers(lists, values))],
  ['COUNT', (lists, values) => numbers(lists, values).length],
  ['PRODUCT', (lists, values) => numbers(lists, values).reduce((product, one) => product * one, 1)],
  ['SUMPRODUCT', (lists) => sumProduct(lists)],
  ['ABS', (_, values) => unary(values, Math.abs)],
  ['INT', (_, values) => unary(values, Math.floor)],
  ['N', (_, values) => unary(values, (value) => value)],
  ['SUMIF', (lists) => sumIf(lists)],
  ['AND', (lists) => lists.flat().every((value) => value !== false && value !== 0)],
  [
    'OR',
    (lists) => lists.flat().some((value) => value === true || (typeof value === 'number' && value !== 0)),
  ],
]);

const ROUNDINGS: ReadonlyMap<string, (value: number) => number> = new Map([
  ['ROUND', Math.round],
  ['ROUNDUP', Math.ceil],
  ['ROUNDDOWN', Math.floor],
  ['TRUNC', Math.floor],
]);

/** An error in their range need not be one of theirs. */
const PASS_OVER_ERRORS: ReadonlySet<string> = new Set(['COUNT', 'SUMIF']);

function isList(value: Operand): value is readonly CellValue[] {
  return Array.isArray(value);
}

function isError(value: Operand): value is CellError {
  return typeof value === 'object' && !Array.isArray(value) && 'error' in value;
}

function choose([condition, yes, no]: readonly Operand[]): Operand {
  if (condition === UNKNOWN || isList(condition)) return UNKNOWN;
  if (isError(condition)) return condition;
  if (typeof condition === 'string') return { error: '#VALUE!' };
  return condition === true || (typeof condition === 'number' && condition !== 0)
    ? (yes ?? 0)
    : (no ?? false);
}

/** The numbers that a sum takes: in a range texts are passed over; a text given alone is read as a number. */
function numbers(lists: readonly (readonly CellValue[])[], values: readonly Operand[]): readonly number[] {
  return lists.flatMap((list, index) => {
    if (isList(values[index])) return list.filter((one) => typeof one === 'number');
    const [only] = list;
    return typeof only === 'number' ? [only] : typeof only === 'boolean' ? [Number(only)] : [];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}

function orZero(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [0] : values;
}

function average(values: readonly number[]): Operand {
  return values.length === 0 ? { error: '#DIV/0!' } : sum(values) / values.length;
}

/** Sums only; other subtotals (averages, counts) are no amounts. Filters and hidden rows (109) are not known here. */
function subtotal([code, ...lists]: readonly (readonly CellValue[])[]): Operand {
  const error = lists.flat().find(isError);
  if (error !== undefined) return error;
  if (code?.[0] !== 9 && code?.[0] !== 109) return UNKNOWN;
  return sum(lists.flat().filter((one) => typeof one === 'number'));
}

function sumProduct(lists: readonly (readonly CellValue[])[]): Operand {
  const [first = [], ...others] = lists;
  if (others.some(({ length }) => length !== first.length)) return { error: '#VALUE!' };
  const factor = (value: CellValue): number => (typeof value === 'number' ? value : 0);
  return sum(
    first.map((one, index) => others.reduce((product, list) => product * factor(list[index]), factor(one))),
  );
}

/** The sum of the numbers beside the cells that are equal to a value; other conditions are not ours. */
function sumIf([range = [], condition = [], amounts = range]: readonly (readonly CellValue[])[]): Operand {
  const [wanted] = condition;
  if (amounts.length !== range.length || (typeof wanted === 'string' && /[<>=*?]/.test(wanted)))
    return UNKNOWN;
  const fold = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);
  return sum(
    amounts
      .filter((amount, index) => typeof amount === 'number' && fold(range[index]) === fold(wanted))
      .map(Number),
  );
}

function unary([value]: readonly Operand[], of: (value: number) => number): Operand {
  if (value === undefined) return of(0);
  return typeof value === 'number' ? of(value) : UNKNOWN;
}

/** Rounds half away from zero; on the digits as shown 1.005 to two decimals is 1.01. */
function rounded(
  [value, digits]: readonly Operand[],
  to: (value: number) => number,
  rounding: Rounding,
): Operand {
  const number = value ?? 0;
  const places = digits ?? 0;
  if (typeof number !== 'number' || typeof places !== 'number') return UNKNOWN;
  const exact = Math.abs(number);
  const shown = rounding === 'as-shown' ? Number(exact.toPrecision(15)) : exact;
  const shifted = shift(shown, Math.trunc(places));
  return Math.sign(number) * shift(to(shifted), -Math.trunc(places));
}

function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
