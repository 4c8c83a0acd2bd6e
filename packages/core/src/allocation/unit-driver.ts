import { type Cents, cents } from '../values/cents.js';
import { greatestCommonDivisor } from './fraction.js';

/** Amounts as multiples of one price: 1956, 3260 and 3260 € are 652 € times 3, 5 and 5. */
export type UnitDriver = { readonly unit: Cents; readonly multiples: readonly number[] };

/**
 * The largest amount, in cents, that all the amounts are whole multiples of: their greatest common divisor. Nothing
 * where fewer than two amounts differ from 0, because then every amount is its own unit.
 */
export function unitDriver(amounts: readonly Cents[]): UnitDriver | undefined {
  const sizes = amounts.filter((amount) => amount !== 0).map((amount) => BigInt(Math.abs(amount)));
  if (sizes.length < 2) return undefined;
  const unit = cents(Number(sizes.reduce(greatestCommonDivisor)));
  return { unit, multiples: amounts.map((amount) => amount / unit) };
}
