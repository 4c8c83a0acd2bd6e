import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../packages/core/src/grid/address.js';
import { formulaTokens } from '../../packages/core/src/grid/formula.js';
import type { CellAt } from '../../packages/core/src/grid/linear-formula.js';
import { copiedFormula, relativeFormula } from '../../packages/core/src/grid/shifted-formula.js';
import { runs } from '../fast-check-runs.js';
import { formulas } from './random-formula.js';

function at(address: string): CellAt {
  return { sheet: 'S', row: 0, column: 0, ...parseAddress(address) };
}

test.for<[formula: string, from: string, to: string, copy: string, why: string]>([
  ['SUM(B2:B4)', 'B5', 'C5', 'SUM(C2:C4)', 'along the row'],
  ['SUM(B2:B4)', 'B5', 'B7', 'SUM(B4:B6)', 'down the column'],
  ['B2*$F$1', 'C2', 'D3', 'C3*$F$1', 'a fixed cell stays'],
  ['B$2*$A3', 'C3', 'D5', 'C$2*$A5', 'half fixed'],
  ["'Yö ''n'!A1+T!A1", 'B1', 'C2', "'Yö ''n'!B2+'T'!B2", 'other sheets'],
  ["SUM('S:T'!A1)+[2]S!A1", 'B1', 'B2', "SUM('S:T'!A2)+'[1]S'!A2", 'several sheets, another workbook'],
  ['IF(A1="a""b",1,2)', 'B1', 'B2', 'IF(A2="a""b",1,2)', 'texts stay'],
  ['Summa[2024]', 'B1', 'C9', 'Summa[2024]', 'columns of tables stay'],
  ['Korko*A1', 'B1', 'B2', 'Korko*A2', 'names stay'],
  ['A1+B2', 'B2', 'A1', '#REF!+A1', 'beyond the edge of the sheet'],
])('%s in %s copied to %s is %s: %s', ([formula, from, to, copy]) => {
  expect(copiedFormula(formula, at(from), at(to))).toBe(copy);
});

test.for<[one: string, oneAt: string, other: string, otherAt: string, same: boolean, why: string]>([
  ['SUM(B2:B4)', 'B5', 'SUM(C2:C4)', 'C5', true, 'copied along'],
  ['SUM(B2:B4)', 'B5', 'SUM(C2:C3)', 'C5', false, 'one row short'],
  ['B2*$F$1', 'C2', 'B3*$F$1', 'C3', true, 'the same fixed cell'],
  ['B2*$F$1', 'C2', 'B3*$F$2', 'C3', false, 'another fixed cell'],
  ['B2*F1', 'C2', 'B3*F1', 'C3', false, 'a cell that should have been fixed'],
  ['sum( b2:b4 )', 'B5', 'SUM(C2:C4)', 'C5', true, 'spaces and capitals do not matter'],
  ['T!A1', 'B1', 'U!A1', 'B1', false, 'another sheet'],
])('%s in %s and %s in %s: copies are %s (%s)', ([one, oneAt, other, otherAt, same]) => {
  expect(relativeFormula(one, at(oneAt)) === relativeFormula(other, at(otherAt))).toBe(same);
});

describe('for every formula', () => {
  const cells = fc
    .record({ row: fc.integer({ min: 50, max: 90 }), column: fc.integer({ min: 50, max: 90 }) })
    .map((cell): CellAt => ({ sheet: 'S', ...cell }));

  test('a copy to the same place is the formula', () => {
    fc.assert(
      fc.property(formulas, cells, (formula, cell) => {
        expect(formulaTokens(copiedFormula(formula, cell, cell))).toEqual(formulaTokens(formula));
      }),
      { numRuns: runs(300) },
    );
  });

  test('a copy looks the same from its own cell', () => {
    fc.assert(
      fc.property(formulas, cells, cells, (formula, from, { row, column }) => {
        const to = { sheet: 'S', row: row + 40, column: column + 40 };
        // The ends of a range of which one is fixed may change places.
        const free = formula.replaceAll('$', '');
        expect(relativeFormula(copiedFormula(free, from, to), to)).toBe(relativeFormula(free, from));
      }),
      { numRuns: runs(300) },
    );
  });
});
