import type { Fraction } from '../../values/rate.js';
import { compare, reduced } from '../fraction.js';
import type { TieRule } from '../policy.js';
import { byTieRule } from '../tie-order.js';

/** Methods that divide all weights by one number and round: to the nearest, or down. */
export type DivisorMethod = 'sainte-lague' | 'dhondt';

export const DIVISOR_METHODS: readonly DivisorMethod[] = ['sainte-lague', 'dhondt'];

/** Factors of the exact shares from `low` to `high`, both included. */
export type FactorRange = { readonly low: Fraction; readonly high: Fraction };

/** Whole units for every party, equal claims to the last of them, and the factors that round to them. */
export type DivisorSplit = {
  readonly units: readonly bigint[];
  readonly tied: readonly number[];
  /** `undefined` where nothing is split. */
  readonly factor: FactorRange | undefined;
};

/**
 * Gives each unit to the largest claim: the weight divided by 1, 2, 3, … (d'Hondt) or by 1/2, 3/2, 5/2, …
 * (Sainte-Laguë). A factor that is surely too small gives most units at once, one that is surely too large says which
 * claims are left to compare: at most twice as many as there are parties.
 */
export function divisorSplit(
  total: bigint,
  weights: readonly bigint[],
  { method, ties }: { readonly method: DivisorMethod; readonly ties: TieRule },
): DivisorSplit {
  const first = FIRST_IN_HALVES[method];
  const parties = BigInt(weights.length);
  const sum = sumOf(weights);
  const unitsFor = (twice: bigint): readonly bigint[] =>
    weights.map((weight) => (twice < 0n ? 0n : (weight * twice + (2n - first) * sum) / (2n * sum)));
  const least = unitsFor(2n * total - (2n - first) * parties);
  const most = unitsFor(2n * total + first * parties);
  const preferred = byTieRule(ties, (party) => weights[party] ?? 0n);
  const claims = claimsBetween(weights, least, most, first).toSorted(
    (a, b) => compare(b.size, a.size) || preferred(a.party, b.party),
  );
  const left = Number(total - sumOf(least));
  const units = [...least];
  for (const { party } of claims.slice(0, left)) units[party] = (units[party] ?? 0n) + 1n;
  const [lastIn, firstOut] = [claims[left - 1], claims[left]];
  const isTie = lastIn !== undefined && firstOut !== undefined && compare(lastIn.size, firstOut.size) === 0;
  return {
    units,
    tied: isTie
      ? claims
          .flatMap(({ party, size }) => (compare(size, lastIn.size) === 0 ? [party] : []))
          .toSorted(ascending)
      : [],
    factor: total === 0n ? undefined : factorRange(total, weights, units, first),
  };
}

/** Where the first unit begins, in halves of a unit: Sainte-Laguë rounds to the nearest, d'Hondt rounds down. */
const FIRST_IN_HALVES: Readonly<Record<DivisorMethod, bigint>> = { 'sainte-lague': 1n, dhondt: 2n };

type Claim = { readonly party: number; readonly size: Fraction };

function claimsBetween(
  weights: readonly bigint[],
  least: readonly bigint[],
  most: readonly bigint[],
  first: bigint,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [party, weight] of weights.entries()) {
    for (let unit = least[party] ?? 0n; unit < (most[party] ?? 0n); unit += 1n)
      claims.push({ party, size: { numerator: weight, denominator: 2n * unit + first } });
  }
  return claims;
}

/** From where the last unit of each party begins to where its next one would, over its exact share. */
function factorRange(
  total: bigint,
  weights: readonly bigint[],
  units: readonly bigint[],
  first: bigint,
): FactorRange {
  const sum = sumOf(weights);
  const ends = (halves: (unit: bigint) => bigint): readonly Fraction[] =>
    weights.flatMap((weight, party) =>
      weight === 0n ? [] : [reduced(halves(units[party] ?? 0n) * sum, 2n * weight * total)],
    );
  const lows = ends((unit) => (unit === 0n ? 0n : 2n * unit - 2n + first));
  const highs = ends((unit) => 2n * unit + first);
  return {
    low: lows.reduce((low, end) => (compare(end, low) > 0 ? end : low)),
    high: highs.reduce((high, end) => (compare(end, high) < 0 ? end : high)),
  };
}

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function ascending(a: number, b: number): number {
  return a - b;
}
