import { mapFile, readJson } from '@eurakit/core/schema';
import { keptGiven, keptText, type Snapshot } from '@eurakit/core/workbook';
import type { Book } from '../../work/questions.js';
import { fromKept } from '../check/acknowledged.js';
import type { PaneState } from '../pane-state.js';
import type { Tools } from '../tools.js';

/** Reads the workbook, and what it keeps of us: the corrected reading, what was told, what was acknowledged. */
export async function readBook({ host, store }: Tools): Promise<Book> {
  const snapshot = await host.workbook.read();
  store.set(kept(snapshot));
  const { given, map } = store.get();
  return { snapshot, given, map };
}

function kept(snapshot: Snapshot): Partial<PaneState> {
  const [map, acknowledged] = [keptText('map', snapshot), keptText('acknowledged', snapshot)];
  const given = keptGiven(snapshot);
  const read = map === undefined ? undefined : readJson(map, mapFile);
  return {
    ...(read?.ok && { map: read.value.tables }),
    ...(given !== undefined && { given }),
    ...(acknowledged !== undefined && { acknowledged: fromKept(acknowledged) }),
  };
}
