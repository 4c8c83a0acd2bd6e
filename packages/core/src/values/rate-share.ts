import { type Cents, isCents } from './cents.js';
import { type Rate, rateFraction } from './rate.js';

/** `half-away`: to the nearest step, a half away from zero. `toward-zero`: never more than the percentage. */
export type ShareRounding = 'half-away' | 'toward-zero';

/** A percentage of an amount in whole steps, rounded once; `undefined` where it is more than an amount can be. */
export function rateShare(
  amount: Cents,
  rate: Rate,
  step: Cents,
  rounding: ShareRounding,
): Cents | undefined {
  const { numerator, denominator } = rateFraction(rate);
  const exact = BigInt(Math.abs(amount)) * numerator;
  const unit = denominator * BigInt(step);
  const units = rounding === 'half-away' ? (2n * exact + unit) / (2n * unit) : exact / unit;
  const share = Number(units) * step * Math.sign(amount) + 0; // minus zero becomes zero
  return isCents(share) ? share : undefined;
}
