import { expect, test } from 'vitest';
import { toAreaAddress } from '../../packages/core/src/grid/address.js';
import { structuredArea } from '../../packages/core/src/grid/structured-area.js';

const WITH_TOTALS = {
  name: 'Rahoitus',
  area: { top: 3, left: 1, bottom: 8, right: 4 },
  columns: ['Rahoittaja', '2024', '2025', "Yht [€] #1 @'"],
  hasHeading: true,
  hasTotals: true,
};
const BARE = { ...WITH_TOTALS, hasHeading: false, hasTotals: false };

test.for<[columns: string, area: string, bare: string, why: string]>([
  ['2024', 'C5:C8', 'C4:C9', 'a column'],
  ['rahoittaja', 'B5:B8', 'B4:B9', 'in small letters'],
  ['', 'B5:E8', 'B4:E9', 'all of them'],
  ['@2024', 'C7', 'C7', 'this row'],
  ['@[2024]', 'C7', 'C7', 'this row, in brackets'],
  ['@', 'B7:E7', 'B7:E7', 'all of this row'],
  ['[#This Row],[2024]', 'C7', 'C7', 'this row in words'],
  ['#All', 'B4:E9', 'B4:E9', 'headings and totals too'],
  ['[#All],[2024]', 'C4:C9', 'C4:C9', 'of a column'],
  ['[#Totals],[2024]', 'C9', 'none', 'the total of a column'],
  ['#Totals', 'B9:E9', 'none', 'the totals'],
  ['[#Headers],[2024]', 'C4', 'none', 'the heading of a column'],
  ['[#Data],[2024]', 'C5:C8', 'C4:C9', 'what lies between'],
  ['[2024]:[2025]', 'C5:D8', 'C4:D9', 'columns from one to another'],
  ['[2025]:[2024]', 'C5:D8', 'C4:D9', 'or the other way'],
  ['[#Totals],[2024]:[2025]', 'C9:D9', 'none', 'their totals'],
  ["Yht '[€'] '#1 '@''", 'E5:E8', 'E4:E9', 'signs that mean something else'],
  ['2026', 'none', 'none', 'a column that is not there'],
  ['[2024]:[2026]', 'none', 'none', 'or no longer'],
])('Rahoitus[%s] is %s, without heading and totals %s: %s', ([columns, area, bare]) => {
  const shown = (table: typeof WITH_TOTALS): string => {
    const found = structuredArea(table, columns, 6);
    return found === undefined ? 'none' : toAreaAddress(found);
  };
  expect([shown(WITH_TOTALS), shown(BARE)]).toEqual([area, bare]);
});
