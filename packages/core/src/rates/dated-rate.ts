import type { RateEntry, RateSource } from '../model/rate-entry.js';
import type { Rate } from '../values/rate.js';

/** A percentage that a source states: of what, for what, for which funds and days, and where it stands. */
export type DatedRate = Pick<RateEntry, 'id' | 'base' | 'covers' | 'terms' | 'funds' | 'valid'> & {
  readonly rate: Rate;
  readonly source: Required<RateSource>;
};

/** A percentage as an entry of a pack. */
export function percentEntry(kind: RateEntry['kind']): (dated: DatedRate) => RateEntry {
  return ({ rate, ...dated }) => ({
    ...dated,
    kind,
    value: { unit: 'percent', rate },
    evidence: 'evidenced',
  });
}
