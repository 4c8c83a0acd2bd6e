import { nthLargest } from './nth-largest.js';
import type { TieRule } from './policy.js';
import { byTieRule } from './tie-order.js';
import { type WholeWeights, withExactProducts } from './weights.js';

/** Whole units for every party, and who had equal claims to the last of them when not all could have one. */
export type Split = { readonly units: number[]; readonly tied: readonly number[] };

const NOBODY: readonly number[] = [];

/** Gives every party the floor of its share of `total` units, and the units left to the largest fractions lost. */
export function largestRemainder(total: number, weights: WholeWeights, ties: TieRule): Split {
  const { units, remainders, below, left } = floorShares(total, weights);
  if (left === 0) return { units, tied: NOBODY };

  const cut = nthLargest(remainders, left, below);
  let given = 0;
  for (let party = 0; party < units.length; party += 1) {
    if ((remainders[party] ?? 0) < cut) continue;
    units[party] = (units[party] ?? 0) + 1;
    given += 1;
  }
  if (given === left) return { units, tied: NOBODY };

  const tied = [...units.keys()].filter((party) => remainders[party] === cut);
  const weightOf = (party: number): number | bigint => weights.values[party] ?? 0;
  const unlucky = tied.toSorted(byTieRule(ties, weightOf)).slice(left - given);
  for (const party of unlucky) units[party] = (units[party] ?? 0) - 1;
  return { units, tied };
}

type FloorShares = {
  readonly units: number[];
  /** Ordered as the fractions lost are, and all less than `below`. */
  readonly remainders: readonly number[];
  readonly below: number;
  readonly left: number;
};

function floorShares(total: number, weights: WholeWeights): FloorShares {
  const { kind, values, sum } = withExactProducts(total, weights);
  if (kind === 'bigint') return wideFloorShares(total, values, sum);
  const units = new Array<number>(values.length);
  const remainders = new Array<number>(values.length);
  let left = total;
  for (let party = 0; party < values.length; party += 1) {
    const product = total * (values[party] ?? 0);
    const floor = Math.floor(product / sum); // exact, because the product is below 2^53
    units[party] = floor;
    remainders[party] = product - floor * sum;
    left -= floor;
  }
  return { units, remainders, below: sum, left };
}

function wideFloorShares(total: number, weights: readonly bigint[], sum: bigint): FloorShares {
  const products = weights.map((weight) => BigInt(total) * weight);
  const units = products.map((product) => Number(product / sum));
  const lost = products.map((product) => product % sum);
  const left = units.reduce((rest, floor) => rest - floor, total);
  return sum <= Number.MAX_SAFE_INTEGER
    ? { units, remainders: lost.map(Number), below: Number(sum), left }
    : { units, remainders: ranks(lost), below: weights.length, left };
}

/** Every value replaced by its place in their order, equal ones by the same. */
function ranks(values: readonly bigint[]): readonly number[] {
  const ordered = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(ordered.map((value, place) => [value, place]));
  return values.map((value) => placeOf.get(value) ?? 0);
}
