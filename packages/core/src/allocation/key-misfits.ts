import { assert } from '../values/assert.js';
import { type Cents, cents } from '../values/cents.js';
import { allocate } from './allocate.js';
import { assertKeyFigures, type KeyFigures } from './fitting-keys.js';
import type { TieRule } from './policy.js';
import { readWeights, type Weight } from './weights.js';

/** One key for all years, or `weights[year][party]`, such as the residents of each year. */
export type KeyWeights = readonly Weight[] | readonly (readonly Weight[])[];

/** A cell that the key does not give, in cents; `misfit` is what the cell has above what the key gives. */
export type KeyMisfit = {
  readonly party: number;
  readonly year: number;
  readonly expected: Cents;
  readonly actual: Cents;
  readonly misfit: number;
};

/**
 * The cells that a given key does not give, none where it fits. Equal claims to the last step may have been decided
 * either way: a year fits if some decision gives it; where none does, `ties` says which one the cells are held against.
 */
export function keyMisfits(
  figures: KeyFigures & { readonly weights: KeyWeights; readonly ties?: TieRule },
): readonly KeyMisfit[] {
  assertKeyFigures('keyMisfits', figures);
  const { totals, parts } = figures;
  const keys = yearlyWeights(figures.weights, totals.length);
  return totals.flatMap((total, year) => {
    const weights = keys[year] ?? [];
    assert(
      weights.length === parts.length,
      `keyMisfits: expected a weight for each of the ${parts.length} parties, got ${weights.length}`,
    );
    const actual = parts.map((row) => row[year] ?? cents(0));
    return misfitsOf({ ...figures, total, weights, actual }, year);
  });
}

type KeyYear = KeyFigures & {
  readonly ties?: TieRule;
  readonly total: Cents;
  readonly weights: readonly Weight[];
  readonly actual: readonly Cents[];
};

/** A year fits by the same inequalities that bound the keys which fit. */
function misfitsOf(given: KeyYear, year: number): readonly KeyMisfit[] {
  const { total, actual, step = cents(1), rounding } = given;
  const { values, sum } = readWeights(given.weights, OF_MISFITS);
  const off = values.map(
    (weight, party) => BigInt(weight) * BigInt(total) - BigInt(actual[party] ?? 0) * BigInt(sum),
  );
  const allowed = BigInt(step) * BigInt(sum);
  const isNear = off.map((one) => 2n * one <= allowed && -2n * one <= allowed);
  const ordered = off.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const isTotal = off.reduce((rest, one) => rest + one, 0n) === 0n;
  const isApart = (ordered.at(-1) ?? 0n) - (ordered[0] ?? 0n) > allowed;
  if (rounding === 'largest-remainder' && isTotal && !isApart) return [];
  const expected = expectedParts(given, values, sum);
  return actual.flatMap((part, party) => {
    const due = expected[party] ?? part;
    const fits = due === part || (rounding === 'nearest' && isNear[party]);
    return fits ? [] : [{ party, year, expected: due, actual: part, misfit: part - due }];
  });
}

/** What the key gives: by largest remainder where that is asked for and the total is in whole steps, else nearest. */
function expectedParts(
  { total, weights, step = cents(1), rounding, ties = 'first' }: KeyYear,
  values: readonly (number | bigint)[],
  sum: number | bigint,
): readonly Cents[] {
  if (rounding === 'largest-remainder' && total % step === 0) {
    return allocate(total, weights, { step, ties }).parts;
  }
  const unit = BigInt(step) * BigInt(sum);
  return values.map((weight) => {
    const steps = (2n * BigInt(Math.abs(total)) * BigInt(weight) + unit) / (2n * unit);
    return cents(Number(steps) * step * Math.sign(total) + 0); // minus zero becomes zero
  });
}

const OF_MISFITS = { name: 'keyMisfits', list: 'weights' };

function yearlyWeights(weights: KeyWeights, years: number): readonly (readonly Weight[])[] {
  const each = weights.filter((one): one is readonly Weight[] => Array.isArray(one));
  if (each.length === 0) {
    const all = weights.filter((one): one is Weight => !Array.isArray(one));
    return Array.from({ length: years }, () => all);
  }
  assert(
    each.length === weights.length && each.length === years,
    `keyMisfits: expected weights for each of the ${years} years, or one list for all of them`,
  );
  return each;
}
