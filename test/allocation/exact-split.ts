// A second, plainer way to the same answers, to compare with: exact fractions and a full sort.

export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** Reads `'26.44'`, `'2/3'`, a number or a bigint. */
export function ratioOf(weight: number | bigint | string): Ratio {
  const [text = '', denominator = '1'] = String(weight).split('/');
  const [whole = '', decimals = ''] = text.split('.');
  return lowest(BigInt(whole + decimals), BigInt(denominator) * 10n ** BigInt(decimals.length));
}

/** The share of every party in whole units and the fraction of a unit that is left of it. */
export function exactShares(
  units: bigint,
  weights: readonly Ratio[],
): readonly [floor: bigint, lost: Ratio][] {
  const sum = weights.reduce(plus, [0n, 1n]);
  return weights.map(([numerator, denominator]) => {
    const [share, of] = lowest(units * numerator * sum[1], denominator * sum[0]);
    return [share / of, [share % of, of]];
  });
}

export function splitByLargestRemainder(
  units: bigint,
  weights: readonly Ratio[],
  ties: 'first' | 'last' | 'largest-weight',
): { units: readonly bigint[]; tied: readonly number[] } {
  const shares = exactShares(units, weights);
  const left = Number(shares.reduce((rest, [floor]) => rest - floor, units));
  const lost = shares.map(([, fraction]) => fraction);
  const tieBreak: Record<typeof ties, (a: number, b: number) => number> = {
    first: (a, b) => a - b,
    last: (a, b) => b - a,
    'largest-weight': (a, b) => compareRatios(at(weights, b), at(weights, a)) || a - b,
  };
  const order = [...weights.keys()].sort(
    (a, b) => compareRatios(at(lost, b), at(lost, a)) || tieBreak[ties](a, b),
  );
  const lucky = new Set(order.slice(0, left));
  const [lastIn, firstOut] = [order[left - 1], order[left]];
  const isTie =
    lastIn !== undefined &&
    firstOut !== undefined &&
    compareRatios(at(lost, lastIn), at(lost, firstOut)) === 0;
  return {
    units: shares.map(([floor], party) => (lucky.has(party) ? floor + 1n : floor)),
    tied: isTie
      ? [...weights.keys()].filter((party) => compareRatios(at(lost, party), at(lost, lastIn)) === 0)
      : [],
  };
}

/** Each share alone, halves up. */
export function nearestUnits(units: bigint, weights: readonly Ratio[]): readonly bigint[] {
  return exactShares(units, weights).map(([floor, [lost, of]]) => (2n * lost >= of ? floor + 1n : floor));
}

/** By running totals of the exact shares. */
export function splitCumulatively(units: bigint, weights: readonly Ratio[]): readonly bigint[] {
  const sum = weights.reduce(plus, [0n, 1n]);
  const due = weights.map((_, party) => {
    const soFar = weights.slice(0, party + 1).reduce(plus, [0n, 1n]);
    const [share, of] = lowest(units * soFar[0] * sum[1], soFar[1] * sum[0]);
    return (2n * share + of) / (2n * of);
  });
  return due.map((running, party) => running - (due[party - 1] ?? 0n));
}

export function plus([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return lowest(a * d + c * b, b * d);
}

export function minus(a: Ratio, [numerator, denominator]: Ratio): Ratio {
  return plus(a, [-numerator, denominator]);
}

/** The largest whole number that is not above the fraction. */
export function floorOfRatio([numerator, denominator]: Ratio): bigint {
  return (numerator - (((numerator % denominator) + denominator) % denominator)) / denominator;
}

/** Below 0 where the first is the smaller. */
export function compareRatios([a, b]: Ratio, [c, d]: Ratio): number {
  return Number(a * d > c * b) - Number(a * d < c * b);
}

function lowest(numerator: bigint, denominator: bigint): Ratio {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? [0n, 1n] : [numerator / a, denominator / a];
}

function at(ratios: readonly Ratio[], index: number): Ratio {
  return ratios[index] ?? [0n, 1n];
}
