import type { Fraction } from '../values/rate.js';
import { type Bounds, newTableau, settle } from './bounded-simplex.js';
import { type Range, type ReadStatement, ZERO } from './figure-range.js';
import { commonDenominator, compare, times } from './fraction.js';

/** A figure of a system: as stated first, and what all its statements leave; `undefined` if they leave nothing. */
export type SystemFigure = {
  readonly stated: ReadStatement;
  readonly range: Range | undefined;
  readonly locked: boolean;
};

/** Sums of figures, each a list of whole factors, one for every figure, whose products add up to 0. */
export type SumSystem = {
  readonly figures: readonly SystemFigure[];
  readonly sums: readonly (readonly Fraction[])[];
  /** The values and the units of the figures are whole multiples of this. */
  readonly grain: Fraction;
  readonly clearance: Fraction;
};

/** What no values can do at once: keep these figures' ranges and these sums. */
export type SumConflict = { readonly figures: readonly number[]; readonly sums: readonly number[] };

/** The same sums with whole factors. */
export function wholeFactors(sums: SumSystem['sums']): SumSystem['sums'] {
  return sums.map((factors) => {
    const scale = { numerator: commonDenominator(factors), denominator: 1n };
    return factors.map((factor) => times(factor, scale));
  });
}

/**
 * How far to keep from an end that is not included. Values that keep clear of all such ends, if there are any, can do
 * so by at least 1 / (the denominator of all ends × a determinant of factors), and no determinant is above the
 * product of the sizes of its rows.
 */
export function clearanceOf(sums: SumSystem['sums'], grain: Fraction): Fraction {
  const largest = sums.reduce((product, factors) => product * sizeOf(factors), 1n);
  return { numerator: 1n, denominator: 2n * grain.denominator * (largest + 1n) };
}

/** Values with which all sums hold while the figures in `free` may be anything; or what contradicts. */
export function valuesOf(
  system: SumSystem,
  free: readonly number[],
):
  | { readonly ok: true; readonly values: readonly Fraction[] }
  | { readonly ok: false; readonly conflict: SumConflict } {
  const { figures, sums } = system;
  const empty = figures.findIndex(({ range }, figure) => range === undefined && !free.includes(figure));
  if (empty >= 0) return { ok: false, conflict: { figures: [empty], sums: [] } };
  const bounds = figures.map(({ range }, figure): Bounds => {
    return range === undefined || free.includes(figure) ? {} : range;
  });
  const start = figures.map(({ stated }, figure) => within(stated.value, bounds[figure]));
  const tableau = newTableau(sums, start);
  const broken = settle(tableau, [...bounds, ...sums.map(() => ({ low: ZERO, high: ZERO }))]);
  if (broken === undefined) return { ok: true, values: tableau.values.slice(0, figures.length) };
  const named = broken.toSorted((a, b) => a - b);
  return {
    ok: false,
    conflict: {
      figures: named.filter((variable) => variable < figures.length),
      sums: named
        .filter((variable) => variable >= figures.length)
        .map((variable) => variable - figures.length),
    },
  };
}

/** The value itself, or the end of the bounds that is nearest to it. */
export function within(value: Fraction, { low, high }: Bounds = {}): Fraction {
  if (low !== undefined && compare(value, low) < 0) return low;
  return high !== undefined && compare(value, high) > 0 ? high : value;
}

function sizeOf(factors: readonly Fraction[]): bigint {
  return factors.reduce((sum, { numerator }) => sum + (numerator < 0n ? -numerator : numerator), 0n) || 1n;
}
