import { type Finding, toPointer } from '@eurakit/core';
import { decodeText, type Evaluated, type TableMap, unmatchedEntries } from '@eurakit/core/read';
import { mapFile, readJson } from '@eurakit/core/schema';
import type { Call } from './call.js';
import { readInput } from './file-input.js';
import type { Io } from './io.js';
import { done, type Outcome, stop } from './outcome.js';
import { unreadableText } from './unreadable.js';
import { mapEntriesUnmatched } from './words/option-problems.js';

/** The corrected reading of `--map`, if one is given. */
export async function readMap({ values }: Call, io: Io): Promise<Outcome<readonly TableMap[] | undefined>> {
  const file = values.get('map');
  if (file === undefined) return done(undefined);
  const input = await readInput(file, io);
  if (!input.ok) return input;
  const decoded = decodeText(input.value);
  if (!decoded.ok) {
    const { problem } = decoded;
    const finding: Finding = { code: 'input-not-text', severity: 'error', at: [], args: { problem } };
    return stop(unreadableText(file, { findings: [finding] }));
  }
  const read = readJson(decoded.text, mapFile);
  if (read.ok) return done(read.value.tables);
  const findings = read.problems.map(
    ({ path, ...problem }): Finding => ({
      code: 'json-not-as-expected',
      severity: 'error',
      at: path,
      args: { field: toPointer(path), ...problem },
    }),
  );
  return stop(unreadableText(file, { findings }));
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
