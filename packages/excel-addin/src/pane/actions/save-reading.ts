import type { TableMap } from '@eurakit/core/read';
import { type Given, givenText } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { readingKept, savingReading } from '../words/reading-words.js';
import { recheck } from './check-figures.js';
import { during } from './during.js';
import { keep } from './keep.js';
import { readBook } from './read-book.js';

/** Keeps with the workbook how it is to be read, and checks it so; without a map as it is recognised. */
export async function saveReading(
  tools: Tools,
  given: Given,
  map: readonly TableMap[] | undefined,
): Promise<void> {
  await during(tools, savingReading(), async () => {
    const { snapshot } = await readBook(tools);
    const json = map === undefined ? undefined : JSON.stringify({ eurakitMap: 1, tables: map });
    const texts = new Map([
      ['map', json],
      ['given', givenText(given)],
    ] as const);
    if (!(await keep(tools, texts, snapshot))) return;
    tools.store.set({ given, map });
    await recheck(tools);
    tools.store.set({ message: { tone: 'status', text: readingKept() } });
  });
}
