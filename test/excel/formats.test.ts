import { describe, expect, test } from 'vitest';
import type { Sheet, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { CellChange } from '../../packages/core/src/grid/workbook.js';
import { at, change } from '../workbook/contract.js';
import { bookOf, numbers, openExcel } from './open-excel.js';

/** One row: a text and an empty text formatted as text, a sum in euros. */
const TEXT_FORMATTED: readonly SheetCell[] = [
  { column: 0, value: '2019', formula: undefined, format: '@' },
  { column: 1, value: 'x', formula: undefined, format: '@' },
  { column: 2, value: 3, formula: 'A2+3', format: '#,##0.00 €' },
];
const BOOK = bookOf({ Tuki: [{ index: 0, hidden: false, cells: TEXT_FORMATTED }] });

describe('formats stay, and what is written is what it was meant as', () => {
  test.for<[cell: CellChange, expected: Partial<SheetCell>, why: string]>([
    [
      change('Tuki!A1', 2020),
      { value: 2020, format: '@' },
      'a number in a cell formatted as text is a number',
    ],
    [change('Tuki!A1', true), { value: true, format: '@' }, 'a truth there'],
    [change('Tuki!A1', '2020'), { value: '2020', format: '@' }, 'a text of digits there'],
    [
      change('Tuki!B1', 3, { formula: '1+2' }),
      { formula: '1+2', format: '@' },
      'a formula there is a formula',
    ],
    [
      change('Tuki!C1', 7, { formula: 'A2+7', overwritesFormula: true }),
      { value: 7, formula: 'A2+7', format: '#,##0.00 €' },
      'a formula keeps the format of its cell',
    ],
    [change('Tuki!D1', '1.9.'), { value: '1.9.', format: 'General' }, 'a text that could be a date'],
    [change('Tuki!D1', 'TOSI'), { value: 'TOSI', format: 'General' }, 'a text that could be a truth'],
    [
      change('Tuki!D1', '#N/A'),
      { value: { error: '#N/A' } },
      'a text that is an error cannot be told from it',
    ],
  ])('%j gives %j: %s', async ([cell, expected]) => {
    const { workbook } = openExcel(BOOK);
    expect(await workbook.apply({ cells: [cell] }, await workbook.read())).toMatchObject({ ok: true });
    const { sheet, row, column } = cell;
    const place = `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`;
    expect(at(await workbook.read(), place)).toMatchObject(expected);
  });

  test('on a protected sheet no format is changed: a number into text is refused, a text is written', async () => {
    const unlocked = new Map([['Tuki', [{ row: 0, column: 0 }]]]);
    const { workbook } = openExcel(BOOK, {}, unlocked);
    const seen = await workbook.read();
    expect(await workbook.apply({ cells: [change('Tuki!A1', 2020)] }, seen)).toEqual({
      ok: false,
      problem: { kind: 'not-writable', sheet: 'Tuki', cell: 'A1', reason: 'text-format' },
    });
    expect(await workbook.apply({ cells: [change('Tuki!A1', '2020')] }, seen)).toMatchObject({ ok: true });
  });

  test('a block wider than the client sends at once', async () => {
    const { workbook } = openExcel(bookOf({ Tuki: numbers(80, 40) }));
    const cells = numbers(80, 40).flatMap(({ index: row, cells: own }) =>
      own.map(({ column }): CellChange => ({ sheet: 'Tuki', row, column, value: `${row}/${column}` })),
    );
    await workbook.apply({ cells }, await workbook.read());
    const after = await workbook.read();
    expect(cells.filter((one) => value(after, one) !== one.value)).toEqual([]);
  });
});

function value({ sheets }: Snapshot, { row, column }: CellChange): unknown {
  return sheets[0]?.rows[row]?.cells[column]?.value;
}

test('hidden rows, columns and sheets, names of sheets and hidden names', async () => {
  const { sheets, ...rest } = bookOf({ Tuki: numbers(310, 24), 'Ei näy': [], "Muu 'lista'": numbers(2, 2) });
  const hidden = (sheet: Sheet, index: number): Sheet => ({
    ...sheet,
    visibility: index === 1 ? 'very-hidden' : 'visible',
    hiddenColumns:
      index === 0
        ? [
            { from: 2, to: 4 },
            { from: 21, to: 21 },
          ]
        : [],
    merged: index === 2 ? [{ top: 5, left: 0, bottom: 6, right: 1 }] : [],
    rows: sheet.rows.map((row) => ({ ...row, hidden: row.index === 1 || row.index > 300 })),
  });
  const snapshot: Snapshot = {
    ...rest,
    sheets: sheets.map(hidden),
    names: [
      { name: '_eurakit', refersTo: '"reporting/1"', hidden: true },
      { name: 'Alue', refersTo: "'Muu ''lista'''!$A$1:$B$2", hidden: false, sheet: "Muu 'lista'" },
    ],
  };
  expect(await openExcel(snapshot).workbook.read()).toEqual(snapshot);
});
