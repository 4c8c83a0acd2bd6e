import type { Text } from '@eurakit/core/render';
import { type CellChange, cellAt, toAddress } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { noSelection, notEmpty } from '../words/paste-words.js';
import { readBook } from './read-book.js';
import { writeCells } from './write-cells.js';

/** Writes a block from the selected cell on, where its cells are empty; else says which is not. */
export async function writeFromSelection(
  tools: Tools,
  block: readonly (readonly CellChange['value'][])[],
  said: (cells: number) => Text,
): Promise<void> {
  const { host, store } = tools;
  const selection = await host.selection();
  if (selection === undefined) {
    store.set({ message: { tone: 'alert', text: noSelection() } });
    return;
  }
  const { sheet: name, area } = selection;
  const changes = block.flatMap((row, r) =>
    row.flatMap((value, c): readonly CellChange[] =>
      value === undefined ? [] : [{ sheet: name, row: area.top + r, column: area.left + c, value }],
    ),
  );
  const { snapshot } = await readBook(tools);
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const taken = changes.find(({ row, column }) => {
    const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
    return cell?.value !== undefined || cell?.formula !== undefined;
  });
  if (taken === undefined) await writeCells(tools, changes, snapshot, said(changes.length));
  else store.set({ message: { tone: 'alert', text: notEmpty(toAddress(taken.row, taken.column)) } });
}
