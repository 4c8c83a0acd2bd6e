import type { RateEntry } from '../model/rate-entry.js';
import type { Rate } from '../values/rate.js';

/** The percentages of side costs of a programme period, and whether they are those of teaching staff. */
export function sideCostRates(
  rates: readonly RateEntry[],
): readonly { readonly id: string; readonly rate: Rate; readonly forTeaching: boolean }[] {
  return rates.flatMap(({ id, kind, value, terms }) =>
    kind === 'sideCosts' && value?.unit === 'percent'
      ? [{ id, rate: value.rate, forTeaching: terms?.forTeaching === true }]
      : [],
  );
}
