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

function runningTotals({ kind, values, sum }: WholeWeights): WholeWeights {
  if (kind === 'number') {
    let total = 0;
    return { kind, values: values.map((weight) => (total += weight)), sum };
  }
  let total = 0n;
  return { kind, values: values.map((weight) => (total += weight)), sum };
}
