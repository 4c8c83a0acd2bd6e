import type { Snapshot } from '@eurakit/core/workbook';
import { firstLook } from './first-look.js';
import { readRest } from './read-rest.js';
import { toSnapshot } from './to-snapshot.js';

/** Reads all of a workbook; `knownTables` are the names of tables that were there the last time. */
export async function readWorkbook(
  context: Excel.RequestContext,
  knownTables: readonly string[],
): Promise<Snapshot> {
  const look = await firstLook(context, knownTables);
  return toSnapshot(look, await readRest(context, look));
}
