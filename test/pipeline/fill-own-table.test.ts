import { expect, test } from 'vitest';
import { evaluateWorkbook, fillOwnTable, toAddress } from '../../packages/core/src/workbook.js';
import { workbook } from '../support/small-workbook.js';

const HEAD = 'Rahoitus|2024|2025|Yhteensä';

test.for<[lines: readonly string[], filled: Readonly<Record<string, number>>, why: string]>([
  [
    [HEAD, 'ESR|800|1600|', 'Yksityinen|200|400|', 'Yhteensä|||'],
    { B4: 1000, C4: 2000, D2: 2400, D3: 600, D4: 3000 },
    'totals both ways',
  ],
  [
    [
      HEAD,
      'ESR|800|1600|',
      'Kuntien rahoitus yhteensä|||',
      'Kotka|120|240|',
      'Hamina|80|160|',
      'YHTEENSÄ|||',
    ],
    { B3: 200, B6: 1000, C3: 400, C6: 2000, D2: 2400, D3: 600, D4: 360, D5: 240, D6: 3000 },
    'a group above its parts',
  ],
  [
    [HEAD, 'ESR|800|1600|', 'Kotka|120|240|', 'Hamina|80|160|', 'Kunnat yhteensä|||', 'YHTEENSÄ|||'],
    { B5: 200, B6: 1000, C5: 400, C6: 2000, D2: 2400, D3: 360, D4: 240, D5: 600, D6: 3000 },
    'a group below its parts',
  ],
  [
    [HEAD, 'ESR|800|1600|2400', 'Yksityinen|200||', 'Yhteensä|||'],
    { B4: 1000, C4: 1600, D3: 200, D4: 2600 },
    'an empty cell counts as nothing, and a total that stands stays',
  ],
  [
    [HEAD, 'ESR|800|1600|2400', 'Yksityinen|200|400|600', 'Yhteensä|1000|2000|3000'],
    {},
    'nothing is left to fill',
  ],
  [
    [HEAD, 'ESR|800|1600|=SUM(B2:C2)', 'Yksityinen|200|400|=SUM(B3:C3)', 'Yhteensä|=B2+B3||'],
    { C4: 2000, D4: 3000 },
    'formulas stay',
  ],
])('%j gives %o: %s', ([lines, filled]) => {
  const snapshot = workbook({ Taulu: lines });
  const [table] = evaluateWorkbook(snapshot).tables;
  if (table === undefined) throw new Error('no table');
  const { changes, kept } = fillOwnTable(table, snapshot);
  const written = changes.map(({ row, column, value }) => [toAddress(row, column), value] as const);
  expect(Object.fromEntries(written.toSorted(([a], [b]) => (a < b ? -1 : 1)))).toEqual(filled);
  expect(kept).toEqual([]);
});

test('what a person corrected of a label counts where sums are empty', () => {
  const lines = [HEAD, 'ESR|800|1600|', 'Lisäpotti|5|5|', 'Yksityinen|200|400|', 'Yhteensä|||'];
  const snapshot = workbook({ Taulu: lines });
  const map = [{ columns: [], rows: [{ text: 'Lisäpotti', meaning: 'ignored' }] }];
  const [table] = evaluateWorkbook(snapshot, { map }).tables;
  if (table === undefined) throw new Error('no table');
  const total = fillOwnTable(table, snapshot).changes.find(({ row, column }) => row === 4 && column === 1);
  expect(total?.value).toBe(1000);
});
