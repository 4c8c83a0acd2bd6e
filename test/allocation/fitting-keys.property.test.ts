import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import {
  fittingKeys,
  type KeyFigures,
  type KeyRounding,
} from '../../packages/core/src/allocation/fitting-keys.js';
import { keyMisfits } from '../../packages/core/src/allocation/key-misfits.js';
import { cents } from '../../packages/core/src/values/cents.js';
import type { Fraction } from '../../packages/core/src/values/rate.js';
import { runs } from '../fast-check-runs.js';
import { highest, type Inequality } from './exact-lp.js';
import { compareRatios, minus, plus, type Ratio, ratioOf } from './exact-split.js';

const rounding = fc.constantFrom<KeyRounding>('nearest', 'largest-remainder');
const step = fc.constantFrom(1, 100).map(cents);

/** Weights with nothing, almost nothing, and equal ones among them. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 200 }),
  fc.constant(100_000),
);
const key = fc
  .array(weight, { minLength: 1, maxLength: 5 })
  .filter((weights) => weights.some((one) => one > 0));
const years = fc.array(fc.integer({ min: -60, max: 900 }), { minLength: 1, maxLength: 4 });
const ties = fc.constantFrom('first', 'last', 'largest-weight');

/** Figures that a key made. */
const made = fc
  .record({ key, years, step, rounding, ties })
  .map(({ key: weights, years: units, ...options }) => ({
    weights,
    figures: figuresOf(weights, units, options),
  }));

/** Figures that may be of no key at all. */
const found: fc.Arbitrary<KeyFigures> = fc.oneof(
  made.map(({ figures }) => figures),
  fc
    .tuple(made, fc.nat(), fc.nat(), fc.integer({ min: -2, max: 2 }))
    .map(([{ figures }, party, year, off]) => moved(figures, party, year, off)),
);

test('property: the ranges are those of an exact linear programme, also where weights are near 0', () => {
  fc.assert(
    fc.property(found, (figures) => {
      const inequalities = inequalitiesOf(figures);
      const parties = figures.parts.length;
      const unit = (party: number, sign: 1 | -1) =>
        Array.from({ length: parties }, (_, at) => ratioOf(at === party ? sign : 0));
      const programme = [...figures.parts.keys()].map((party) => ({
        high: highest(unit(party, 1), inequalities),
        low: highest(unit(party, -1), inequalities),
      }));
      const keys = fittingKeys(figures);
      expect(keys.ok).toBe(programme[0]?.high !== undefined);
      if (!keys.ok) return;
      expect(keys.ranges.map(({ low, high }) => [ratio(low), ratio(high)])).toEqual(
        programme.map(({ low, high }) => [low && minus(ratioOf(0), low), high]),
      );
    }),
    { numRuns: runs(60) },
  );
});

