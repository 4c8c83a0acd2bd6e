import { type AllocationTrace, allocate, type Cents } from '@eurakit/core';
import { allocateBy, type DivisorMethod, type FactorRange } from '@eurakit/core/methods';
import type { AllocateCall, Method } from './allocate-call.js';

/** A split by whichever method was asked for, and how each part came about. */
export type TracedSplit = {
  readonly parts: readonly Cents[];
  readonly tied: readonly number[];
  readonly shares: AllocationTrace['shares'];
  /** Of a divisor method: what every exact share is multiplied by before it is rounded. */
  readonly factor?: FactorRange;
};

/** Splits the amount of a call. */
export function tracedSplit({ total, weights, step, method, ties, residual }: AllocateCall): TracedSplit {
  if (isDivisorMethod(method)) {
    const { parts, tied, trace } = allocateBy(total, weights, { method, ties, step });
    return { parts, tied, ...trace() };
  }
  const { parts, tied, trace } = allocate(total, weights, {
    step,
    method,
    ties,
    ...(residual !== undefined && { residual }),
  });
  return { parts, tied, shares: trace().shares };
}

function isDivisorMethod(method: Method): method is DivisorMethod {
  return method === 'sainte-lague' || method === 'dhondt';
}
