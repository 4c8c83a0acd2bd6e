import { assert } from '../../values/assert.js';
import { greatestCommonDivisor } from '../fraction.js';
import { byTieRule } from '../tie-order.js';

/** Who gets the units that rounding down leaves: the first, one each; the largest weights; nobody; or one party. */
export type Rest = 'first' | 'largest-weight' | 'nobody' | number;

/** Whole units for every party, and those that nobody was given. */
export type SplitWithRest = { readonly units: readonly bigint[]; readonly left: bigint };

/** Gives every party the whole units of its share, and the rest as told. */
export function floorSplit(total: bigint, weights: readonly bigint[], rest: Rest): SplitWithRest {
  const isParty = typeof rest === 'number' && Number.isInteger(rest) && rest >= 0 && rest < weights.length;
  assert(
    isParty || rest === 'first' || rest === 'largest-weight' || rest === 'nobody',
    'allocateBy: expected rest to be first, largest-weight, nobody or an index ' +
      `from 0 to ${weights.length - 1}, got ${rest}`,
  );
  const sum = sumOf(weights);
  const units = weights.map((weight) => (total * weight) / sum);
  const left = total - sumOf(units);
  if (rest === 'nobody') return { units, left };
  if (typeof rest === 'number') return { units: units.with(rest, (units[rest] ?? 0n) + left), left: 0n };
  const some = [...weights.keys()].filter((party) => weights[party] !== 0n);
  const lucky = new Set(
    some.toSorted(byTieRule(rest, (party) => weights[party] ?? 0n)).slice(0, Number(left)),
  );
  return { units: units.map((unit, party) => (lucky.has(party) ? unit + 1n : unit)), left: 0n };
}

/** Gives as many whole rounds as there are, in each of which a party gets its weight, in lowest terms, in units. */
export function blockSplit(total: bigint, weights: readonly bigint[]): SplitWithRest {
  const lowest = weights.reduce(greatestCommonDivisor);
  const rounds = total / (sumOf(weights) / lowest);
  const units = weights.map((weight) => rounds * (weight / lowest));
  return { units, left: total - sumOf(units) };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
