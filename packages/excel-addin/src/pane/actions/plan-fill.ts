import type { FillState } from '../pane-state.js';
import type { Tools } from '../tools.js';
import { planning } from '../words/fill-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

/** Finds what filling would write, to be shown before it is written. */
export async function planFill(tools: Tools, asked: Partial<FillState> = {}): Promise<void> {
  const { link, store } = tools;
  const fill = { ...store.get().fill, ...asked, plan: undefined };
  store.set({ fill });
  await during(tools, planning(), async () => {
    const book = await readBook(tools);
    const plan = await link.call('fill', { ...book, from: fill.from, into: fill.into });
    store.set({ fill: { ...fill, plan: { ...plan, seen: book.snapshot } } });
  });
}
