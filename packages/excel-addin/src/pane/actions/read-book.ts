import { mapFile, readJson } from '@eurakit/core/schema';
import { keptText, type Snapshot } from '@eurakit/core/workbook';
import type { Book, Given } from '../../work/questions.js';
import { fromKept } from '../check/acknowledged.js';
import type { PaneState } from '../pane-state.js';
import { parsedJson } from '../parsed-json.js';
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

/** Rate, period and key, as they were typed; what is no such list is nothing. */
function givenOf(text: string): Given {
  const list = parsedJson(text);
  const [rate, period, key] = Array.isArray(list) ? list.map(String) : [];
  return { rate: rate ?? '', period: period ?? '', key: key ?? '' };
}

/** What a workbook is to keep of what was told; nothing where nothing was. */
export function givenKept({ rate, period, key }: Given): string | undefined {
  const told = [rate.trim(), period.trim(), key.trim()];
  return told.every((one) => one === '') ? undefined : JSON.stringify(told);
}
