import type { TieRule } from './policy.js';

/** Orders those with equal claims: whom the rule prefers first. */
export function byTieRule(
  ties: TieRule,
  weightOf: (party: number) => number | bigint,
): (a: number, b: number) => number {
  if (ties === 'first') return (a, b) => a - b;
  if (ties === 'last') return (a, b) => b - a;
  return (a, b) => (weightOf(a) > weightOf(b) ? -1 : weightOf(a) < weightOf(b) ? 1 : a - b);
}
