import type { CellChange } from '@eurakit/core/workbook';
import type { Step } from '../page-state.js';
import type { PageTools } from '../page-tools.js';
import { redone, undone } from '../words/edit-words.js';
import { whyNot } from './write-by-hand.js';
import { inTurn, type Keeps, writeNow } from './write-cells.js';

/** Takes back the last writing, whoever did it; one that is not done yet is waited for. */
export function undo(tools: PageTools): Promise<void> {
  return inTurn(tools, async () => {
    const { done, undone: before } = tools.store.get();
    const step = done.at(-1);
    if (step !== undefined)
      await again(tools, step.back, () => ({ done: done.slice(0, -1), undone: [...before, step] }), 'undo');
  });
}

/** Does again what was taken back. */
export function redo(tools: PageTools): Promise<void> {
  return inTurn(tools, async () => {
    const { done, undone: after } = tools.store.get();
    const step = after.at(-1);
    if (step !== undefined)
      await again(tools, step.forth, () => ({ done: [...done, step], undone: after.slice(0, -1) }), 'redo');
  });
}

async function again(
  tools: PageTools,
  cells: Step['back'],
  keeps: Keeps,
  which: 'undo' | 'redo',
): Promise<void> {
  const { store, listeners } = tools;
  const applied = await writeNow(tools, { cells }, undefined, keeps);
  if (!applied.ok) {
    store.set({ message: { tone: 'alert', text: whyNot(applied.problem) } });
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
