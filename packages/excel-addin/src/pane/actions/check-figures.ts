import type { Tools } from '../tools.js';
import { checking } from '../words/check-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

/** Checks the workbook as it stands now; writes nothing. */
export async function checkFigures(tools: Tools): Promise<void> {
  await during(tools, checking(), () => recheck(tools));
}

/** The check itself, as part of something larger. */
export async function recheck(tools: Tools): Promise<void> {
  const { link, store } = tools;
  const book = await readBook(tools);
  const checked = await link.call('check', book);
  store.set({ checked: { ...checked, snapshot: book.snapshot }, stale: false, keys: undefined });
}
