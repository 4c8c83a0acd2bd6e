import { expect, test } from 'vitest';
import { type FormulaToken, formulaTokens } from '../../packages/core/src/grid/formula.js';

function short(token: FormulaToken): string {
  switch (token.kind) {
    case 'reference': {
      const { from, to, sheet, lastSheet, isExternal } = token;
      const end = (one: typeof from): string =>
        `${one.columnFixed ? '$' : ''}${one.column},${one.rowFixed ? '$' : ''}${one.row}`;
      const where =
        sheet === undefined ? '' : `${isExternal ? '*' : ''}${sheet}${lastSheet ? `:${lastSheet}` : ''}!`;
      return `${where}${end(from)}${from === to || end(from) === end(to) ? '' : `-${end(to)}`}`;
    }
    case 'structured':
      return `${token.table}<${token.columns}>`;
    case 'name':
      return `name ${token.sheet === undefined ? '' : `${token.sheet}!`}${token.text}`;
    case 'function':
      return `${token.text}(`;
    case 'text':
      return `"${token.text}"`;
    case 'number':
    case 'error':
    case 'operator':
      return token.text;
  }
}

test.for<[formula: string, tokens: string[], why: string]>([
  ['SUM(C4:E4)', ['SUM(', '2,3-4,3', ')'], 'a range'],
  ['$B$2+B3', ['$1,$1', '+', '1,2'], 'fixed and relative cells'],
  ['ROUND(Budget!C8*0.7,2)', ['ROUND(', 'Budget!2,7', '*', '0.7', ',', '2', ')'], 'another sheet'],
  ["'Osatoteuttaja B'!B8", ['Osatoteuttaja B!1,7'], 'a quoted sheet'],
  ["'it''s'!A1", ["it's!0,0"], 'a quote in a sheet name'],
  ["SUM('A:C'!B2)", ['SUM(', 'A:C!1,1', ')'], 'a range of sheets'],
  ['Eka:Vika!B2', ['Eka:Vika!1,1'], 'a range of sheets without quotes'],
  ['[1]Budget!C8', ['*Budget!2,7'], 'another workbook'],
  ["'[kirja.xlsx]Sheet 1'!C8", ['*Sheet 1!2,7'], 'another workbook by name'],
  ['SUM(B:B)', ['SUM(', '1,$0-1,$1048575', ')'], 'a whole column'],
  ['SUM(4:6)', ['SUM(', '$0,3-$16383,5', ')'], 'whole rows'],
  ['E9:C4', ['2,3-4,8'], 'ends in any order'],
  ['Taulu[2019]', ['Taulu<2019>'], "a table's column"],
  [
    'SUBTOTAL(109,T_1[[#Data],[Yht.]])',
    ['SUBTOTAL(', '109', ',', 'T_1<[#Data],[Yht.]>', ')'],
    'nested brackets',
  ],
  ["T[it''s]+1", ["T<it''s>", '+', '1'], 'an escaped quote in a column'],
  ['[@2019]*2', ['<@2019>', '*', '2'], 'this row of the table'],
  ['Kokonaissumma*1.5E3', ['name Kokonaissumma', '*', '1.5E3'], 'a name and an exponent'],
  ['Rahoitus!Tuki', ['name Rahoitus!Tuki'], 'a name of a sheet'],
  [
    'IF(A1="C4:E4","x ""y""",#N/A)',
    ['IF(', '0,0', '=', '"C4:E4"', ',', '"x "y""', ',', '#N/A', ')'],
    'texts are not references',
  ],
  ['LOG10(A1)', ['LOG10(', '0,0', ')'], 'a function that looks like a cell'],
  ['SUMMA1_2', ['name SUMMA1_2'], 'a name that begins like a cell'],
  ['XFE1', ['name XFE1'], 'past the last column'],
  ['Vähän!A1', ['Vähän!0,0'], 'letters beyond ASCII'],
  ['A1 & -B2%', ['0,0', '&', '-', '1,1', '%'], 'operators'],
  ['SUM(', ['SUM('], 'cut off'],
  ['T[abc', ['T[abc'], 'a bracket that is not closed'],
  ["1+'abc!A1", ['1', '+', "'abc!A1"], 'a quote that is not closed'],
])('%s', ([formula, tokens]) => {
  expect(formulaTokens(formula).map(short)).toEqual(tokens);
});
