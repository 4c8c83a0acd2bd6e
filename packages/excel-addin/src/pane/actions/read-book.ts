import { mapFile, readJson } from '@eurakit/core/schema';
import { keptText, type Snapshot } from '@eurakit/core/workbook';
import type { Book, Given } from '../../work/questions.js';
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
  const [map, given, acknowledged] = [
    keptText('map', snapshot),
    keptText('given', snapshot),
    keptText('acknowledged', snapshot),
  ];
  const read = map === undefined ? undefined : readJson(map, mapFile);
  return {
    ...(read?.ok && { map: read.value.tables }),
    ...(given !== undefined && { given: givenOf(given) }),
    ...(acknowledged !== undefined && { acknowledged: fromKept(acknowledged) }),
  };
}

/** Two lines: the rate and the period, as they were typed. */
function givenOf(text: string): Given {
  const [rate = '', period = ''] = text.split('\n');
  return { rate, period };
}

/** What a workbook is to keep of what was told; nothing where nothing was. */
export function givenKept({ rate, period }: Given): string | undefined {
  const lines = [rate.trim(), period.trim()];
  return lines.every((line) => line === '') ? undefined : lines.join('\n');
}
