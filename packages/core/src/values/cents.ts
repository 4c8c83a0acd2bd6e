import { assert } from './assert.js';

declare const centsBrand: unique symbol;

/** Money in whole cents: a safe integer, at most ±{@link MAX_CENTS}. */
export type Cents = number & { readonly [centsBrand]: 'Cents' };

/** 90 × 10¹² €: what a safe integer of cents holds, rounded down to a figure one can remember. */
export const MAX_CENTS = 9_000_000_000_000_000;

/** Makes cents of a whole number; throws {@link CallError} for a fraction, NaN or more than ±90 × 10¹² €. */
export function cents(n: number): Cents {
  assert(isCents(n), `cents: expected a whole number of at most ±${MAX_CENTS}, got ${n}`);
  return n;
}

/** Whether a number can stand for an amount. Minus zero cannot: an amount has one way to be nothing. */
export function isCents(n: number): n is Cents {
  return Number.isInteger(n) && n <= MAX_CENTS && n >= -MAX_CENTS && !Object.is(n, -0);
}

/** Adds amounts exactly; `undefined` when the sum leaves the range that {@link Cents} can hold. */
export function sum(amounts: Iterable<Cents>): Cents | undefined {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
    if (!isCents(total)) return undefined;
  }
  return isCents(total) ? total : undefined;
}
