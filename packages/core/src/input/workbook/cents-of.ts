import { isCents } from '../../values/cents.js';

/** The cents of a number on a sheet; `undefined` where it is larger than any amount. */
export function centsOf(euros: number): number | undefined {
  // Never minus zero.
  const cents = Math.round(euros * 100) + 0;
  return isCents(cents) ? cents : undefined;
}
