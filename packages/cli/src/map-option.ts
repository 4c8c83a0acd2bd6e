import { type Evaluated, type TableMap, unmatchedEntries } from '@eurakit/core/read';
import { mapFile, readJson } from '@eurakit/core/schema';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { readJsonInput } from './json-input.js';
import { done, type Outcome, stop } from './outcome.js';
import { mapEntriesUnmatched } from './words/option-problems.js';

/** The corrected reading of `--map`, if one is given. */
export async function readMap({ values }: Call, io: Io): Promise<Outcome<readonly TableMap[] | undefined>> {
  const file = values.get('map');
  if (file === undefined) return done(undefined);
  const read = await readJsonInput(file, (text) => readJson(text, mapFile), io);
  return read.ok ? done(read.value.tables) : read;
}

/** Stops when the map names rows or columns that the tables do not have. */
export function checkMapFits(
  map: string,
  file: string,
  maps: readonly TableMap[],
  tables: readonly Evaluated[],
): Outcome<undefined> {
  const unmatched = unmatchedEntries(maps, tables);
  return unmatched.length === 0 ? done(undefined) : stop(mapEntriesUnmatched(map, unmatched, file));
}
