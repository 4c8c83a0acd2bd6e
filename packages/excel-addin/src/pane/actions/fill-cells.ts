import type { Tools } from '../tools.js';
import { filled, filling } from '../words/fill-words.js';
import { during } from './during.js';
import { writeCells } from './write-cells.js';

/** Writes what was shown. */
export async function fillCells(tools: Tools): Promise<void> {
  const { fill } = tools.store.get();
  const { plan } = fill;
  if (plan === undefined || !plan.ok) return;
  const cells = [...plan.changes, ...(fill.overwrite ? plan.overwrites : [])];
  await during(tools, filling(), async () => {
    const done = await writeCells(tools, cells, plan.seen, filled(cells.length));
    if (done) tools.store.set({ fill: { ...fill, plan: undefined } });
  });
}
