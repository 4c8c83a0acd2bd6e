import type { Fraction } from '../values/rate.js';

/** The greatest common divisor of two whole numbers that are not negative; of 0 and n it is n. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The same fraction in lowest terms, its denominator positive; `denominator` is not 0. */
export function reduced(numerator: bigint, denominator: bigint): Fraction {
  const magnitude = greatestCommonDivisor(
    numerator < 0n ? -numerator : numerator,
    denominator < 0n ? -denominator : denominator,
  );
  const divisor = denominator < 0n ? -magnitude : magnitude;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Reads a whole number, a decimal `'-26.44'` or a fraction `'2/3'`, exactly; `undefined` for anything else. */
export function exactFraction(value: number | bigint | string): Fraction | undefined {
  const text = typeof value === 'number' && !Number.isSafeInteger(value) ? '' : String(value);
  const found = /^(?<whole>-?\d+)(?:\.(?<decimals>\d+)|\/(?<denominator>\d*[1-9]\d*))?$/.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { whole = '', decimals = '', denominator = '1' } = found;
  return {
    numerator: BigInt(whole + decimals),
    denominator: BigInt(denominator) * 10n ** BigInt(decimals.length),
  };
}

/** The smallest denominator that all the fractions can be written with. */
export function commonDenominator(fractions: readonly Fraction[]): bigint {
  return fractions.reduce(
    (common, { denominator }) => common * (denominator / greatestCommonDivisor(common, denominator)),
    1n,
  );
}

/** The largest whole number that is not above numerator / denominator; `denominator` is above 0. */
export function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The sum of two fractions. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator + b.numerator, denominator: 1n };
  }
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The product of two fractions. */
export function times(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator * b.numerator, denominator: 1n };
  }
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The first divided by the second, which is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The first less the second. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Below 0 where the first is the smaller, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}
