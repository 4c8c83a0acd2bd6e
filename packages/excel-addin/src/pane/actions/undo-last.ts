import type { Tools } from '../tools.js';
import { undoing, undone } from '../words/write-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';
import { writeCells } from './write-cells.js';

/** Takes back the last writing, where the pane itself does that; a second time writes it again. */
export async function undoLast(tools: Tools): Promise<void> {
  const { undo } = tools.store.get();
  await during(tools, undoing(), async () => {
    const { snapshot } = await readBook(tools);
    await writeCells(tools, undo, snapshot, undone(undo.length));
  });
}
