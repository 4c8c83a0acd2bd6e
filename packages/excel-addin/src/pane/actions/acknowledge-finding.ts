import type { LocatedFinding } from '@eurakit/core/read';
import { acknowledge, acknowledgedAs, toKept } from '../check/acknowledged.js';
import type { Tools } from '../tools.js';
import { acknowledging } from '../words/check-words.js';
import { during } from './during.js';
import { keep } from './keep.js';
import { readBook } from './read-book.js';

/** Keeps with the workbook why a finding is all right as it is; without a reason it counts again. */
export async function acknowledgeFinding(
  tools: Tools,
  finding: LocatedFinding,
  reason: string | undefined,
): Promise<void> {
  await during(tools, acknowledging(), async () => {
    const { snapshot } = await readBook(tools);
    const { acknowledged } = tools.store.get();
    const own = acknowledgedAs(finding, acknowledged);
    const others = acknowledged.filter((one) => one !== own);
    const all = reason === undefined ? others : [...others, acknowledge(finding, reason)];
    const text = all.length === 0 ? undefined : toKept(all);
    if (await keep(tools, new Map([['acknowledged', text]]), snapshot))
      tools.store.set({ acknowledged: all });
  });
}
