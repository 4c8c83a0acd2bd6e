import type { RateEntry, RatePack, RateValue } from '../model/rate-entry.js';
import { rateDigits } from '../values/rate.js';
import { euroDecimal } from './euro-decimal.js';
import type { Json } from './json.js';

/** A pack as the file that `--pack` reads: what is printed can be edited and given back. */
export function toRatePackFile({ period, entries }: RatePack): Readonly<Record<string, Json>> {
  return { eurakitRates: 1, period, rates: entries.map(entryJson) };
}

function entryJson({
  id,
  kind,
  value,
  base,
  covers,
  terms,
  funds,
  valid,
  evidence,
  source,
}: RateEntry): Json {
  return {
    id,
    kind,
    ...(value !== undefined && valueJson(value)),
    ...(base !== undefined && { base }),
    covers,
    ...(terms !== undefined && { terms }),
    funds,
    from: valid.from,
    ...(valid.to !== undefined && { to: valid.to }),
    evidence,
    source,
  };
}

function valueJson(value: RateValue): Readonly<Record<string, Json>> {
  switch (value.unit) {
    case 'percent':
      return { percent: `${rateDigits(value.rate)} %` };
    case 'euros':
      return { euros: euroDecimal(value.cents) };
    case 'hours':
      return { hours: value.hours };
  }
}
