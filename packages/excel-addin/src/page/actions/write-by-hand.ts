import { applyProblemText, type Text } from '@eurakit/core/render';
import type { ApplyProblem, CellChange } from '@eurakit/core/workbook';
import { notWritten } from '../../pane/words/write-words.js';
import type { PageTools } from '../page-tools.js';
import { formulaStays } from '../words/edit-words.js';
import { writeCells } from './write-cells.js';

/** Writes what a person changed on the sheet itself, then `after`; tells the pane, or why it was not written. */
export async function writeByHand(
  tools: PageTools,
  cells: readonly CellChange[],
  after?: () => Promise<void>,
): Promise<boolean> {
  const { store, listeners } = tools;
  const applied = await writeCells(tools, { cells });
  if (applied.ok) await after?.();
  store.set({ message: applied.ok ? undefined : { tone: 'alert', text: whyNot(applied.problem) } });
  if (applied.ok) for (const listener of [...listeners]) listener();
  return applied.ok;
}

/** Why nothing was written, as a sentence of its own; formulas cannot be emptied here. */
export function whyNot(problem: ApplyProblem): Text {
  return problem.kind === 'formula' ? formulaStays(problem.cell) : notWritten(applyProblemText(problem));
}
