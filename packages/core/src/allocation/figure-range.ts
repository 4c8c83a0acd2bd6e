import { CallError } from '../values/assert.js';
import type { Fraction } from '../values/rate.js';
import { compare, exactFraction, minus, plus, times } from './fraction.js';
import type { ExactAmount } from './read-table.js';

/** How a figure was made from what it stands for. `truncated` figures lost what is finer than the unit, towards 0. */
export type FigureRounding = 'nearest' | 'truncated';

/** A figure as it is stated. Without a `unit` it is exact; with one it is rounded to multiples of it. */
export type Statement = {
  readonly value: ExactAmount;
  readonly unit?: ExactAmount;
  readonly rounding?: FigureRounding;
};

/** What a figure may stand for: from `low` to `high`, an open end not included. */
export type Range = {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
};

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

/** What a statement may stand for: half a unit to both sides, ends included; or up to a unit away from 0. */
export function rangeOf({ value, unit, rounding }: ReadStatement): Range {
  if (unit.numerator === 0n) return { low: value, high: value, lowOpen: false, highOpen: false };
  if (rounding === 'nearest') {
    const half = times(unit, HALF);
    return { low: minus(value, half), high: plus(value, half), lowOpen: false, highOpen: false };
  }
  const [up, down] = [value.numerator >= 0n, value.numerator <= 0n];
  return {
    low: down ? minus(value, unit) : value,
    high: up ? plus(value, unit) : value,
    lowOpen: down,
    highOpen: up,
  };
}

/** What all the ranges have in common; `undefined` for nothing. */
export function intersection(ranges: readonly Range[]): Range | undefined {
  const found = ranges.reduce((one, other) => {
    const [low, high] = [compare(one.low, other.low), compare(one.high, other.high)];
    return {
      low: low < 0 ? other.low : one.low,
      high: high > 0 ? other.high : one.high,
      lowOpen: low === 0 ? one.lowOpen || other.lowOpen : low < 0 ? other.lowOpen : one.lowOpen,
      highOpen: high === 0 ? one.highOpen || other.highOpen : high > 0 ? other.highOpen : one.highOpen,
    };
  });
  const width = compare(found.low, found.high);
  return width > 0 || (width === 0 && (found.lowOpen || found.highOpen)) ? undefined : found;
}

/** Every value of the range times the factor. Under one below 0 the ends change places, open or not. */
export function scaledRange({ low, high, lowOpen, highOpen }: Range, factor: Fraction): Range {
  return factor.numerator < 0n
    ? { low: times(high, factor), high: times(low, factor), lowOpen: highOpen, highOpen: lowOpen }
    : { low: times(low, factor), high: times(high, factor), lowOpen, highOpen };
}

/** All sums of a value from each range. */
export function addedRange(ranges: readonly Range[]): Range {
  return ranges.reduce(
    (sum, range) => ({
      low: plus(sum.low, range.low),
      high: plus(sum.high, range.high),
      lowOpen: sum.lowOpen || range.lowOpen,
      highOpen: sum.highOpen || range.highOpen,
    }),
    { low: ZERO, high: ZERO, lowOpen: false, highOpen: false },
  );
}
