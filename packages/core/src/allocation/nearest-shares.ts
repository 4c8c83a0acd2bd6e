import { type WholeWeights, withExactProducts } from './weights.js';

/** Every party's share of `total` units, each rounded on its own, half up; they need not add up to the total. */
export function nearestShares(total: number, weights: WholeWeights): number[] {
  const { kind, values, sum } = withExactProducts(total, weights);
  if (kind === 'bigint')
    return values.map((weight) => Number((2n * BigInt(total) * weight + sum) / (2n * sum)));
  return values.map((weight) => {
    const product = total * weight;
    const floor = Math.floor(product / sum); // exact, because the product is below 2^53
    const lost = product - floor * sum;
    return lost < sum - lost ? floor : floor + 1;
  });
}
