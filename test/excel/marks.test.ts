import { describe, expect, test } from 'vitest';
import { parseArea, toAreaAddress } from '../../packages/core/src/grid/address.js';
import { sheetMarks } from '../../packages/excel-addin/src/office/sheet-marks.js';
import type { Mark } from '../../packages/excel-addin/src/pane/pane-host.js';
import type { Book, BookFormat } from '../excel-host/book.js';
import { bookOf, numbers } from './open-excel.js';
import { openContractPane, openPane } from './open-pane.js';

const SHEETS = bookOf({ Tuki: numbers(9, 9), Muu: numbers(3, 3) });
const MARKS: readonly Mark[] = [
  { sheet: 'Tuki', cell: 'C5', severity: 'error' },
  { sheet: 'Tuki', cell: 'B2:B4', severity: 'warning' },
  { sheet: 'Tuki', cell: 'D5', severity: 'error' },
  { sheet: 'Tuki', cell: 'C5', severity: 'notice' },
  { sheet: 'Tuki', cell: 'D5', severity: 'error' },
  { sheet: 'Muu', cell: 'A1', severity: 'notice' },
];

/** Conditional formats as `sheet fill areas`, the one of highest priority first. */
function shown({ sheets }: Book): readonly string[] {
  return sheets.flatMap(({ name, formats }) =>
    formats.map(({ fill, areas }) => `${name} ${fill} ${areas.map(toAreaAddress).join(',')}`),
  );
}

const MARKED = ['Tuki #FFC7CE C5,D5', 'Tuki #FFEB9C B2:B4', 'Tuki #DDEBF7 C5', 'Muu #DDEBF7 A1'];

describe('marks', () => {
  test('one for each severity of a sheet, errors above', async () => {
    const { pane, book, live } = openPane(SHEETS);
    expect(await pane.mark(MARKS)).toEqual([]);
    expect([shown(book), live()]).toEqual([MARKED, 0]);
  });

  test('others instead of those that are there, and none at all; no cell is written', async () => {
    const { pane, book, counts } = openPane(SHEETS);
    await pane.mark(MARKS);
    await pane.mark([{ sheet: 'Muu', cell: 'B2', severity: 'warning' }]);
    expect(shown(book)).toEqual(['Muu #FFEB9C B2']);
    await pane.mark([]);
    expect([shown(book), counts.cellsWritten]).toEqual([[], 0]);
  });

  test('are known again by another pane, and what others made stays', async () => {
    const first = openPane(SHEETS);
    const own: readonly BookFormat[] = [
      ['{90}', 'Custom', '=A1>"eurakit"'],
      ['{91}', 'CellValue', ''],
    ].map(([id = '', type = '', formula = '']) => {
      const areas = [parseArea('A1:I9')].filter((area) => area !== undefined);
      return { id, type, areas, formula, fill: '#00FF00', font: undefined };
    });
    first.book.sheets[0]?.formats.push(...own);
    await first.pane.mark(MARKS);
    expect(shown(first.book)).toHaveLength(MARKED.length + own.length);
    await openPane(SHEETS, { book: first.book }).pane.mark([]);
    expect(first.book.sheets[0]?.formats).toEqual(own);
  });

  test('of a protected sheet stay as they are, and its name is given', async () => {
    const { pane, book } = openContractPane();
    const marks: readonly Mark[] = [
      { sheet: 'Toinen', cell: 'A3', severity: 'error' },
      { sheet: 'Tuki', cell: 'C4', severity: 'error' },
    ];
    expect(await pane.mark(marks)).toEqual(['Toinen']);
    expect(shown(book)).toEqual(['Tuki #FFC7CE C4']);
    expect(await pane.mark([])).toEqual([]);
  });

  test('of a sheet that is gone are left out', async () => {
    const { pane, book } = openPane(SHEETS);
    expect(await pane.mark([{ sheet: 'Ei', cell: 'A1', severity: 'error' }])).toEqual([]);
    expect(shown(book)).toEqual([]);
  });

  test('in more cells than one list of addresses takes', async () => {
    const sheet = 'Tuki';
    const marks = Array.from({ length: 2_000 }, (_, row): Mark => {
      return { sheet, cell: `XFD${1_000_000 + 2 * row}`, severity: 'error' };
    });
    const { pane, book } = openPane(SHEETS);
    await pane.mark(marks);
    const areas = book.sheets[0]?.formats.flatMap((format) => format.areas.map(toAreaAddress)) ?? [];
    expect(areas.toSorted()).toEqual(marks.map(({ cell }) => cell).toSorted());
    for (const { address } of sheetMarks(marks)) {
      const places = address.split(',').map((cell) => `${sheet}!${cell}`);
      expect(places.join(',').length).toBeLessThan(8_192);
    }
  });
});
