import type { CellChange } from '@eurakit/core/workbook';
import type { Tools } from '../tools.js';
import { repaired, repairing } from '../words/check-words.js';
import { during } from './during.js';
import { writeCells } from './write-cells.js';

/** Writes the number that sets a finding right, because a person asked for it. */
export async function repairCell(tools: Tools, repair: CellChange): Promise<void> {
  const seen = tools.store.get().checked?.snapshot;
  if (seen === undefined) return;
  await during(tools, repairing(), async () => {
    await writeCells(tools, [repair], seen, repaired());
  });
}
