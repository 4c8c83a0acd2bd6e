import { byTieRule } from '../allocation/tie-order.js';
import type { Fraction } from '../values/rate.js';
import type { KeyBlock, KeyYear } from './key-blocks.js';

/** The steps of a key as a spreadsheet shows them: floating numbers near the exact ones, for eyes only. */

/** Exact cents as euros. */
export function exactEuros({ numerator, denominator }: Fraction): number {
  return Number((numerator * 10n ** 8n) / denominator) / 1e10;
}

/** What the exact share is rounded to: down, to the nearest unit, or the nearest of all so far. */
export function roundedCents({ policy, step }: KeyBlock, { shares }: KeyYear, nth: number): number {
  const share = shares[nth];
  if (share === undefined) return 0;
  if (policy.kind === 'cumulative')
    return shares.slice(0, nth + 1).reduce((sum, { given }) => sum + given, 0);
  const { numerator, denominator } = share.exact;
  const whole = denominator * BigInt(step);
  if (policy.kind === 'largest-remainder') return Number(numerator / whole) * step;
  const sign = numerator < 0n ? -1n : 1n;
  return Number((2n * numerator + sign * whole) / (2n * whole)) * step;
}

/** What rounding down lost, in units of the step. */
export function lostUnits({ step }: KeyBlock, { shares }: KeyYear, nth: number): number {
  const remainder = shares[nth]?.remainder ?? { numerator: 0n, denominator: 1n };
  return Number((remainder.numerator * 10n ** 9n) / (remainder.denominator * BigInt(step))) / 1e9;
}

/** The place among the lost fractions, equal ones by the policy's rule for ties. */
export function rankOf(block: KeyBlock, year: KeyYear, nth: number): number {
  const order = [...year.shares.keys()].sort((a, b) => byLost(year, a, b) || byTie(block, a, b));
  return order.indexOf(nth) + 1;
}

function byLost({ shares }: KeyYear, a: number, b: number): number {
  const [one, other] = [shares[a]?.remainder, shares[b]?.remainder];
  if (one === undefined || other === undefined) return 0;
  const difference = other.numerator * one.denominator - one.numerator * other.denominator;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function byTie({ policy, key, weightOf }: KeyBlock, a: number, b: number): number {
  const ties = policy.kind === 'largest-remainder' ? policy.ties : 'first';
  const weight = (nth: number): number => {
    const [over = '0', under = '1'] = String(key.weights[weightOf[nth] ?? nth]?.weight ?? 0).split('/');
    return Number(over) / Number(under);
  };
  return byTieRule(ties, weight)(a, b);
}
