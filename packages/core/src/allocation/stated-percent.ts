import { CallError } from '../values/assert.js';
import { type Cents, isCents } from '../values/cents.js';
import { type Fraction, type Rate, rateFraction } from '../values/rate.js';
import { reduced } from './fraction.js';
import { assertStep, ONE_CENT } from './policy.js';

/** Where both explanations hold, `display-rounding`: it claims less about how the figures were made. */
export type PercentVerdict = 'exact' | 'display-rounding' | 'made-from-rate' | 'neither';

/** How a printed percentage and the euros beside it belong together. */
export type StatedPercent = {
  readonly verdict: PercentVerdict;
  /** The percentage is the figures' own, rounded half up to the decimals it is written with. */
  readonly displayRounding: boolean;
  /** The part is the percentage of the whole, rounded to a step (to the nearest, down or up). */
  readonly madeFromRate: boolean;
  /** From `low` to `high` are the rates that, rounded to the nearest step, give the part; 80 % is 4/5. */
  readonly low: Fraction;
  readonly high: Fraction;
};

/**
 * Compares a stated percentage with part and whole, exactly. Of a whole that is not positive no percentage
 * can be said: then only a part of 0 can be `exact`, and the range is 0 to 0.
 */
export function statedPercent(given: {
  readonly part: Cents;
  readonly whole: Cents;
  readonly stated: Rate;
  readonly step?: Cents;
}): StatedPercent {
  const { part, whole, stated, step = ONE_CENT } = given;
  assertFigures(part, whole, step);
  const { numerator, denominator } = rateFraction(stated);
  if (whole <= 0) return ofNothing(part === 0 && (whole === 0 || numerator === 0n));

  const [figure, base] = [BigInt(part) * denominator, BigInt(whole)];
  const fromRate = numerator * base;
  const roundedDown = numerator * 2n - 1n;
  const displayRounding = 2n * figure >= roundedDown * base && 2n * figure < (roundedDown + 2n) * base;
  const distance = figure < fromRate ? fromRate - figure : figure - fromRate;
  const madeFromRate = part % step === 0 && distance < BigInt(step) * denominator;
  return {
    verdict: verdict(distance === 0n, displayRounding, madeFromRate),
    displayRounding,
    madeFromRate,
    low: reduced(2n * BigInt(part) - BigInt(step), 2n * base),
    high: reduced(2n * BigInt(part) + BigInt(step), 2n * base),
  };
}

function verdict(exact: boolean, displayRounding: boolean, madeFromRate: boolean): PercentVerdict {
  if (exact) return 'exact';
  if (displayRounding) return 'display-rounding';
  return madeFromRate ? 'made-from-rate' : 'neither';
}

function ofNothing(exact: boolean): StatedPercent {
  const none = { numerator: 0n, denominator: 1n };
  return {
    verdict: exact ? 'exact' : 'neither',
    displayRounding: exact,
    madeFromRate: exact,
    low: none,
    high: none,
  };
}

function assertFigures(part: Cents, whole: Cents, step: Cents): void {
  if (!isCents(part) || !isCents(whole)) {
    throw new CallError(`statedPercent: expected part and whole in whole cents, got ${part} and ${whole}`);
  }
  assertStep('statedPercent', step);
}
