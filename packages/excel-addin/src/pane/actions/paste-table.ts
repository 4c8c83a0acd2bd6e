import type { Tools } from '../tools.js';
import { pasted, pasting, readingPasted } from '../words/paste-words.js';
import { during } from './during.js';
import { writeFromSelection } from './write-from-selection.js';

/** Reads and checks a pasted table; writes nothing. */
export async function readPasted(tools: Tools, text: string): Promise<void> {
  const { link, store } = tools;
  await during(tools, readingPasted(), async () => {
    store.set({ pasted: await link.call('paste', { text, given: store.get().given }) });
  });
}

/** Writes the pasted table from the selected cell on, where there is room. */
export async function writePasted(tools: Tools): Promise<void> {
  const cells = tools.store.get().pasted?.cells ?? [];
  await during(tools, pasting(), () => writeFromSelection(tools, cells, pasted));
}
