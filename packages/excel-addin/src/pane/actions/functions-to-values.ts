import { functionsToValues } from '../../functions/functions-to-values.js';
import type { Tools } from '../tools.js';
import { keptFunctions, turnedFunctions, turning } from '../words/function-words.js';
import { during } from './during.js';
import { readBook } from './read-book.js';
import { writeCells } from './write-cells.js';

/** Turns EURA.* formulas into the values they show, before the workbook goes to people without eurakit. */
export async function turnFunctionsToValues(tools: Tools): Promise<void> {
  const { host, store } = tools;
  await during(tools, turning(), async () => {
    const { snapshot } = await readBook(tools);
    const spills = (await host.spills?.(snapshot)) ?? [];
    const { changes, turned, kept } = functionsToValues(snapshot, spills);
    const [first] = kept;
    const done = await writeCells(tools, changes.cells, snapshot, turnedFunctions(turned.length));
    if (done && first !== undefined)
      store.set({
        message: { tone: 'alert', text: keptFunctions(`${first.sheet}!${first.cell}`, kept.length) },
      });
  });
}
