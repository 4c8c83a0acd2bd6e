import { CallError } from '../values/assert.js';
import type { Fraction } from '../values/rate.js';
import { compare, exactFraction, minus, over, plus, times } from './fraction.js';
import type { ExactAmount } from './read-table.js';

/** How a figure was made from what it stands for. `truncated` figures lost what is finer than the unit, towards 0. */
export type FigureRounding = 'nearest' | 'truncated';

/** A figure as it is stated. Without a `unit` it is exact; with one it is rounded to multiples of it. */
export type Statement = {
  readonly value: ExactAmount;
  readonly unit?: ExactAmount;
  readonly rounding?: FigureRounding;
};

/** What a figure may stand for: from `low` to `high`, both included. */
export type Range = { readonly low: Fraction; readonly high: Fraction };

/** A statement read exactly; `unit` is 0 for an exact figure. */
export type ReadStatement = {
  readonly value: Fraction;
  readonly unit: Fraction;
  readonly rounding: FigureRounding;
};

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
const HALF: Fraction = { numerator: 1n, denominator: 2n };

/** Reads a statement; stops on what is no exact amount and on a unit below 0. */
export function readStatement(
  { value, unit = 0, rounding = 'nearest' }: Statement,
  name: string,
): ReadStatement {
  const [amount, step] = [exactFraction(value), exactFraction(unit)];
  if (amount === undefined || step === undefined || step.numerator < 0n) {
    throw new CallError(
      `consistentSums: expected ${name} to be exact (a whole number, or text such as '26.44' or '2/3') ` +
        `with a unit of at least 0, got ${String(value)} in units of ${String(unit)}`,
    );
  }
  if (rounding !== 'nearest' && rounding !== 'truncated') {
    throw new CallError(
      `consistentSums: expected ${name} to be nearest or truncated, got ${String(rounding)}`,
    );
  }
  return { value: amount, unit: step, rounding };
}

/**
 * What a statement may stand for: half a unit to both sides, ends included; or up to a unit away from 0. An end that is
 * not included is moved in by `clearance`.
 */
export function rangeOf({ value, unit, rounding }: ReadStatement, clearance: Fraction): Range {
  const isTruncated = rounding === 'truncated' && unit.numerator > 0n;
  const reach = isTruncated ? minus(unit, clearance) : times(unit, HALF);
  return {
    low: isTruncated && value.numerator > 0n ? value : minus(value, reach),
    high: isTruncated && value.numerator < 0n ? value : plus(value, reach),
  };
}

/** What a value has beyond whole units, with its sign; nothing where it is exact. */
export function beyondUnit(value: Fraction, unit: Fraction): Fraction {
  if (unit.numerator === 0n) return ZERO;
  const units = over(value, unit);
  return minus(value, times({ numerator: units.numerator / units.denominator, denominator: 1n }, unit));
}

/** What all the ranges have in common; `undefined` for nothing. */
export function intersection(ranges: readonly Range[]): Range | undefined {
  const { low, high } = ranges.reduce((one, other) => ({
    low: compare(one.low, other.low) < 0 ? other.low : one.low,
    high: compare(one.high, other.high) > 0 ? other.high : one.high,
  }));
  return compare(low, high) > 0 ? undefined : { low, high };
}

/**
 * All sums of a value from each range times its factor; `undefined` where a range that counts is. Under a factor
 * below 0 the ends change places.
 */
export function addedRange(
  ranges: readonly (Range | undefined)[],
  factors: readonly Fraction[],
): Range | undefined {
  let [low, high] = [ZERO, ZERO];
  for (const [nth, factor] of factors.entries()) {
    const range = ranges[nth];
    if (factor.numerator === 0n) continue;
    if (range === undefined) return undefined;
    const ends = [times(range.low, factor), times(range.high, factor)];
    const [least = ZERO, most = ZERO] = factor.numerator < 0n ? ends.toReversed() : ends;
    [low, high] = [plus(low, least), plus(high, most)];
  }
  return { low, high };
}
