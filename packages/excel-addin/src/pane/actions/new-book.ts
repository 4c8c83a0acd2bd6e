import type { BookSource } from '../../work/questions.js';
import type { Tools } from '../tools.js';
import { makingBook } from '../words/fill-words.js';
import { partnersUnclear, yearsUnclear } from '../words/new-book-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';

/** Opens a new reporting workbook in our forms: of a plan in this workbook, or an empty one to be filled in. */
export async function newBook(tools: Tools, from: BookSource): Promise<void> {
  const { host, link, store } = tools;
  await during(tools, makingBook(), async () => {
    const book = await readBook(tools);
    const { language } = store.get();
    const made = await link.call('forms', { ...book, from, language });
    if (made.ok) await host.openNew(made.bytes, made.name);
    else
      store.set({
        message: { tone: 'alert', text: made.problem === 'years' ? yearsUnclear() : partnersUnclear() },
      });
  });
}
