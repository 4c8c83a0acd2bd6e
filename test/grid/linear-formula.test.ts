import { describe, expect, test } from 'vitest';
import { toAddress } from '../../packages/core/src/grid/address.js';
import { linearFormula } from '../../packages/core/src/grid/linear-formula.js';
import { workbook } from '../support/small-workbook.js';

const TABLE = {
  name: 'Rahoitus',
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  columns: ['Rivi', '2024', '2025'],
  hasHeading: true,
  hasTotals: true,
};
const BOOK = workbook(
  {
    S: ['Rivi | 2024 | 2025', 'a | 1 | 2', 'b | 3 | 4', 'c | =SUBTOTAL(9,B2:B3) | 6'],
    T: ['1 | 2'],
    'Toinen sivu': ['1'],
  },
  { names: { Vuosi: 'S!$B$2:$B$3', Luku: '0.5', Ketju: 'Vuosi' }, tables: { S: [TABLE] } },
);

/** `B2 + 2 C3 − T!A1 + 5`, or that it is no sum. */
function shown(formula: string): string {
  const linear = linearFormula(formula, { sheet: 'S', row: 9, column: 3 }, BOOK);
  if (linear === undefined) return 'no sum';
  const terms = linear.terms.map(({ sheet, row, column, times }) => {
    const address = toAddress(row, column);
    return `${times < 0 ? '-' : '+'}${sheet === 'S' ? '' : `${sheet}!`}${address}`;
  });
  return [...terms, ...(linear.constant === 0 ? [] : [linear.constant])].join(' ');
}

describe('a formula that only adds is the cells it adds', () => {
  test.for<[formula: string, terms: string, why: string]>([
    ['B2', '+B2', 'one cell'],
    ['B2+B3-C2', '+B2 +B3 -C2', 'signs'],
    ['-B2-(B3-C2)', '-B2 -B3 +C2', 'a sign before brackets turns all of them'],
    ['--B2', '+B2', 'two signs'],
    ['-+-+-B2', '-B2', 'five'],
    [`${'-'.repeat(8_000)}B2`, '+B2', 'as many as a cell holds'],
    ['SUM(B2:B3)', '+B2 +B3', 'a range'],
    ['SUM(B2:C3)', '+B2 +C2 +B3 +C3', 'an area, row by row'],
    ['SUM(B2,C3;T!A1)', '+B2 +C3 +T!A1', 'several arguments, of other sheets too'],
    ['SUM(B2:B3)-SUM(B3)', '+B2 +B3 -B3', 'a cell that is named twice stands twice'],
    ['SUM(-B2,B3)', '-B2 +B3', 'signs in a sum'],
    ['ROUND(SUM(B2:B3),2)', '+B2 +B3', 'rounding does not matter'],
    ['SUM(B2:B3)+100', '+B2 +B3 100', 'a number in the formula'],
    ['SUM(B2:B3)-1-1', '+B2 +B3 -2', 'numbers are added up'],
    ['SUBTOTAL(9,B2:B4)', '+B2 +B3', 'subtotals leave subtotals out'],
    ['SUBTOTAL(109,B2:B3)', '+B2 +B3', 'without hidden rows'],
    ['SUM(B2:B4)', '+B2 +B3 +B4', 'sums do not'],
    ['SUM(T!A1:B1)', '+T!A1 +T!B1', 'another sheet'],
    ["'Toinen sivu'!A1", '+Toinen sivu!A1', 'in quotes'],
    ["SUM(T:'Toinen sivu'!A1)", 'no sum', 'quotes stand around both sheets'],
    ["SUM('T:Toinen sivu'!A1)", '+T!A1 +Toinen sivu!A1', 'sheets from one to another'],
    ['SUM(Vuosi)', '+B2 +B3', 'a name'],
    ['SUM(Rahoitus[2024])', '+B2 +B3', 'a column of a table'],
    ['Rahoitus[[#Totals],[2025]]', '+C4', 'its total'],
    ['5', '5', 'a number alone'],
  ])('%s is %s: %s', ([formula, terms]) => {
    expect(shown(formula)).toBe(terms);
  });
});

describe('a formula that does more is no sum', () => {
  test.for<[formula: string, why: string]>([
    ['B2*2', 'a product'],
    ['B2/C2', 'a share'],
    ['B2%', 'a percentage'],
    ['SUM(B2:B3)*0.8', 'a share of a sum'],
    ['IF(B2>0,B2,0)', 'a condition'],
    ['AVERAGE(B2:B3)', 'another function'],
    ['SUBTOTAL(1,B2:B3)', 'another subtotal'],
    ['SUBTOTAL(B2,B3)', 'a subtotal of an unknown kind'],
    ['SUM(IF(B2,1,2))', 'a condition inside'],
    ['[1]S!B2', 'another workbook'],
    ['SUM(Nimetön)', 'a name that is not there'],
    ['Luku', 'a name of a number'],
    ['Ketju', 'a name of a name'],
    ['SUM(A:C)', 'more cells than a table has'],
    ['SUM(B2', 'not closed'],
    ['B2 B3', 'two cells'],
    ['', 'nothing'],
    ['+', 'only a sign'],
    [`${'('.repeat(40)}B2${')'.repeat(40)}`, 'deeper than people write'],
    [`B2${'+B2'.repeat(4_000)}`, 'longer than a cell holds'],
  ])('%s: %s', ([formula]) => {
    expect(shown(formula)).toBe('no sum');
  });
});
