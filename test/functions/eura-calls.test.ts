import { describe, expect, test } from 'vitest';
import { euraFunctionCells } from '../../packages/excel-addin/src/functions/eura-calls.js';
import { spillReferences } from '../../packages/excel-addin/src/functions/spill-references.js';
import { bookOf } from '../excel/open-excel.js';

/** A workbook with these formulas in column A of sheet `Jako`. */
function withFormulas(...formulas: readonly string[]) {
  return bookOf({
    Jako: formulas.map((formula, index) => ({
      index,
      hidden: false,
      cells: [{ column: 0, value: 1, formula, format: 'General' }],
    })),
  });
}

describe('cells whose formulas call a function of ours', () => {
  test.for<[formula: string, calls: boolean, why: string]>([
    ['EURA.ALLOCATE(100,B1:B4)', true, 'as typed'],
    ['eura.fits( A1:A3 , B1:B3 )', true, 'in any case of letters'],
    ['@EURA.SUPPORT(B1,0.8)', true, 'one value of several'],
    ['_xldudf_EURA_ALLOCATE(100,B1:B4)', true, 'as a file keeps it'],
    ['_xlfn._xldudf_EURA_FITS(A1,B1)', true, 'with the mark of newer functions'],
    ['_xludf.EURA.FITS(A1,B1)', true, 'as unknown to another program'],
    ['1+SUM(EURA.AMOUNT(A1:A9))*2', true, 'within another formula'],
    ["'Oma ”jako”'!B1+EURA.AMOUNT(A1)", true, 'beside the name of a sheet'],
    ['IF(A1="",EURA.AMOUNT(A1),"")', true, 'beside empty texts'],
    ['"EURA.AMOUNT(A1)"&B1', false, 'only spoken of'],
    ['"a ""EURA.AMOUNT(A1)"" b"', false, 'also between doubled marks'],
    ["'EURA.AMOUNT(1)'!A1", false, 'the name of a sheet'],
    ['NEURA.AMOUNT(A1)', false, 'the functions of someone else'],
    ['MY.EURA.AMOUNT(A1)', false, 'also these'],
    ['EURA_SUMMA(A1)', false, 'a function that a person defined'],
    ['EURA.AMOUNT+1', false, 'a name, not a call'],
    ['SUM(A1:A9)', false, 'another formula'],
  ])('%s: %s (%s)', ([formula, calls]) => {
    const cells = euraFunctionCells(withFormulas('A1', formula));
    expect(cells).toEqual(calls ? [{ sheet: 'Jako', cell: 'A2', row: 1, column: 0, formula }] : []);
  });
});

describe('where formulas refer to all that another gives', () => {
  test.for<[formula: string, targets: readonly string[], why: string]>([
    ['SUM(B2#)', ['Jako!B2'], 'on the same sheet'],
    ['SUM($B$2#)+Muu!C3#', ['Jako!B2', 'Muu!C3'], 'on another too'],
    ["'Oma ''jako'''!B2#", ["Oma 'jako'!B2"], 'with a name in quotes'],
    ['SUM(_xlfn.ANCHORARRAY(B2))', ['Jako!B2'], 'as files keep it'],
    ['SUM(_xlfn.ANCHORARRAY(Muu!$B$2))', ['Muu!B2'], 'of another sheet'],
    ['"B2#"&A1', [], 'only spoken of'],
    ['Taulu1[[#Totals],[B2]]', [], 'a mark in the reference of a table'],
    ['B2+C3', [], 'single cells'],
  ])('%s: %j (%s)', ([formula, targets]) => {
    expect([...spillReferences(withFormulas(formula))]).toEqual(targets.map((target) => [target, 'Jako!A1']));
  });
});
