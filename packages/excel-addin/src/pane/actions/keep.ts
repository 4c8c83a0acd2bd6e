import { applyProblemText } from '@eurakit/core/render';
import { type KeptName, keptProperties, type Snapshot } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { notWritten } from '../words/write-words.js';

/** Makes the workbook keep texts of ours, in no cell. Gives whether it does. */
export async function keep(
  { host, store }: Tools,
  texts: ReadonlyMap<KeptName, string | undefined>,
  seen: Snapshot,
): Promise<boolean> {
  const properties = new Map([...texts].flatMap(([name, text]) => [...keptProperties(name, text, seen)]));
  const applied = await host.workbook.apply({ cells: [], properties }, seen);
  if (!applied.ok)
    store.set({ message: { tone: 'alert', text: notWritten(applyProblemText(applied.problem)) } });
  return applied.ok;
}
