import { applyProblemText } from '@eurakit/core/render';
import type { CellChange } from '@eurakit/core/workbook';
import type { Step } from '../page-state.js';
import type { PageTools } from '../page-tools.js';
import { redone, undone } from '../words/edit-words.js';
import { type Keeps, writeCells } from './write-cells.js';

/** Takes back the last writing, whoever did it. */
export async function undo(tools: PageTools): Promise<void> {
  const { done, undone: before } = tools.store.get();
  const step = done.at(-1);
  if (step !== undefined)
    await again(tools, step.back, () => ({ done: done.slice(0, -1), undone: [...before, step] }), 'undo');
}

/** Does again what was taken back. */
export async function redo(tools: PageTools): Promise<void> {
  const { done, undone: after } = tools.store.get();
  const step = after.at(-1);
  if (step !== undefined)
    await again(tools, step.forth, () => ({ done: [...done, step], undone: after.slice(0, -1) }), 'redo');
}

async function again(
  tools: PageTools,
  cells: Step['back'],
  keeps: Keeps,
  which: 'undo' | 'redo',
): Promise<void> {
  const { store, listeners } = tools;
  const applied = await writeCells(tools, { cells }, undefined, keeps);
  if (!applied.ok) {
    store.set({ message: { tone: 'alert', text: applyProblemText(applied.problem) } });
    return;
  }
  const said = which === 'undo' ? undone(cells.length) : redone(cells.length);
  store.set({ ...shown(cells[0]), message: { tone: 'status', text: said } });
  for (const listener of [...listeners]) listener();
}

function shown(cell: CellChange | undefined) {
  if (cell === undefined) return {};
  const place = { row: cell.row, column: cell.column };
  return { sheet: cell.sheet, cursor: place, anchor: place };
}
