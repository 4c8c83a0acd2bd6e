import { describe, expect, test, vi } from 'vitest';
import { parseArea } from '../../packages/core/src/grid/address.js';
import { refusalOf } from '../../packages/excel-addin/src/office/refusal-of.js';
import type { PaneHost } from '../../packages/excel-addin/src/pane/pane-host.js';
import { change } from '../workbook/contract.js';
import { bookOf, numbers } from './open-excel.js';
import { openContractPane, openPane } from './open-pane.js';

const area = (address: string): { top: number; left: number; bottom: number; right: number } =>
  parseArea(address) ?? { top: -1, left: -1, bottom: -1, right: -1 };

/** Why it was refused, and the code of Excel's error if it was Excel that refused. */
async function refused(done: Promise<unknown>): Promise<readonly unknown[]> {
  const error: unknown = await done.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  expect(error).toBeInstanceOf(Error);
  return [refusalOf(error), Object(error).code];
}

describe('going to a cell', () => {
  const SHEETS = bookOf({ Tuki: numbers(3, 3), "Muu 'lista'": numbers(2, 2) });

  test.for(['B2', 'A1:C3'])('%s on another sheet is shown and selected, in two requests', async (cell) => {
    const { pane, book, counts, live } = openPane(SHEETS);
    await pane.goTo({ sheet: "Muu 'lista'", cell });
    expect([book.selected.sheet?.name, book.selected.areas]).toEqual(["Muu 'lista'", [area(cell)]]);
    expect([counts.requests, counts.cellsWritten, live()]).toEqual([2, 0, 0]);
  });

  test.for<[reason: string, sheet: string]>([
    ['sheet-hidden', 'Toinen'],
    ['sheet-missing', 'Ei'],
  ])('%s: nothing is selected or shown', async ([reason, sheet]) => {
    const { pane, book } = openContractPane();
    const before = book.selected;
    expect(await refused(pane.goTo({ sheet, cell: 'A1' }))).toEqual([reason, undefined]);
    expect(book.selected).toBe(before);
  });
});

test('formats are told of cells that hold something and of empty ones, in one request', async () => {
  const { pane, counts, live } = openContractPane();
  const places = ['D4', 'E4', 'H40'].map((cell) => ({ sheet: 'Tuki', cell }));
  const before = counts.requests;
  expect(await pane.formats?.(places)).toEqual(['0%', 'yyyy-mm-dd', 'General']);
  expect([counts.requests - before, live()]).toEqual([1, 0]);
});

describe('what is selected', () => {
  test.for<[selected: string, given: string, why: string]>([
    ['C4', 'C4', 'a cell'],
    ['C4:D6', 'C4:D6', 'a block'],
    ['H40:H44', 'H40:H44', 'empty cells'],
    ['C1:C1048576', 'C1:C6', 'a column as far as the sheet is used'],
    ['A5:XFD5', 'A5:E5', 'a row as far as the sheet is used'],
    ['F1:F1048576,B2', 'F1:F6', 'an empty column beside the table'],
    ['C4,E5:E6', 'C4', 'the first of several'],
  ])('%s is %s: %s', async ([selected, given]) => {
    const { pane, book, counts, live } = openContractPane();
    book.selected = { sheet: book.sheets[0], areas: selected.split(',').map(area) };
    expect(await pane.selection()).toEqual({ sheet: 'Tuki', area: area(given) });
    expect([counts.requests, live()]).toEqual([1, 0]);
  });

  test('nothing where a picture is, or a column of an empty sheet', async () => {
    const { pane, book } = openPane(bookOf({ Tuki: [] }));
    book.selected = { sheet: undefined, areas: [] };
    expect(await pane.selection()).toBeUndefined();
    book.selected = { sheet: book.sheets[0], areas: [area('C1:C1048576')] };
    expect(await pane.selection()).toBeUndefined();
  });
});

describe('opening and replacing', () => {
  test('a file is opened as a workbook of its own', async () => {
    const { pane, book } = openContractPane();
    const bytes = Uint8Array.from({ length: 30_000 }, (_, index) => (index * 7) % 256);
    await pane.openNew(bytes, 'raportointi.xlsx');
    expect(book.opened.map((base64) => [...Buffer.from(base64, 'base64')])).toEqual([[...bytes]]);
  });
});

describe('a change by hand', () => {
  const type = ({ byHand }: ReturnType<typeof openContractPane>): void =>
    byHand((book) => {
      const [sheet] = book.sheets;
      return sheet === undefined ? [] : [{ sheet, area: area('C4') }];
    });

  test('is told until that ends; what the add-in writes is not', async () => {
    const excel = openContractPane();
    const [one, other] = [vi.fn(), vi.fn()];
    const end = excel.pane.onChange(one);
    excel.pane.onChange(other);
    const seen = await excel.pane.workbook.read();
    type(excel);
    await vi.waitFor(() => expect(one).toHaveBeenCalledTimes(1));
    end();
    await excel.pane.workbook.apply({ cells: [change('Tuki!B4', 'Kotka')] }, seen);
    type(excel);
    await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(2));
    expect(one).toHaveBeenCalledTimes(1);
  });

  test('is told also where Excel refused to at first, once something else is done', async () => {
    let isEditing = true;
    const excel = openContractPane({ isEditingCell: () => isEditing });
    const listener = vi.fn();
    excel.pane.onChange(listener);
    expect((await refused(excel.pane.workbook.read()))[0]).toBe('editing-cell');
    isEditing = false;
    await excel.pane.workbook.read();
    type(excel);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  });
});

