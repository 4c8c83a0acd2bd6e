import { describe, expect, test } from 'vitest';
import { type Result, recalculate } from '../../packages/core/src/grid/recalculate.js';
import type { CellValue } from '../../packages/core/src/grid/snapshot.js';
import { workbook } from '../support/small-workbook.js';
import { FORMULA_BOOK, FORMULA_ROWS } from './formula-rows.js';

const computed = recalculate(FORMULA_BOOK);
const result = (formula: string): Result => computed.formulaAt(formula, 'S', 9);

/** Errors as their text, what cannot be known as its kind. */
function shown(found: Result): CellValue {
  if (found.kind !== 'value') return found.kind;
  return typeof found.value === 'object' ? found.value.error : found.value;
}

test.for(FORMULA_ROWS)('%s is %s: %s', ([formula, value]) => {
  const found = shown(result(formula));
  if (typeof value === 'number' && typeof found === 'number') expect(found).toBeCloseTo(value, 9);
  else expect(found).toBe(value);
});

describe('what is not computed here is said to be unknown, never guessed', () => {
  test.for([
    ['VLOOKUP(A1,A1:B5,2)', 'a function that is none of ours'],
    ['SUM(A1,NOSUCH(1))', 'inside a sum'],
    ['INDIRECT("A1")', 'a place that is computed'],
    ['[1]S!A1', 'another workbook'],
    ["SUM('[Vanha.xlsx]S'!A1:A3)", 'another workbook by its name'],
    ['Tuntematon*2', 'a name that nobody gave'],
    ['SUMIF(A1:A5,">5")', 'a condition'],
    ['SUBTOTAL(1,A1:A5)', 'an average is no amount'],
    ['SUM(A1:A5', 'a bracket that is not closed'],
    ['SUM(A1:A5))', 'one too many'],
    ['1+', 'half a formula'],
    ['', 'none'],
    ['{1,2;3,4}', 'a table in a formula'],
    ['A1:A2*2', 'a formula of ranges'],
    ['"a', 'a text that does not end'],
    [`${'('.repeat(100)}1${')'.repeat(100)}`, 'deeper than people write'],
    [`1${'+1'.repeat(5_000)}`, 'longer than a cell holds'],
    ['ISERROR(B4)', 'a function that looks at errors'],
    ['SUMIF(D1:D5,"Niemi",B1:B5)', 'an error that may not be among those added'],
    ['COUNT(B1:B5)', 'an error that is not counted'],
  ])('%s: %s', ([formula = '']) => {
    expect(result(formula)).toEqual({ kind: 'unknown' });
  });

  test('a sheet that is not there is the error that programs show', () => {
    expect(shown(result('Poistettu!A1'))).toBe('#REF!');
  });
});

describe('ranges larger than any table', () => {
  const filled = workbook({ S: Array.from({ length: 3_000 }, () => '1 | 1 | 1') });
  const anew = recalculate(filled);

  test('only the rows that hold something are gone through', () => {
    expect(anew.formulaAt('SUM(A1:C1048576)', 'S', 0)).toEqual({ kind: 'value', value: 9_000 });
    expect(anew.formulaAt('SUM(A:C)', 'S', 0)).toEqual({ kind: 'value', value: 9_000 });
  });

  test('more cells than can be gone through are unknown', () => {
    expect(anew.formulaAt('SUM(A1:XFD1048576)', 'S', 0)).toEqual({ kind: 'unknown' });
  });
});

describe('the two ways to round halves', () => {
  const halves = workbook({ S: ['14703,499999999998', '2,5', '-2,5', '1,005'] });
  test.for<[cell: string, asShown: number, asStored: number]>([
    ['ROUND(A1,0)', 14704, 14703],
    ['ROUND(A2,0)', 3, 3],
    ['ROUND(A3,0)', -3, -3],
    ['ROUND(A4,2)', 1.01, 1.01],
  ])('%s is %f by the digits shown, %f by those stored', ([formula, asShown, asStored]) => {
    const at = (rounding: 'as-shown' | 'as-stored'): CellValue =>
      shown(recalculate(halves, new Map(), rounding).formulaAt(formula, 'S', 9));
    expect([at('as-shown'), at('as-stored')]).toEqual([asShown, asStored]);
  });
});

describe('cells', () => {
  const kinds = (rows: readonly string[], given?: ReadonlyMap<string, number>): readonly CellValue[] => {
    const book = workbook({ S: rows });
    const anew = recalculate(book, given);
    return rows.map((_, row) => shown(anew.at('S', row, 0)));
  };

  test('a formula is computed from what the others come to, not from what they hold', () => {
    expect(kinds(['=A2*2→1', '=A3+1→1', '20'])).toEqual([42, 21, 20]);
  });

  test('a cell that takes itself in is circular, and so is all that follows from it', () => {
    expect(kinds(['=A2→1', '=A3+1→1', '=A2→1', '=SUM(A1:A3)→1', '=A4*2→1', '=1+1→1'])).toEqual([
      'circular',
      'circular',
      'circular',
      'circular',
      'circular',
      2,
    ]);
  });

  test('what follows from something unknown is unknown', () => {
    expect(kinds(['=RAND()→1', '=A1+1→2', '=SUM(A1:A2)→3', '=1→1'])).toEqual([
      'unknown',
      'unknown',
      'unknown',
      1,
    ]);
  });

  test('a value that is given is taken instead of the cell, and carried on', () => {
    expect(kinds(['=SUM(A2:A3)→1', '=1+1→2', "'text"], new Map([['s!A3', 40]]))).toEqual([42, 2, 40]);
  });

  test.for<[name: string, formula: (row: number) => string, value: number]>([
    ['a running sum', (row) => `=A${row + 1}+1→0`, 3_000],
    ['sums of a running sum', (row) => `=SUM(A${row + 1}:A${row + 1},1)→0`, 3_000],
    ['as many brackets in each', (row) => `=${'('.repeat(50)}A${row + 1}+1${')'.repeat(50)}→0`, 3_000],
  ])('%s of 3,000 rows is computed from its far end', ([, formula, value]) => {
    const rows = Array.from({ length: 3_000 }, (_, index) => formula(index + 1));
    expect(shown(recalculate(workbook({ S: rows })).at('S', 0, 0))).toBe(value);
  });
});
