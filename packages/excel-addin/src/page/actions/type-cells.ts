import { type CellChange, cellAt, type Sheet } from '@eurakit/core/workbook';
import type { PageTools } from '../page-tools.js';
import { typedValue } from '../shown/typed-value.js';
import { typeNoFormula } from '../words/edit-words.js';
import { writeByHand } from './write-by-hand.js';
import { inTurn, writeNow } from './write-cells.js';

/** What was typed or pasted for one cell. */
export type TypedCell = { readonly row: number; readonly column: number; readonly text: string };

/** Begins to write what was typed for cells of the sheet that is shown. Gives whether it could be read: no formula. */
export function typeCells(tools: PageTools, typed: readonly TypedCell[]): boolean {
  const cells = readTyped(tools, typed);
  if (cells === undefined) {
    tools.store.set({ message: { tone: 'alert', text: typeNoFormula() } });
    return false;
  }
  tools.store.set({ editing: undefined });
  void writeByHand(tools, cells, () => readAgain(tools, cells, typed));
  return true;
}

/** The sheet that is shown. */
export function shownSheet({ store }: PageTools): Sheet | undefined {
  const { book, sheet } = store.get();
  return book?.snapshot.sheets.find(({ name }) => name === sheet);
}

function readTyped(
  tools: PageTools,
  typed: readonly TypedCell[],
  sheet = shownSheet(tools),
): readonly CellChange[] | undefined {
  const { book } = tools.store.get();
  if (book === undefined || sheet === undefined) return [];
  const cells: CellChange[] = [];
  for (const { row, column, text } of typed) {
    const format = cellAt(sheet, row, column)?.format ?? 'General';
    const read = typedValue(text, format, book.snapshot.dateSystem);
    if (read.kind === 'formula') return undefined;
    cells.push({ sheet: sheet.name, row, column, value: read.value });
  }
  return cells;
}

/** An empty cell tells its format once something stands in it: `80` in one for percentages is 80 %. */
function readAgain(
  tools: PageTools,
  cells: readonly CellChange[],
  typed: readonly TypedCell[],
): Promise<void> {
  return inTurn(tools, async () => {
    const { book, done } = tools.store.get();
    const last = done.at(-1);
    const sheet = book?.snapshot.sheets.find(({ name }) => name === cells[0]?.sheet);
    const forth = last?.forth === cells ? readTyped(tools, typed, sheet) : undefined;
    if (last === undefined || forth?.every(({ value }, nth) => value === cells[nth]?.value) !== false) return;
    await writeNow(tools, { cells: forth }, undefined, () => ({
      done: [...done.slice(0, -1), { ...last, forth }],
      undone: [],
    }));
  });
}
