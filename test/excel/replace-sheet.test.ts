import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refusalOf } from '../../packages/excel-addin/src/office/refusal-of.js';
import type { SheetContent } from '../../packages/excel-addin/src/pane/pane-host.js';
import type { Book } from '../excel-host/book.js';
import { openContractPane } from './open-pane.js';

// The archived package asks Office itself what it has.
beforeAll(() => {
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: () => true } } });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** The values of a sheet, row by row. */
function values({ sheets, valueAt }: Book, name: string, height: number, width: number): unknown {
  const sheet = sheets.find((one) => one.name === name);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => (sheet === undefined ? null : valueAt(sheet, row, column))),
  );
}

const CONTENT: SheetContent = [['Kunta', '2019'], ['=1+1', 1234.5, '1.9.'], []];
const HELD = [
  ['Kunta', '2019', undefined],
  ['=1+1', 1234.5, '1.9.'],
  [undefined, undefined, undefined],
];

describe('a sheet of our own, by the one function that we use of an archived package', () => {
  test('is made where there is none', async () => {
    const { pane, book, live } = openContractPane();
    await pane.replaceSheet?.('Havainnot', CONTENT);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Tuki', 'Toinen', 'Havainnot']);
    expect([values(book, 'Havainnot', 3, 3), live()]).toEqual([HELD, 0]);
  });

  test('holds the new content and nothing else where there is one', async () => {
    const { pane, book } = openContractPane();
    await pane.replaceSheet?.('Tuki', CONTENT);
    expect(book.sheets).toHaveLength(2);
    expect(values(book, 'Tuki', 3, 3)).toEqual(HELD);
    expect(values(book, 'Tuki', 9, 9)).not.toContainEqual(expect.arrayContaining(['Hamina']));
  });

  test('is emptied where there is no content', async () => {
    const { pane, book } = openContractPane();
    await pane.replaceSheet?.('Tuki', []);
    expect(values(book, 'Tuki', 9, 9)).toEqual(Array(9).fill(Array(9).fill(undefined)));
  });

  test('is written in parts of 3.5 MB', async () => {
    const { pane, book, counts } = openContractPane({ mostBytes: 5_000_000 });
    await pane.replaceSheet?.('Pitkä', Array(300).fill(['x'.repeat(30_000)]));
    expect(values(book, 'Pitkä', 300, 1)).toEqual(Array(300).fill(['x'.repeat(30_000)]));
    expect(counts.requests).toBeLessThanOrEqual(3 + 3);
  });

  test.for<[reason: string, name: string, why: string]>([
    ['read-only', 'Toinen', 'it is protected'],
    ['other', 'x'.repeat(32), 'its name is too long for Excel'],
    ['other', ' ', 'it has no name'],
  ])('%s for %s: %s', async ([reason, name]) => {
    const { pane, book } = openContractPane();
    const error: unknown = await pane.replaceSheet?.(name, CONTENT).catch((problem: unknown) => problem);
    expect([error instanceof Error, refusalOf(error)]).toEqual([true, reason]);
    expect(book.sheets).toHaveLength(2);
  });

  test('is one step of Excel’s own undo', async () => {
    const { pane, runs } = openContractPane();
    await pane.replaceSheet?.('Havainnot', CONTENT);
    expect([pane.undo, ...runs]).toEqual(['program', 'one-step']);
  });
});
