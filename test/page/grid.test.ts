import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../packages/core/src/grid/snapshot.js';
import { downloadName } from '../../packages/excel-addin/src/page/actions/download.js';
import { moved } from '../../packages/excel-addin/src/page/sheet/grid-keys.js';
import {
  gridSize,
  gridWindow,
  ROW_HEIGHT,
  scrolledTo,
  scrollHeight,
} from '../../packages/excel-addin/src/page/sheet/grid-size.js';
import { workbook } from '../support/small-workbook.js';

const SHEET = sheetOf(['a|b|c|d', '1|2|3', '', '4|5|6|7|8'], ['B1:C2']);
const SIZE = gridSize(SHEET, () => 'text');
const VIEW = { width: 600, height: 300 };

describe('keys', () => {
  test.for<[key: string, from: readonly [number, number], to: readonly [number, number], why: string]>([
    ['ArrowDown', [2, 0], [3, 0], 'a row down'],
    ['ArrowUp', [0, 0], [0, 0], 'not past the edge'],
    ['ArrowRight', [0, 0], [0, 1], 'into merged cells, at their first'],
    ['ArrowRight', [0, 1], [0, 3], 'and past all of them'],
    ['ArrowDown', [0, 1], [2, 1], 'downwards too'],
    ['ArrowLeft', [0, 3], [0, 1], 'and back to their first'],
    ['ArrowUp', [2, 2], [0, 1], 'from below as well'],
    ['End', [3, 0], [3, 4], 'the last cell of the row that holds something'],
    ['Home', [3, 4], [3, 0], 'the first of the row'],
    ['Control+End', [0, 0], [3, 4], 'the last of the sheet'],
    ['Control+Home', [3, 4], [0, 0], 'the first of the sheet'],
    ['PageDown', [0, 0], [9, 0], 'as far as is in sight'],
    ['PageUp', [20, 0], [11, 0], 'and back'],
  ])('%s from %j leads to %j: %s', ([pressed, [row, column], [toRow, toColumn]]) => {
    const key = pressed.replace('Control+', '');
    const to = moved({ key, withControl: key !== pressed }, { row, column }, SHEET, SIZE, VIEW.height);
    expect(to).toEqual({ row: toRow, column: toColumn });
  });

  test('other keys lead nowhere', () => {
    expect(moved({ key: 'a', withControl: false }, { row: 0, column: 0 }, SHEET, SIZE, 300)).toBe(undefined);
  });
});

describe('what is in sight', () => {
  test('few rows and columns are drawn of a sheet with many', () => {
    const wide = sheetOf([Array.from({ length: 300 }, () => 'x').join('|'), ...Array(2_000).fill('1|2')]);
    const size = gridSize(wide, () => 'x');
    const seen = gridWindow(size, { top: 26_000, left: 5_000, ...VIEW });
    expect([seen.firstRow <= 1_000, seen.lastRow >= 1_011, seen.lastRow - seen.firstRow < 40]).toEqual([
      true,
      true,
      true,
    ]);
    expect(seen.lastColumn - seen.firstColumn).toBeLessThan(12);
    expect(seen.top).toBe(seen.firstRow * ROW_HEIGHT);
  });

  test.for<[sight: number, width: number, why: string]>([
    [1_400, 321, 'the whole name'],
    [320, 144, 'on a narrow screen figures are seen beside it'],
  ])('of %i pixels a column of names takes %i: %s', ([sight, width]) => {
    const names = sheetOf(['Kuntien ja muu julkinen rahoitus yhteensä|42 000']);
    const { lefts } = gridSize(names, (row, column) => String(names.rows[row]?.cells[column]?.value), sight);
    expect(lefts[1]).toBe(width);
  });

  test('the last row of the tallest sheet can be scrolled to, in a height that browsers draw', () => {
    const tall: Sheet = {
      ...SHEET,
      rows: [
        {
          index: 1_048_575,
          hidden: false,
          cells: [{ column: 0, value: 1, formula: undefined, format: '0' }],
        },
      ],
    };
    const size = gridSize(tall, () => '1');
    expect([size.rows, scrollHeight(size)]).toEqual([1_048_576, 15_000_000]);
    const to = scrolledTo(size, { row: 1_048_575, column: 0 }, { top: 0, left: 0, ...VIEW });
    const seen = gridWindow(size, { ...to, ...VIEW });
    expect(seen.lastRow).toBe(1_048_575);
    const drawnAt = seen.top + (1_048_575 - seen.firstRow) * ROW_HEIGHT - to.top;
    expect(drawnAt).toBeGreaterThanOrEqual(0);
    expect(drawnAt).toBeLessThanOrEqual(VIEW.height - ROW_HEIGHT);
  });

  test('what is in sight already moves nothing', () => {
    expect(scrolledTo(SIZE, { row: 2, column: 1 }, { top: 26, left: 10, ...VIEW })).toEqual({
      top: 26,
      left: 10,
    });
  });
});

test.for([
  ['rahoitus.xlsx', 'rahoitus-eurakit.xlsx'],
  ['rahoitus-eurakit.xlsx', 'rahoitus-eurakit.xlsx'],
  ['Makrot.XLSM', 'Makrot-eurakit.XLSM'],
  ['ilman päätettä', 'ilman päätettä-eurakit.xlsx'],
] as const)('%s is downloaded as %s', ([name, expected]) => {
  expect(downloadName(name)).toBe(expected);
});

function sheetOf(lines: readonly string[], merged: readonly string[] = []): Sheet {
  const [sheet] = workbook({ Luvut: lines }, { merged: { Luvut: merged } }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
