import { assert } from '../values/assert.js';
import type { Cents } from '../values/cents.js';
import { cumulative } from './cumulative.js';
import { largestRemainder, type Split } from './largest-remainder.js';
import { type AllocationOptions, type AllocationPolicy, readPolicy } from './policy.js';
import { residual } from './residual.js';
import { type AllocationTrace, tracedShares } from './trace.js';
import { readWeights, type Weight, type WholeWeights } from './weights.js';
import { assertWholeSteps } from './whole-steps.js';

/** Parts that add up to the total, and the parties between whom a tie rule had to choose. */
export type Allocation = {
  readonly parts: readonly Cents[];
  /** Indices with equal claims to the last units, when there was one unit too few for them; else empty. */
  readonly tied: readonly number[];
  /** How each part came about; worked out when asked for. */
  readonly trace: () => AllocationTrace;
};

/**
 * Splits `total` cents in proportion to the weights, in whole steps, without losing or making a cent. By
 * largest remainder unless told otherwise: every part is its exact share rounded down or up, and a refund
 * mirrors a payment. A larger total can then lower a part (10 and 11 by 6, 6, 2). Throws {@link CallError}
 * for weights or options that cannot be meant and for a total that is not in whole steps.
 */
export function allocate(total: Cents, weights: readonly Weight[], options?: AllocationOptions): Allocation {
  assert(Array.isArray(weights), 'allocate: expected the weights to be an array');
  const policy = readPolicy(options, weights.length);
  assertWholeSteps('allocate', total, policy.step);
  const whole = readWeights(weights);
  const { units, tied } = split(Math.abs(total) / policy.step, whole, policy);
  const parts = toCents(units, total < 0 ? -policy.step : policy.step);
  return { parts, tied, trace: () => ({ policy, shares: tracedShares(total, whole, parts, policy.step) }) };
}

function split(
  units: number,
  weights: WholeWeights,
  { method, ties, residual: bearer }: AllocationPolicy,
): Split {
  if (bearer !== undefined) return { units: residual(units, weights, bearer), tied: [] };
  if (method === 'cumulative') return { units: cumulative(units, weights), tied: [] };
  return largestRemainder(units, weights, ties);
}

/** Turns units into cents where they stand. No part leaves the range of cents that the total is within. */
function toCents(units: number[], step: number): readonly Cents[] {
  if (step === 1) return units as Cents[];
  for (let party = 0; party < units.length; party += 1) {
    units[party] = (units[party] ?? 0) * step + 0; // minus zero becomes zero
  }
  return units as Cents[];
}
