import { RATE_PACKS, type RatePack, readRatePack, withPack } from '@eurakit/core/rates';
import type { Call } from './call.js';
import type { Io } from './io.js';
import { readJsonInput } from './json-input.js';
import { done, type Outcome } from './outcome.js';

/** What is known of each programme period, with the newer pack of `--pack` if one is given. */
export async function readPacks({ values }: Call, io: Io): Promise<Outcome<readonly RatePack[]>> {
  const file = values.get('pack');
  if (file === undefined) return done(RATE_PACKS);
  const read = await readJsonInput(file, readRatePack, io);
  return read.ok ? done(withPack(RATE_PACKS, read.value)) : read;
}
