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
