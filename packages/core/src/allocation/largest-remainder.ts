import { nthLargest } from './nth-largest.js';
import type { TieRule } from './policy.js';
import { type WholeWeights, withExactProducts } from './weights.js';

/** Whole units for every party, and who had equal claims to the last of them when not all could have one. */
export type Split = { readonly units: readonly number[]; readonly tied: readonly number[] };

/** Gives every party the floor of its share of `total` units, and the units left to the largest fractions lost. */
export function largestRemainder(total: number, weights: WholeWeights, ties: TieRule): Split {
  const { floors, remainders, below } = floorShares(total, weights);
  let left = total;
  for (const floor of floors) left -= floor;
  if (left === 0) return { units: floors, tied: [] };

  const cut = nthLargest(remainders, left, below);
  const equal: number[] = [];
  const units = floors.map((floor, index) => {
    const remainder = remainders[index] ?? 0;
    if (remainder === cut) equal.push(index);
    if (remainder <= cut) return floor;
    left -= 1;
    return floor + 1;
  });
  for (const index of inOrder(equal, ties, weights).slice(0, left)) units[index] = (units[index] ?? 0) + 1;
  return { units, tied: equal.length > left ? equal : [] };
}

type FloorShares = {
  readonly floors: readonly number[];
  /** Ordered as the fractions lost are, and all less than `below`. */
  readonly remainders: readonly number[];
  readonly below: number;
};

function floorShares(total: number, weights: WholeWeights): FloorShares {
  const { kind, values, sum } = withExactProducts(total, weights);
  if (kind === 'bigint') return wideFloorShares(BigInt(total), values, sum);
  const floors: number[] = [];
  const remainders: number[] = [];
  for (const weight of values) {
    const product = total * weight;
    const floor = Math.floor(product / sum); // exact, because the product is below 2^53
    floors.push(floor);
    remainders.push(product - floor * sum);
  }
  return { floors, remainders, below: sum };
}

function wideFloorShares(total: bigint, weights: readonly bigint[], sum: bigint): FloorShares {
  const floors = weights.map((weight) => Number((total * weight) / sum));
  const remainders = weights.map((weight) => (total * weight) % sum);
  return sum <= Number.MAX_SAFE_INTEGER
    ? { floors, remainders: remainders.map(Number), below: Number(sum) }
    : { floors, remainders: ranks(remainders), below: weights.length };
}

/** Every value replaced by its place in their order, equal ones by the same. */
function ranks(values: readonly bigint[]): readonly number[] {
  const ordered = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(ordered.map((value, place) => [value, place]));
  return values.map((value) => placeOf.get(value) ?? 0);
}

function inOrder(parties: readonly number[], ties: TieRule, { values }: WholeWeights): readonly number[] {
  if (ties === 'first') return parties;
  if (ties === 'last') return parties.toReversed();
  const weightOf = (party: number): number | bigint => values[party] ?? 0;
  return parties.toSorted((a, b) => (weightOf(a) > weightOf(b) ? -1 : weightOf(a) < weightOf(b) ? 1 : a - b));
}
