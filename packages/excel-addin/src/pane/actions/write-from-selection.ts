import { applyProblemText, type Text } from '@eurakit/core/render';
import type { CellChange, Snapshot } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { noSelection, notEmpty } from '../words/paste-words.js';
import { notWritten } from '../words/write-words.js';
import { tellWritten } from './tell-written.js';

/**
 * Writes a block from the selected cell on, where its cells are empty; else says which is not. The workbook is not read
 * for that: what is compared before writing is that nothing stands there.
 */
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
  const { sheet, area } = selection;
  const cells = block.flatMap((row, r) =>
    row.flatMap((value, c): readonly CellChange[] =>
      value === undefined ? [] : [{ sheet, row: area.top + r, column: area.left + c, value }],
    ),
  );
  const applied = await host.workbook.apply({ cells }, emptySheet(sheet));
  if (applied.ok) {
    tellWritten(tools, emptied(cells), applied.differing ?? [], said(cells.length));
    store.set({ stale: store.get().checked !== undefined });
    return;
  }
  const { problem } = applied;
  const text =
    problem.kind === 'changed-since' ? notEmpty(problem.cell) : notWritten(applyProblemText(problem));
  store.set({ message: { tone: 'alert', text } });
}

/** A workbook in which a sheet holds nothing: what is seen where there is room. */
function emptySheet(name: string): Snapshot {
  const sheet = { name, visibility: 'visible', rows: [], hiddenColumns: [], merged: [], tables: [] } as const;
  return { sheets: [sheet], names: [], properties: new Map(), dateSystem: 1900 };
}

/** What takes back writing into empty cells. */
function emptied(cells: readonly CellChange[]): readonly CellChange[] {
  return cells.map(({ sheet, row, column }) => ({ sheet, row, column, value: undefined }));
}
