import { cellAt, toAddress } from '@eurakit/core/workbook';
import type { PageTools } from '../page-tools.js';
import { selectedArea } from '../sheet/selected-area.js';
import { editableText } from '../shown/shown-cell.js';
import { emptied, formulaStays, formulasStay, nothingToEmpty } from '../words/edit-words.js';
import { shownSheet, typeCells } from './type-cells.js';
import { writeByHand } from './write-by-hand.js';

/** Begins to edit the cell under the cursor, with what it holds or with what was typed; not where a formula stands. */
export function startEdit(tools: PageTools, typed?: string): void {
  const { store } = tools;
  const state = store.get();
  const sheet = shownSheet(tools);
  if (sheet === undefined || state.book === undefined) return;
  const { cursor, language, book } = state;
  const cell = cellAt(sheet, cursor.row, cursor.column);
  if (cell?.formula !== undefined) {
    store.set({ message: { tone: 'alert', text: formulaStays(toAddress(cursor.row, cursor.column)) } });
    return;
  }
  const reader = { language, dateSystem: book.snapshot.dateSystem };
  const text = typed ?? (cell === undefined ? '' : editableText(cell, reader));
  store.set({ editing: text, anchor: cursor, message: undefined });
}

/** Begins to write what was typed into the cell under the cursor. Gives whether the editing is over. */
export function endEdit(tools: PageTools, typed: string): boolean {
  const { store } = tools;
  const state = store.get();
  const { cursor, book, language } = state;
  const sheet = shownSheet(tools);
  if (book === undefined || sheet === undefined) return true;
  const cell = cellAt(sheet, cursor.row, cursor.column);
  const { dateSystem } = book.snapshot;
  if (typed === (cell === undefined ? '' : editableText(cell, { language, dateSystem }))) {
    store.set({ editing: undefined });
    return true;
  }
  return typeCells(tools, [{ ...cursor, text: typed }]);
}

/** Empties the selected cells, but no formulas. */
export async function emptyCells(tools: PageTools): Promise<void> {
  const { store } = tools;
  const state = store.get();
  const sheet = shownSheet(tools);
  if (sheet === undefined) return;
  const { top, left, bottom, right } = selectedArea(state);
  const cells = sheet.rows
    .filter(({ index }) => index >= top && index <= bottom)
    .flatMap(({ index, cells: own }) =>
      own.filter(({ column }) => column >= left && column <= right).map((cell) => ({ ...cell, row: index })),
    );
  const formulas = cells.filter(({ formula }) => formula !== undefined);
  if (formulas.length > 0) {
    store.set({ message: { tone: 'alert', text: formulasStay(formulas.length) } });
    return;
  }
  const changes = cells.map(({ row, column }) => ({ sheet: sheet.name, row, column, value: undefined }));
  if (changes.length === 0) store.set({ message: { tone: 'status', text: nothingToEmpty() } });
  else if (await writeByHand(tools, changes))
    store.set({ message: { tone: 'status', text: emptied(changes.length) } });
}
