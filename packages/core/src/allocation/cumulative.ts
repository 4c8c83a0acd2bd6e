import { nearestShares } from './nearest-shares.js';
import type { WholeWeights } from './weights.js';

/** Gives every party the rounded share of all so far, less what those before it were given. */
export function cumulative(total: number, weights: WholeWeights): number[] {
  let given = 0;
  return nearestShares(total, runningTotals(weights)).map((due) => {
    const units = due - given;
    given = due;
    return units;
  });
}

function runningTotals(weights: WholeWeights): WholeWeights {
  if (weights.kind === 'number') {
    let total = 0;
    const values = weights.values.map((weight) => (total += weight));
    return { ...weights, values, largest: total };
  }
  let total = 0n;
  return { ...weights, values: weights.values.map((weight) => (total += weight)) };
}