describe('what Excel refuses', () => {
  test.for<[reason: string, code: string]>([
    ['editing-cell', 'InvalidOperationInCellEditMode'],
    ['dialog-open', 'WriteNotSupportedWhenModalDialogOpen'],
    ['connection', 'ServiceNotAvailable'],
    ['connection', 'ConnectionFailure'],
    ['too-large', 'ResponsePayloadSizeLimitExceeded'],
    ['too-large', 'RangeExceedsLimit'],
    ['read-only', 'AccessDenied'],
    ['other', 'GeneralException'],
  ])('%s for %s, whatever is asked', async ([reason, code]) => {
    const { pane } = openContractPane({ fails: () => ({ code }) });
    const seen = { sheets: [], names: [], properties: new Map(), dateSystem: 1900 } as const;
    const asked: readonly (() => Promise<unknown>)[] = [
      () => pane.workbook.read(),
      () => pane.workbook.apply({ cells: [change('Tuki!B4', 'Kotka')] }, seen),
      () => pane.goTo({ sheet: 'Tuki', cell: 'A1' }),
      () => pane.selection(),
      () => pane.mark([]),
      () => pane.openNew(new Uint8Array(), 'x.xlsx'),
    ];
    for (const ask of asked) await expect(refused(ask())).resolves.toEqual([reason, code]);
  });
});

describe('what takes an action back', () => {
  const FILL = {
    cells: [change('Tuki!B4', 'Kotka'), change('Tuki!C4', 7)],
    properties: new Map([['a', 'b']]),
  };
  const filled = async ({ workbook }: PaneHost): Promise<void> => {
    expect(await workbook.apply(FILL, await workbook.read())).toMatchObject({ ok: true });
  };

  test('Excel in one step from 1.20 on: that of writing cells, nothing else', async () => {
    const { pane, runs } = openContractPane();
    await filled(pane);
    expect([pane.undo, ...runs]).toEqual(['program', 'plain', 'plain', 'plain', 'one-step']);
  });

  test('the pane before that', async () => {
    const { pane, runs } = openContractPane({ api: 19 });
    await filled(pane);
    expect([pane.undo, ...runs]).toEqual(['pane', 'plain', 'plain', 'plain', 'plain']);
  });

  test('the pane where Excel says that it cannot: what was begun is taken back and done anew', async () => {
    const isInStep = (): boolean => excel.isInStep();
    const excel = openContractPane({ fails: () => (isInStep() ? { code: 'UndoNotSupported' } : undefined) });
    await filled(excel.pane);
    expect(excel.pane.undo).toBe('pane');
    const after = await excel.pane.workbook.read();
    expect(after.sheets[0]?.rows[1]?.cells.slice(0, 2).map(({ value }) => value)).toEqual(['Kotka', 7]);
    expect(after.properties.get('a')).toBe('b');
  });
});

describe('Excel in Windows forgets its steps where merged areas are listed', () => {
  test('they are not in the moments after writing, and are again later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { pane, counts } = openContractPane();
    const seen = await pane.workbook.read();
    await pane.workbook.apply({ cells: [change('Tuki!B4', 'Kotka')] }, seen);
    const lists = counts.mergedLists;
    const after = await pane.workbook.read();
    expect(after.sheets.map(({ merged }) => merged)).toEqual(seen.sheets.map(({ merged }) => merged));
    expect([after.sheets[0]?.rows[1]?.cells[0]?.value, counts.mergedLists]).toEqual(['Kotka', lists]);
    vi.setSystemTime(Date.now() + 10_000);
    expect(await pane.workbook.read()).toEqual(after);
    expect(counts.mergedLists).toBeGreaterThan(lists);
    vi.useRealTimers();
  });
});

describe('reading again what was written', () => {
  test('names the cells that somebody else wrote meanwhile', async () => {
    const { pane } = openContractPane({
      afterWrite: ({ sheets: [tuki], set }) => {
        if (tuki !== undefined)
          set(tuki, 3, 2, { value: 99, formula: undefined, format: 'General', locked: true });
      },
    });
    const cells = [
      change('Tuki!B4', 'Kotka'),
      change('Tuki!C4', 7),
      change('Tuki!D4', 1, { formula: 'sum( C5 )' }),
    ];
    expect(await pane.workbook.apply({ cells }, await pane.workbook.read())).toEqual({
      ok: true,
      uncertain: [],
      differing: ['Tuki!C4'],
    });
  });
});
