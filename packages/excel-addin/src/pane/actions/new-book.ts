import type { Tools } from '../tools.js';
import { makingBook, yearsUnclear } from '../words/fill-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

/** Opens a new reporting workbook in our forms: of a plan in this workbook, or empty for these years. */
export async function newBook(tools: Tools, table: number | undefined, years: string): Promise<void> {
  const { host, link, store } = tools;
  await during(tools, makingBook(), async () => {
    const book = await readBook(tools);
    const { language } = store.get();
    const made = await link.call('forms', { ...book, table, language, years });
    if (made.ok) await host.openNew(made.bytes, made.name);
    else store.set({ message: { tone: 'alert', text: yearsUnclear() } });
  });
}
