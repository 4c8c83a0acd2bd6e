import type { Tools } from '../tools.js';
import { makingBook } from '../words/fill-words.js';
import { pasted, pasting, readingPasted } from '../words/paste-words.js';
import { during } from './during.js';
import { writeFromSelection } from './write-from-selection.js';

/** Reads and checks a pasted table or report; writes nothing. `keep` names repairs that are turned down. */
export async function readPasted(tools: Tools, text: string, keep: readonly string[] = []): Promise<void> {
  const { link, store } = tools;
  await during(tools, readingPasted(), async () => {
    const { given, language } = store.get();
    const asks = { text, keep, language };
    store.set({ pasted: { ...asks, read: await link.call('paste', { ...asks, given }) } });
  });
}

/** Writes the pasted table from the selected cell on, where there is room. */
export async function writePasted(tools: Tools): Promise<void> {
  const read = tools.store.get().pasted?.read;
  const cells = read?.kind === 'table' ? read.cells : [];
  await during(tools, pasting(), () => writeFromSelection(tools, cells, pasted));
}

/** Opens a new workbook of our forms that says what the pasted report does. */
export async function pastedToForms(tools: Tools): Promise<void> {
  const { host, link, store } = tools;
  const asked = store.get().pasted;
  if (asked === undefined) return;
  await during(tools, makingBook(), async () => {
    const { text, keep, language } = asked;
    const { bytes, name } = await link.call('reportForms', { text, keep, language });
    await host.openNew(bytes, name);
  });
}
