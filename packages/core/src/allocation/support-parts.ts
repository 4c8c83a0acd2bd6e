import { assert } from '../values/assert.js';
import { type Cents, cents, sum } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import { allocate } from './allocate.js';

/**
 * The support of net costs, year by year: the rate of all of them together, shared by largest remainder, so that the
 * years add up to it. In steps of a euro or more it is never above the rate, as a decision grants "at most N %"; in
 * finer steps it is the nearest one. `undefined` where an amount would leave its range. All net costs are of one sign.
 */
export function supportParts(
  netCosts: readonly Cents[],
  rate: Rate,
  step: Cents = cents(1),
): readonly Cents[] | undefined {
  const isOneSign = netCosts.every((cost) => cost >= 0) || netCosts.every((cost) => cost <= 0);
  assert(isOneSign, 'supportParts: expected net costs that are all at least 0, or all at most 0');
  const total = sum(netCosts);
  const support =
    total === undefined ? undefined : rateShare(total, rate, step, step < 100 ? 'half-away' : 'toward-zero');
  if (support === undefined) return undefined;
  if (support === 0) return netCosts.map(() => cents(0));
  return allocate(
    support,
    netCosts.map((cost) => Math.abs(cost)),
    { step },
  ).parts;
}
