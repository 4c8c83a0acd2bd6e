import type { Fraction } from '@eurakit/core';

/** A fraction as `a/b`, exact. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}
