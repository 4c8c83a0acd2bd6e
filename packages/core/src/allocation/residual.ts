import { nearestShares } from './nearest-shares.js';
import type { WholeWeights } from './weights.js';

/** Gives everyone else their nearest share and `bearer` the rest, which can be less than nothing. */
export function residual(total: number, weights: WholeWeights, bearer: number): number[] {
  const units = nearestShares(total, weights);
  let rest = total;
  for (const [party, unit] of units.entries()) rest -= party === bearer ? 0 : unit;
  return units.with(bearer, rest);
}
