import { describe, expect, test } from 'vitest';
import { cellAt } from '../../packages/core/src/adapters/cell-at.js';
import { parseAddress, parseArea } from '../../packages/core/src/grid/address.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { copiedText, pasteText } from '../../packages/excel-addin/src/page/actions/copy-cells.js';
import { endEdit } from '../../packages/excel-addin/src/page/actions/edit-cell.js';
import { openBytes } from '../../packages/excel-addin/src/page/actions/open-file.js';
import { redo, undo } from '../../packages/excel-addin/src/page/actions/undo.js';
import { bookAnswers } from '../../packages/excel-addin/src/page/book/book-answers.js';
import { initialPage } from '../../packages/excel-addin/src/page/page-state.js';
import type { PageTools } from '../../packages/excel-addin/src/page/page-tools.js';
import { createStore } from '../../packages/excel-addin/src/pane/store.js';
import { directLink } from '../../packages/excel-addin/src/work/link.js';
import { plainBook } from '../support/plain-book.js';

/** A page with a small workbook open: figures in A1:B2, a sum in B3, in column D empty cells with formats. */
async function opened(): Promise<PageTools> {
  const tools: PageTools = {
    store: createStore(initialPage('fi')),
    newLink: () => directLink(bookAnswers()),
    held: { link: undefined, last: Promise.resolve() },
    listeners: new Set(),
  };
  const figures = [
    ['Kotka', 1_116],
    ['Hamina', 429.5],
  ].flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const sum = { row: 2, column: 1, value: undefined, formula: 'B1+B2' };
  const empty = FORMATS.map((format, row) => ({ row, column: 3, value: undefined, style: { format } }));
  openBytes(tools, 'luvut.xlsx', newXlsx(plainBook('Luvut', [...figures, sum, ...empty])));
  await expect.poll(() => tools.store.get().book?.name).toBe('luvut.xlsx');
  return tools;
}

const FORMATS = ['0 %', 'd.m.yyyy', '@', '#,##0'];

function select({ store }: PageTools, cells: string): void {
  const { top, left, bottom, right } = parseArea(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  store.set({ anchor: { row: top, column: left }, cursor: { row: bottom, column: right } });
}

async function valueAt({ store, held }: PageTools, address: string) {
  await held.last;
  const [sheet] = store.get().book?.snapshot.sheets ?? [];
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  return sheet === undefined ? undefined : cellAt(sheet, row, column)?.value;
}

const told = ({ store }: PageTools): string | undefined => store.get().message?.text('fi');

describe('what is typed', () => {
  test.for([
    ['D1', '80', 0.8, 'a share in a cell for percentages'],
    ['D1', '80 %', 0.8, 'the same with its sign'],
    ['D2', '1.9.2016', 42_614, 'a day in a cell for days'],
    ['D3', '007', '007', 'digits in a cell for text'],
    ['D4', '1 200', 1_200, 'a number in a cell for numbers'],
    ['E1', '80 %', '80 %', 'as it was typed where no format says otherwise'],
  ] as const)('into the empty %s: %s is %s: %s', async ([cell, typed, value]) => {
    const tools = await opened();
    select(tools, cell);
    expect(endEdit(tools, typed)).toBe(true);
    await expect.poll(() => valueAt(tools, cell)).toBe(value);
    expect(tools.store.get().done).toHaveLength(1);
    await undo(tools);
    expect(await valueAt(tools, cell)).toBeUndefined();
    await redo(tools);
    expect(await valueAt(tools, cell)).toBe(value);
  });
});

describe('what is copied', () => {
  test('is rows with tabs between their cells; a formula gives its result', async () => {
    const tools = await opened();
    select(tools, 'A1:C3');
    expect(copiedText(tools)).toBe('Kotka\t1116\t\nHamina\t429,5\t\n\t1545,5\t');
  });

  test('can be pasted elsewhere, and is taken back in one step', async () => {
    const tools = await opened();
    select(tools, 'A1:B2');
    const copied = copiedText(tools);
    select(tools, 'F5');
    pasteText(tools, `${copied}\r\n`);
    await expect.poll(() => valueAt(tools, 'G6')).toBe(429.5);
    expect([await valueAt(tools, 'F5'), await valueAt(tools, 'F7')]).toEqual(['Kotka', undefined]);
    await undo(tools);
    expect([await valueAt(tools, 'F5'), await valueAt(tools, 'G6')]).toEqual([undefined, undefined]);
  });

  test.for([
    ['B2', '1\n2', 'over a formula', /^Solussa B3 on kaava\. Kaavoja ei muuteta täällä/],
    ['F1', '1\t=A1', 'a formula itself', /^Kaavaa ei voi kirjoittaa täällä/],
  ] as const)('at %s, %o, is not pasted %s, and nothing is written', async ([cell, text, , sentence]) => {
    const tools = await opened();
    const before = await valueAt(tools, cell);
    select(tools, cell);
    pasteText(tools, text);
    await expect.poll(() => told(tools)).toMatch(sentence);
    expect([await valueAt(tools, cell), tools.store.get().done]).toEqual([before, []]);
  });
});
