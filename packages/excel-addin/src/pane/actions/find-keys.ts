import type { Tools } from '../tools.js';
import { findingKeys } from '../words/keys-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

/** Finds which keys could have made the figures of every plan. */
export async function findKeys(tools: Tools): Promise<void> {
  const { link, store } = tools;
  await during(tools, findingKeys(), async () => {
    const book = await readBook(tools);
    store.set({ keys: await link.call('keys', { ...book, language: store.get().language }) });
  });
}
