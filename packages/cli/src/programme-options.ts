import { type Fund, parseFund, parseProgrammePeriod, type RatePack } from '@eurakit/core/rates';
import type { Call } from './call.js';
import { done, type Outcome, stop } from './outcome.js';
import { fundUnknown, programmePeriodUnknown } from './words/programme-problems.js';

/** The programme period of `--period`: one of those that there are values for; `undefined` where none is given. */
export function readProgrammePeriod(
  { values }: Call,
  packs: readonly RatePack[],
): Outcome<string | undefined> {
  const given = values.get('period');
  if (given === undefined) return done(undefined);
  const period = parseProgrammePeriod(given);
  const known = packs.map((pack) => pack.period);
  return period !== undefined && known.includes(period)
    ? done(period)
    : stop(programmePeriodUnknown(given, known));
}

/** The fund of `--fund`, in any of the languages; `undefined` where none is given. */
export function readFund({ values }: Call): Outcome<Fund | undefined> {
  const given = values.get('fund');
  if (given === undefined) return done(undefined);
  const fund = parseFund(given);
  return fund === undefined ? stop(fundUnknown(given)) : done(fund);
}