test('property: the key that made the figures is within the ranges and fits', () => {
  fc.assert(
    fc.property(made, ({ weights, figures }) => {
      const keys = fittingKeys(figures);
      expect(keys.ok).toBe(true);
      if (!keys.ok) return;
      const sum = weights.reduce((total, one) => total + one, 0);
      for (const [party, { low, high }] of keys.ranges.entries()) {
        const share = ratioOf(`${weights[party] ?? 0}/${sum}`);
        expect(compareRatios(ratio(low), share)).toBeLessThanOrEqual(0);
        expect(compareRatios(share, ratio(high))).toBeLessThanOrEqual(0);
      }
      expect(keyMisfits({ ...figures, weights })).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});

test('property: the witness and every percent key fit, and no smaller key does', () => {
  fc.assert(
    fc.property(made, ({ figures }) => {
      const keys = fittingKeys(figures);
      if (!keys.ok) return;
      const witness = keys.witness();
      if (witness === undefined) return;
      expect(keyMisfits({ ...figures, weights: witness })).toEqual([]);
      const sum = witness.reduce((total, one) => total + one, 0);
      for (let smaller = 1; smaller < Math.min(sum, 7); smaller += 1) {
        for (const weights of everyKey(figures.parts.length, smaller))
          expect(keyMisfits({ ...figures, weights })).not.toEqual([]);
      }
      for (const decimals of [0, 1, 2]) {
        const percents = keys.percents(decimals)?.map(({ scaled }) => scaled);
        if (percents === undefined) continue;
        expect(percents.reduce((total, one) => total + one, 0)).toBe(10 ** (decimals + 2));
        expect(keyMisfits({ ...figures, weights: percents })).toEqual([]);
      }
    }),
    { numRuns: runs(40) },
  );
});

test('property: whole percentages are found whenever there are some', () => {
  const two = fc
    .record({
      share: fc.integer({ min: 0, max: 50 }),
      other: fc.integer({ min: 0, max: 50 }),
      years,
      step,
      rounding,
      ties,
    })
    .map(({ share, other, years: units, ...options }) =>
      figuresOf([share, other, 100 - share - other], units, options),
    );
  fc.assert(
    fc.property(two, (figures) => {
      const keys = fittingKeys(figures);
      expect(keys.ok && keys.percents(0)).toBeTruthy();
      expect(keys.ok && keys.percents(1)).toBeTruthy();
    }),
    { numRuns: runs(200) },
  );
});

test('property: figures that no key made are told by parties and years that no key serves together', () => {
  fc.assert(
    fc.property(found, (figures) => {
      const keys = fittingKeys(figures);
      if (keys.ok || keys.conflict.kind === 'not-the-total') return;
      const { years: named } = keys.conflict;
      expect(named.length).toBeGreaterThan(0);
      const only = {
        ...figures,
        totals: named.map((year) => figures.totals[year] ?? cents(0)),
        parts: figures.parts.map((row) => named.map((year) => row[year] ?? cents(0))),
      };
      expect(fittingKeys(only).ok).toBe(false);
    }),
    { numRuns: runs(300) },
  );
});

type Made = Pick<KeyFigures, 'rounding'> & {
  readonly step: NonNullable<KeyFigures['step']>;
  readonly ties: 'first' | 'last' | 'largest-weight';
};

function figuresOf(weights: readonly number[], units: readonly number[], options: Made): KeyFigures {
  const totals = units.map((unit) => cents(unit * options.step + 0));
  const sum = weights.reduce((total, one) => total + one, 0);
  const split = totals.map((total) => {
    if (options.rounding === 'largest-remainder') return allocate(total, weights, options).parts;
    return weights.map((one) =>
      cents(Math.sign(total) * nearest(Math.abs(total) * one, sum * options.step) * options.step + 0),
    );
  });
  return {
    totals,
    parts: weights.map((_, party) => split.map((parts) => parts[party] ?? cents(0))),
    step: options.step,
    rounding: options.rounding,
  };
}

/** Half up, in whole numbers. */
function nearest(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function moved(figures: KeyFigures, party: number, year: number, off: number): KeyFigures {
  const { parts, totals, step: unit = cents(1) } = figures;
  const at = [party % parts.length, year % totals.length] as const;
  const next = (at[0] + 1) % parts.length;
  const change = (row: number) => (row === at[0] ? off : 0) - (row === next ? off : 0);
  return {
    ...figures,
    parts: parts.map((row, nth) =>
      row.map((part, column) => cents(part + (column === at[1] ? change(nth) * unit : 0) + 0)),
    ),
  };
}

/** The conditions as they are written in the text: p ≥ 0, Σ p = 1, and those of each year. */
function inequalitiesOf({
  totals,
  parts,
  step: unit = cents(1),
  rounding: by,
}: KeyFigures): readonly Inequality[] {
  const all = parts.map(() => ratioOf(1));
  const found: Inequality[] = [
    { factors: all, limit: ratioOf(1) },
    { factors: parts.map(() => ratioOf(-1)), limit: ratioOf(-1) },
  ];
  for (const [year, total] of totals.entries()) {
    const part = (party: number): number => parts[party]?.[year] ?? 0;
    const factors = (plusParty: number, minusParty: number) =>
      parts.map((_, party) => ratioOf(party === plusParty ? total : party === minusParty ? -total : 0));
    for (const party of parts.keys()) {
      if (by === 'nearest') {
        found.push({ factors: factors(party, -1), limit: ratioOf(`${2 * part(party) + unit}/2`) });
        found.push({ factors: factors(-1, party), limit: ratioOf(`${unit - 2 * part(party)}/2`) });
        continue;
      }
      for (const other of parts.keys())
        if (other !== party)
          found.push({ factors: factors(party, other), limit: ratioOf(unit + part(party) - part(other)) });
    }
    const sum = [...parts.keys()].reduce((added, party) => added + part(party), 0);
    if (by === 'largest-remainder' && sum !== total) found.push({ factors: [], limit: ratioOf(-1) });
  }
  return found;
}

function everyKey(parties: number, sum: number): readonly (readonly number[])[] {
  if (parties === 1) return [[sum]];
  return Array.from({ length: sum + 1 }, (_, first) =>
    everyKey(parties - 1, sum - first).map((rest) => [first, ...rest]),
  ).flat();
}

function ratio({ numerator, denominator }: Fraction): Ratio {
  return plus([numerator, denominator], ratioOf(0));
}
