import { assert, CallError } from '../values/assert.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { greatestCommonDivisor } from './fraction.js';
import { type KeyRange, keyRanges } from './key-ranges.js';
import { assertStep } from './policy.js';
import { type Circle, close, openBounds, type ShareBounds, tighten } from './share-bounds.js';
import { smallWholeKey } from './small-whole-key.js';
import { wholeKey } from './whole-key.js';

/** How shares became whole steps: each on its own, or so that they add up to the total. */
export type KeyRounding = 'nearest' | 'largest-remainder';

/** Figures that one key may have made, in cents: `parts[party][year]` of `totals[year]`. */
export type KeyFigures = {
  readonly totals: readonly Cents[];
  readonly parts: readonly (readonly Cents[])[];
  readonly step?: Cents;
  readonly rounding: KeyRounding;
};

/** Every key that could have made the figures, or the parties and years that no key can serve together. */
export type FittingKeys =
  | {
      readonly ok: true;
      /** For each party the shares it has in the keys that fit; between them others can be chosen freely. */
      readonly ranges: readonly KeyRange[];
      /** The key in the smallest whole numbers, if one that adds up to at most 100,000 fits. */
      readonly witness: () => readonly number[] | undefined;
      /** A key of percentages with so many decimals (0 to 10) that fits and adds up to 100 %, if there is one. */
      readonly percents: (decimals: number) => readonly Rate[] | undefined;
    }
  | { readonly ok: false; readonly conflict: KeyConflict };

/** `not-the-total`: parts that do not add up. `no-common-key`: figures that contradict each other under any key. */
export type KeyConflict = {
  readonly kind: 'not-the-total' | 'no-common-key';
  readonly parties: readonly number[];
  readonly years: readonly number[];
};

/**
 * Finds all keys that could have made the figures: shares of at least 0 that add up to 1 and, year by year,
 * rounded to steps, give the parts. Where a share lies just between two steps, or two parties have equal claims
 * to the last step, either outcome counts as made by the key. A year below 0 mirrors one above.
 */
export function fittingKeys(figures: KeyFigures): FittingKeys {
  assertKeyFigures('fittingKeys', figures);
  const { totals, parts, rounding } = figures;
  const everyone = [...parts.keys()];
  const unsummed = rounding === 'nearest' ? [] : yearsNotSummed(figures);
  if (unsummed.length > 0) return conflict('not-the-total', everyone, unsummed);
  const given = partsOfNothing(figures);
  if (given !== undefined) return given;
  const bounds = keyBounds(figures);
  const circle = close(bounds);
  if (circle !== undefined) {
    const named = new Set(circle.map(({ share }) => share));
    const parties = everyone.filter((party) => named.has(party));
    return conflict('no-common-key', parties, yearsOf(circle));
  }
  const ranges = keyRanges(bounds);
  if (ranges === undefined) return conflict('no-common-key', everyone, [...totals.keys()]);
  return {
    ok: true,
    ranges,
    witness: () => smallWholeKey(bounds, ranges),
    percents: (decimals) => {
      assert(
        Number.isInteger(decimals) && decimals >= 0 && decimals <= 10,
        `fittingKeys: expected percentages of 0 to 10 decimals, got ${decimals}`,
      );
      return wholeKey(bounds, 10 ** (decimals + 2))?.map((scaled) => ({ scaled, decimals }));
    },
  };
}

/** Stops on figures that cannot be meant: no rectangle, no cents, or parts that are not in whole steps. */
export function assertKeyFigures(
  call: string,
  { totals, parts, step = cents(1), rounding }: KeyFigures,
): void {
  assertStep(call, step);
  if (rounding !== 'nearest' && rounding !== 'largest-remainder') {
    throw new CallError(
      `${call}: expected rounding to be nearest or largest-remainder, got ${String(rounding)}`,
    );
  }
  assert(parts.length > 0, `${call}: expected the parts of at least one party`);
  for (const [party, row] of parts.entries()) {
    assert(
      row.length === totals.length,
      `${call}: expected parts[${party}] to have a year for each of the ${totals.length} totals, got ${row.length}`,
    );
    assert(
      row.every((part) => isCents(part) && part % step === 0),
      `${call}: expected parts[${party}] to be cents in whole steps of ${step}`,
    );
  }
  assert(totals.every(isCents), `${call}: expected totals in whole cents`);
}

function conflict(
  kind: KeyConflict['kind'],
  parties: readonly number[],
  years: readonly number[],
): FittingKeys {
  return { ok: false, conflict: { kind, parties, years } };
}

function yearsNotSummed({ totals, parts }: KeyFigures): readonly number[] {
  return [...totals.keys()].filter((year) => {
    const sum = parts.reduce((total, row) => total + BigInt(row[year] ?? 0), 0n);
    return sum !== BigInt(totals[year] ?? 0);
  });
}

/** Where there is nothing to share, nobody can have a part. */
function partsOfNothing({ totals, parts }: KeyFigures): FittingKeys | undefined {
  for (const [year, total] of totals.entries()) {
    const parties = [...parts.keys()].filter((party) => (parts[party]?.[year] ?? 0) !== 0);
    if (total === 0 && parties.length > 0) return conflict('no-common-key', parties, [year]);
  }
  return undefined;
}

/**
 * Nearest: p·T is at most half a step from the part. Largest remainder: who was rounded down lost no larger a
 * fraction than who was rounded up, which is (pᵢT − xᵢ) − (pⱼT − xⱼ) ≤ one step for every two parties.
 */
function keyBounds({ totals, parts, step = cents(1), rounding }: KeyFigures): ShareBounds {
  const unit = 2n * totals.reduce<bigint>(leastCommonMultiple, 1n);
  const bounds = openBounds(parts.length, unit);
  for (const [year, total] of totals.entries()) {
    if (total === 0) continue;
    const size = unit / (2n * BigInt(Math.abs(total)));
    const doubled = parts.map((row) => 2n * BigInt(row[year] ?? 0) * (total < 0 ? -1n : 1n));
    const limit = (above: number, below: number, most: bigint): void =>
      tighten(bounds, above, below, most * size, year);
    for (const [party, part] of doubled.entries()) {
      if (rounding === 'nearest') {
        limit(party, parts.length, part + BigInt(step));
        limit(parts.length, party, BigInt(step) - part);
        continue;
      }
      for (const [other, its] of doubled.entries()) {
        if (other !== party) limit(party, other, 2n * BigInt(step) + part - its);
      }
    }
  }
  return bounds;
}

function leastCommonMultiple(common: bigint, total: number): bigint {
  const size = BigInt(Math.abs(total));
  return size === 0n ? common : common * (size / greatestCommonDivisor(common, size));
}

function yearsOf(circle: Circle): readonly number[] {
  return [...new Set(circle.flatMap(({ from }) => (from === undefined ? [] : [from])))].sort((a, b) => a - b);
}
