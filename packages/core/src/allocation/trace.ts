import type { Cents } from '../values/cents.js';
import type { Fraction } from '../values/rate.js';
import { reduced } from './fraction.js';
import type { AllocationPolicy } from './policy.js';
import type { WholeWeights } from './weights.js';

/** How an allocation came about: the policy, and for every party the way from its exact share to its part. */
export type AllocationTrace = {
  readonly policy: AllocationPolicy;
  readonly shares: readonly TracedShare[];
};

/** All in cents. */
export type TracedShare = {
  readonly exact: Fraction;
  readonly rounded: Cents;
  /** What the exact share has above whole steps, without its sign. */
  readonly remainder: Fraction;
  /** Whether the part is larger, without its sign, than the whole steps of the exact share. */
  readonly extra: boolean;
};

/** Works the exact shares out anew, as fractions in lowest terms. */
export function tracedShares(
  total: Cents,
  weights: WholeWeights,
  parts: readonly Cents[],
  stepInCents: Cents,
): readonly TracedShare[] {
  const sum = BigInt(weights.sum);
  const step = BigInt(stepInCents);
  const values = weights.values.map(BigInt);
  return parts.map((rounded, party): TracedShare => {
    const product = BigInt(total) * (values[party] ?? 0n);
    const size = product < 0n ? -product : product;
    const remainder = size % (sum * step);
    return {
      exact: reduced(product, sum),
      rounded,
      remainder: reduced(remainder, sum),
      extra: BigInt(rounded) * (total < 0 ? -1n : 1n) * sum > size - remainder,
    };
  });
}
