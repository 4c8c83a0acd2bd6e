import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  consistentSums,
  type Figure,
  type FigureSum,
} from '../../packages/core/src/allocation/consistent-sums.js';
import { runs } from '../fast-check-runs.js';
import { highest, type Inequality } from './exact-lp.js';
import { type Ratio, ratioOf } from './exact-split.js';

const UNITS = [0, 1, 2, 10];

const figure: fc.Arbitrary<Figure> = fc.record({
  value: fc.integer({ min: -20, max: 20 }),
  unit: fc.constantFrom(...UNITS),
  rounding: fc.constantFrom('nearest', 'truncated'),
});

/** Sums over a few of the figures, with weights below 0 among them. */
const system = (weights: readonly number[]) =>
  fc.integer({ min: 3, max: 6 }).chain((count) =>
    fc.record({
      figures: fc.array(figure, { minLength: count, maxLength: count }),
      sums: fc.array(
        fc.record({
          total: fc.integer({ min: 0, max: count - 1 }),
          parts: fc.array(
            fc.record({
              figure: fc.integer({ min: 0, max: count - 1 }),
              weight: fc.constantFrom(...weights),
            }),
            { minLength: 1, maxLength: 3 },
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );

test('property: all sums together hold where an exact linear programme says so, open ends kept clear of', () => {
  fc.assert(
    fc.property(system([1, 1, -1, 2, -2]), ({ figures, sums }) => {
      const found = consistentSums({ figures, sums });
      expect(found.verdict !== 'not-explained').toBe(isPossible(figures, sums));
      for (const [nth, sum] of sums.entries())
        expect(found.sums[nth]?.verdict !== 'not-explained').toBe(isPossible(figures, [sum]));
      if (found.conflict === undefined) return;
      const { figures: named, sums: broken } = found.conflict;
      const free = figures.map((one, nth) => (named.includes(nth) ? one : { value: 0, unit: 100_000 }));
      expect(
        isPossible(
          free,
          broken.map((nth) => sums[nth] ?? { total: 0, parts: [] }),
        ),
      ).toBe(false);
    }),
    { numRuns: runs(200) },
  );
});

test('property: what a repair restates makes all sums hold', () => {
  fc.assert(
    fc.property(system([1, 1, -1]), ({ figures, sums }) => {
      const repair = consistentSums({ figures, sums }).repair();
      if (repair === undefined) return;
      const changed = figures.map((one, nth): Figure => {
        const to = repair.find((change) => change.figure === nth)?.to;
        return to === undefined ? one : { ...one, value: `${to.numerator}/${to.denominator}` };
      });
      expect(isPossible(changed, sums)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test('property: no repair of fewer figures, or of as many by less, makes all sums hold', () => {
  const small = fc.record({
    figures: fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), unit: fc.constantFrom(0, 1, 2) }), {
      minLength: 6,
      maxLength: 6,
    }),
    locked: fc.integer({ min: 0, max: 5 }),
  });
  const sums: readonly FigureSum[] = [
    { total: 2, parts: [0, 1] },
    { total: 5, parts: [3, 4] },
    { total: 4, parts: [1, 3] },
  ];
  fc.assert(
    fc.property(small, ({ figures: free, locked }) => {
      const figures = free.map((one, nth): Figure => ({ ...one, locked: nth === locked }));
      const repair = consistentSums({ figures, sums }).repair();
      const best = bestByTrying(figures, sums);
      if (best === undefined) {
        expect(repair?.length ?? 3).toBeGreaterThan(2);
        return;
      }
      expect([repair?.length, costOf(repair ?? [])]).toEqual([best.cells, best.cost]);
    }),
    { numRuns: runs(6) },
  );
});

/** Whether some values lie in the ranges and satisfy the sums: whether open ends can be kept away from by more than 0. */
function isPossible(figures: readonly Figure[], sums: readonly FigureSum[]): boolean {
  const OFFSET = 1_000_000; // so that all unknowns are at least 0
  const width = figures.length + 1;
  const inequalities: Inequality[] = [{ factors: unitVector(width, figures.length, 1), limit: ratioOf(1) }];
  for (const [nth, one] of figures.entries()) {
    const { low, high, lowOpen, highOpen } = endsOf(one);
    const clear = (sign: 1 | -1, isOpen: boolean) =>
      unitVector(width, nth, sign).with(figures.length, ratioOf(isOpen ? 1 : 0));
    inequalities.push(
      { factors: clear(1, highOpen), limit: ratioOf(`${2 * OFFSET + high}/2`) },
      { factors: clear(-1, lowOpen), limit: negated(ratioOf(`${2 * OFFSET + low}/2`)) },
    );
  }
  for (const { total, parts } of sums) {
    const weights = new Array<number>(figures.length).fill(0);
    const add = (at: number, by: number) => {
      weights[at] = (weights[at] ?? 0) + by;
    };
    for (const part of parts) {
      if (typeof part === 'number') add(part, 1);
      else add(part.figure, Number(part.weight));
    }
    add(total, -1);
    const moved = weights.reduce((sum, weight) => sum + weight * OFFSET, 0);
    for (const sign of [1, -1])
      inequalities.push({
        factors: [...weights.map((weight) => ratioOf(weight * sign)), ratioOf(0)],
        limit: ratioOf(moved * sign),
      });
  }
  const most = highest(unitVector(width, figures.length, 1), inequalities);
  return most !== undefined && most[0] > 0n;
}

/** Twice the ends of what a figure stands for. */
function endsOf({ value, unit = 0, rounding = 'nearest' }: Figure) {
  const [twice, step] = [2 * Number(String(value).split('/')[0]), Number(unit)];
  if (step === 0) return { low: twice, high: twice, lowOpen: false, highOpen: false };
  if (rounding === 'nearest')
    return { low: twice - step, high: twice + step, lowOpen: false, highOpen: false };
  const [up, down] = [twice >= 0, twice <= 0];
  return {
    low: twice - (down ? 2 * step : 0),
    high: twice + (up ? 2 * step : 0),
    lowOpen: down,
    highOpen: up,
  };
}

/** Tries every change of none, one and two figures by up to 20 steps each. */
function bestByTrying(figures: readonly Figure[], sums: readonly FigureSum[]) {
  if (isPossible(figures, sums)) return { cells: 0, cost: 0 };
  const free = [...figures.keys()].filter((nth) => !figures[nth]?.locked);
  const size = (nth: number): number => Number(figures[nth]?.unit) || 1;
  const changed = (list: readonly Figure[], nth: number, steps: number) =>
    list.with(nth, { ...figures[nth], value: Number(figures[nth]?.value) + steps * size(nth) });
  const possible = (list: readonly Figure[]) => mayHold(list, sums) && isPossible(list, sums);
  const ones = free.flatMap((nth) =>
    STEPS.filter((steps) => possible(changed(figures, nth, steps))).map(
      (steps) => Math.abs(steps) * size(nth),
    ),
  );
  if (ones.length > 0) return { cells: 1, cost: Math.min(...ones) };
  const twos = free.flatMap((one, nth) =>
    free
      .slice(nth + 1)
      .flatMap((two) =>
        STEPS.flatMap((first) =>
          STEPS.filter((second) => possible(changed(changed(figures, one, first), two, second))).map(
            (second) => Math.abs(first) * size(one) + Math.abs(second) * size(two),
          ),
        ),
      ),
  );
  return twos.length === 0 ? undefined : { cells: 2, cost: Math.min(...twos) };
}

const STEPS = Array.from({ length: 41 }, (_, nth) => nth - 20).filter((steps) => steps !== 0);

/** Each sum alone, quickly: what it is off by is no more than half a unit for each figure. */
function mayHold(figures: readonly Figure[], sums: readonly FigureSum[]): boolean {
  return sums.every(({ total, parts }) => {
    const named = [total, ...parts.map((part) => (typeof part === 'number' ? part : part.figure))];
    const off = named.reduce((sum, at, nth) => sum + Number(figures[at]?.value) * (nth === 0 ? -1 : 1), 0);
    return 2 * Math.abs(off) <= named.reduce((sum, at) => sum + Number(figures[at]?.unit), 0);
  });
}

function costOf(repair: NonNullable<ReturnType<ReturnType<typeof consistentSums>['repair']>>): number {
  return repair.reduce((sum, { from, to }) => sum + Math.abs(Number(to.numerator - from.numerator)), 0);
}

function unitVector(width: number, at: number, sign: 1 | -1): Ratio[] {
  return Array.from({ length: width }, (_, nth) => ratioOf(nth === at ? sign : 0));
}

function negated([numerator, denominator]: Ratio): Ratio {
  return [-numerator, denominator];
}
