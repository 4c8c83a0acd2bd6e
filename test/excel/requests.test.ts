import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { change } from '../workbook/contract.js';
import { openContractExcel } from './open-contract-excel.js';
import { blockOfChanges, bookOf, numbers, openExcel } from './open-excel.js';
import { openContractPane } from './open-pane.js';

const WEB = { mostBytes: 5_000_000 };
const MB_3_5 = 3_500_000;

describe('requests of a check', () => {
  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, index) => [`Osahanke ${index + 1}`, numbers(5, 4)]),
  );

  test.for<[requests: number, why: string, snapshot: Snapshot]>([
    [1, 'a table is read with the names of the sheets', bookOf({ Tuki: numbers(30, 12) })],
    [1, 'sheets side by side, one empty', bookOf({ A: [], B: numbers(200, 20), "Tuki's, 2": numbers(3, 3) })],
    [2, 'more sheets than are followed without their names', bookOf(many)],
    [2, 'a sheet larger than the first block', bookOf({ Tuki: numbers(300, 30) })],
    [2, 'a table far below', bookOf({ Tuki: numbers(40, 5, 2_000) })],
    [
      3,
      'a number typed into the last row',
      bookOf({ Tuki: [...numbers(3, 3), ...numbers(1, 2, 1_048_575)] }),
    ],
  ])('%i: %s', async ([requests, , snapshot]) => {
    const { workbook, counts, live } = openExcel(snapshot, WEB);
    expect(await workbook.read()).toEqual(snapshot);
    expect([counts.requests, live()]).toEqual([requests, 0]);
  });

  test('new tables take one more, known ones none', async () => {
    const { workbook, counts, live } = openContractExcel(WEB);
    const first = await workbook.read();
    expect(counts.requests).toBe(2);
    expect(await workbook.read()).toEqual(first);
    expect([counts.requests, live()]).toEqual([3, 0]);
  });

  test.for<[rows: number, columns: number]>([
    [10_000, 10],
    [5_000, 40],
  ])('%i rows of %i: two, and one for each 3.5 MB', async ([rows, columns]) => {
    const snapshot = bookOf({ Tiliote: numbers(rows, columns) });
    const { workbook, counts, live } = openExcel(snapshot, WEB);
    expect(await workbook.read()).toEqual(snapshot);
    expect(counts.requests).toBeLessThanOrEqual(2 + Math.ceil(counts.bytesDown / MB_3_5));
    expect(counts.bytesUp).toBeLessThan(1_000_000);
    expect(live()).toBe(0);
  });

  test('long texts make an answer larger than was guessed: it is asked for in parts', async () => {
    const rows = numbers(900, 20).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (row.index < 200 ? cell : { ...cell, value: 'ä'.repeat(90) })),
    }));
    const snapshot = bookOf({ Tuki: rows });
    const { workbook, counts } = openExcel(snapshot, { mostBytes: 1_000_000 });
    expect(await workbook.read()).toEqual(snapshot);
    expect(counts.requests).toBeLessThan(20);
  });

  test('more merged areas than Excel lists at once', async () => {
    const merged = Array.from({ length: 600 }, (_, at) => ({ top: at, left: 0, bottom: at, right: 1 }));
    const { sheets, ...rest } = bookOf({ Tuki: numbers(600, 1) });
    const snapshot = { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, merged })) };
    const { workbook, counts } = openExcel(snapshot, WEB);
    expect(await workbook.read()).toEqual(snapshot);
    expect(counts.requests).toBe(4);
    expect(await workbook.apply({ cells: [change('Tuki!B7', 1)] }, snapshot)).toMatchObject({
      problem: { kind: 'inside-merge', cell: 'B7' },
    });
  });
});

describe('requests of a fill', () => {
  test('read, compare, write: three', async () => {
    const { workbook, counts, live } = openContractExcel(WEB);
    await workbook.read();
    counts.requests = 0;
    const cells = [change('Tuki!B4', 'Kotka'), change('Tuki!C4', 1), change('Toinen!A3', 2)];
    expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
    expect([counts.requests, counts.cellsWritten, live()]).toEqual([3, 3, 0]);
  });

  test.for<[requests: number, kind: string, why: string]>([
    [4, 'muu', 'a property is written by itself, so that it is no part of what Ctrl+Z takes back'],
    [3, 'kunta', 'one that holds the text already is not written'],
  ])('%i with property %s: %s', async ([requests, kind]) => {
    const { workbook, counts, live } = openContractExcel(WEB);
    await workbook.read();
    counts.requests = 0;
    const changes = { cells: [change('Tuki!B4', 'Kotka')], properties: new Map([['laji', kind]]) };
    expect(await workbook.apply(changes, await workbook.read())).toMatchObject({ ok: true });
    expect([counts.requests, live()]).toEqual([requests, 0]);
  });

  test('selection, compare, write: three for allocating into what is selected', async () => {
    const { pane, book, counts, live } = openContractPane(WEB);
    const seen = await pane.workbook.read();
    book.selected = { sheet: book.sheets[0], areas: [{ top: 3, left: 2, bottom: 4, right: 2 }] };
    counts.requests = 0;
    const { sheet = '', area } = (await pane.selection()) ?? {};
    const cells = [area?.top, area?.bottom].map((row = -1) => ({
      sheet,
      row,
      column: area?.left ?? -1,
      value: 1,
    }));
    expect(await pane.workbook.apply({ cells }, seen)).toMatchObject({ ok: true });
    expect([counts.requests, counts.cellsWritten, live()]).toEqual([3, 2, 0]);
  });

  test('nothing is written where there is a problem: two', async () => {
    const { workbook, counts } = openContractExcel(WEB);
    const seen = await workbook.read();
    counts.requests = 0;
    await workbook.apply({ cells: [change('Tuki!B4', 'Kotka'), change('Tuki!C9', 1)] }, seen);
    expect([counts.requests, counts.cellsWritten]).toEqual([1, 0]);
  });

  test('only the cells to be written are written, blocks of them at once', async () => {
    const { workbook, counts } = openExcel(bookOf({ Tuki: numbers(100, 40) }), WEB);
    const cells = blockOfChanges('Tuki', 100, 40).filter(({ row, column }) => row % 10 !== 0 && column > 1);
    expect(await workbook.apply({ cells }, await workbook.read())).toMatchObject({ ok: true });
    expect(counts.cellsWritten).toBe(90 * 38);
    expect(counts.actions).toBeLessThan(700);
  });

  test('texts of more than 3.5 MB: in parts', async () => {
    const { workbook, counts, live } = openExcel(bookOf({ Tuki: [] }), WEB);
    const seen = await workbook.read();
    counts.requests = 0;
    const before = counts.bytesUp + counts.bytesDown;
    const cells = blockOfChanges('Tuki', 1_500, 40).map((one) => ({ ...one, value: 'x'.repeat(60) }));
    expect(await workbook.apply({ cells }, seen)).toMatchObject({ ok: true });
    const bytes = counts.bytesUp + counts.bytesDown - before;
    expect(counts.requests).toBeLessThanOrEqual(2 + Math.ceil(bytes / MB_3_5));
    expect(live()).toBe(0);
  });
});
