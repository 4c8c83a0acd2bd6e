import { describe, expect, test } from 'vitest';
import { CONTRACT_SNAPSHOT } from '../workbook/contract.js';
import { openBook } from './book.js';
import { type ExcelHost, startExcel } from './excel-host.js';

const open = (): ExcelHost => startExcel(openBook(CONTRACT_SNAPSHOT, new Map([['Toinen', []]])));

/** What an add-in might do on the first sheet. */
type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

describe('our Excel refuses', () => {
  test.for<[code: string, why: string, act: Act]>([
    ['ApiNotFound', 'a member that it does not know', (sheet) => sheet.charts.load('items/name')],
    ['ApiNotFound', 'loading without names', (sheet) => sheet.load()],
    [
      'ItemNotFound',
      'a sheet that is not there',
      (_, { workbook }) => workbook.worksheets.getItem('Ei').load('name'),
    ],
    ['InvalidArgument', 'an address that is none', (sheet) => sheet.getRange('A0').load('values')],
    [
      'InvalidArgument',
      'an array of another shape',
      (sheet) => Object.assign(sheet.getRange('A1:B1'), { values: [[1]] }),
    ],
    [
      'InvalidArgument',
      'a number that is none',
      (sheet) => Object.assign(sheet.getRange('A1'), { values: [[{ type: 'Double' }]] }),
    ],
    [
      'InvalidArgument',
      'a cell under a merged one',
      (sheet) => Object.assign(sheet.getRange('C9'), { values: [[1]] }),
    ],
    [
      'AccessDenied',
      'a locked cell',
      (_, { workbook }) =>
        Object.assign(workbook.worksheets.getItem('Toinen').getRange('A1'), { values: [[1]] }),
    ],
  ])('%s: %s', async ([code, , act]) => {
    const { excel } = open();
    const done = excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    });
    await expect(done).rejects.toMatchObject({ code });
  });

  test('members that were not loaded, before anything is sent', async () => {
    const { excel, counts } = open();
    const done = excel.run(async ({ workbook }) => workbook.worksheets.getFirst().name);
    await expect(done).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    expect(counts.requests).toBe(0);
  });
});

describe('our Excel does', () => {
  test('reads a text as if it were typed, unless an apostrophe stands before', async () => {
    const { excel, book } = open();
    const given = ['2019', "'2019", '12,5', '25 %', '=1+1', "'=1+1", 'tosi', '1.9.2016', '', '#N/A', 'Kotka'];
    await excel.run(async ({ workbook }) => {
      workbook.worksheets.getFirst().getRange('A20:K20').values = [given];
      await workbook.context.sync();
    });
    const [sheet] = book.sheets;
    expect(given.map((_, column) => (sheet === undefined ? '' : book.valueAt(sheet, 19, column)))).toEqual([
      2019,
      '2019',
      12.5,
      0.25,
      2,
      '=1+1',
      true,
      45_000,
      undefined,
      { error: '#N/A' },
      'Kotka',
    ]);
  });

  test('keeps what was done before a failure: nothing is taken back by itself', async () => {
    const { excel, book } = open();
    const done = excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('C5').values = [[1, 2]];
      await workbook.context.sync();
    });
    await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(book.sheets.map((sheet) => book.valueAt(sheet, 3, 2))).toEqual([1, undefined]);
  });

  test('leaves a cell where null is written, and gives nothing below nothing', async () => {
    const { excel, book } = open();
    await excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange('C4:D4').values = [[null, 1]];
      const none = workbook.worksheets.getItemOrNullObject('Ei').getRange('A1').load('values');
      const properties = none.getRowProperties({ rowHidden: true });
      await workbook.context.sync();
      expect([none.isNullObject, properties.value]).toEqual([true, null]);
    });
    const [tuki] = book.sheets;
    expect(tuki === undefined ? [] : [2, 3].map((column) => book.valueAt(tuki, 3, column))).toEqual([
      100.5, 1,
    ]);
  });

  test('answers late where that is asked for, and nothing is read of more cells than it may give', async () => {
    const { excel, counts, live } = startExcel(openBook(CONTRACT_SNAPSHOT), { latency: 30, mostCells: 10 });
    const start = performance.now();
    await excel.run(async ({ workbook }) => {
      const range = workbook.worksheets.getFirst().getRange('A1:Z9').load('values');
      await workbook.context.sync();
      expect(range.values).toBeNull();
    });
    expect(performance.now() - start).toBeGreaterThan(25);
    expect([counts.requests, live()]).toEqual([1, 0]);
  });
});
