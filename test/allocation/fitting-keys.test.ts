import { describe, expect, test } from 'vitest';
import { fittingKeys, type KeyFigures } from '../../packages/core/src/allocation/fitting-keys.js';
import { keyMisfits } from '../../packages/core/src/allocation/key-misfits.js';
import { unitDriver } from '../../packages/core/src/allocation/unit-driver.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { type Cents, cents } from '../../packages/core/src/values/cents.js';
import { type Fraction, rateDigits } from '../../packages/core/src/values/rate.js';
import { peerCases } from '../data/peer-suites.js';

type Bounds = Readonly<Record<string, [low: string, high: string]>>;
type Inference = {
  label: string;
  yearTotals?: string[];
  rows?: Record<string, string[]>;
  statedPercent?: Record<string, string>;
  independentNearest?: Bounds;
  largestRemainder?: Bounds;
  figures?: string[];
  unit?: string;
  multiples?: string[];
};

const euros = (amounts: readonly (number | string)[]): readonly Cents[] =>
  amounts.map((amount) => cents(Number(amount) * 100));

describe('the municipal rows of the PRO SOS table', () => {
  const [given] = peerCases<Inference>('key-inference').filter(({ rows }) => rows !== undefined);
  const { yearTotals = [], rows = {}, statedPercent = {} } = given ?? {};
  const parties = Object.keys(rows);
  const figures = {
    totals: euros(yearTotals),
    parts: parties.map((name) => euros(rows[name] ?? [])),
    step: cents(100),
  };

  test.for([
    ['nearest', given?.independentNearest],
    ['largest-remainder', given?.largestRemainder],
  ] as const)('%s: the bounds that another computation gave', ([rounding, bounds = {}]) => {
    const keys = fittingKeys({ ...figures, rounding });
    const ranges = keys.ok ? keys.ranges : [];
    expect(ranges.map(({ low, high }) => [percent(low), percent(high)])).toEqual(
      parties.map((name) => bounds[name]),
    );
  });

  test('a key in small whole numbers; percentages need three decimals', () => {
    const keys = fittingKeys({ ...figures, rounding: 'largest-remainder' });
    expect(keys.ok && keys.witness()).toEqual([1031, 164, 427, 675]);
    expect(keys.ok && [0, 1, 2].map((decimals) => keys.percents(decimals))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(keys.ok && keys.percents(3)?.map(({ scaled }) => scaled)).toEqual([44887, 7137, 18590, 29386]);
  });

  test('the printed percentages miss by up to 57 euros in a year', () => {
    const weights = parties.map((name) => statedPercent[name] ?? '0');
    const misfits = keyMisfits({ ...figures, rounding: 'largest-remainder', weights });
    expect(misfits).toHaveLength(12);
    expect(Math.max(...misfits.map(({ misfit }) => Math.abs(misfit)))).toBe(57_00);
    expect(misfits[0]).toEqual({ party: 0, year: 0, expected: 270200, actual: 269500, misfit: -700 });
  });

  test('residents give every amount by largest remainder, and all but one when each is rounded alone', () => {
    const weights = [131155, 20851, 54319, 85855];
    expect(keyMisfits({ ...figures, rounding: 'largest-remainder', weights })).toEqual([]);
    expect(keyMisfits({ ...figures, rounding: 'nearest', weights })).toEqual([
      { party: 1, year: 0, expected: 42800, actual: 42900, misfit: 100 },
    ]);
  });

  test('residents of each year: a year of its own misses by itself', () => {
    const same = [131155, 20851, 54319, 85855];
    const weights = [same, [131155, 20851, 54319, 95855], same];
    const misfits = keyMisfits({ ...figures, rounding: 'largest-remainder', weights });
    expect(new Set(misfits.map(({ year }) => year))).toEqual(new Set([1]));
    expect(misfits.reduce((sum, { misfit }) => sum + misfit, 0)).toBe(0);
  });
});

test.for(peerCases<Inference>('key-inference').filter(({ unit }) => unit !== undefined))(
  '$label: 652 × 3, 5 and 5',
  ({ figures = [], unit, multiples = [] }) => {
    const found = unitDriver(euros(figures));
    expect(found).toEqual({ unit: Number(unit) * 100, multiples: multiples.map(Number) });
  },
);

test('an amount alone is no multiple of anything', () => {
  expect(unitDriver(euros([0, 652, 0]))).toBeUndefined();
  expect(unitDriver([])).toBeUndefined();
});

describe('figures that no key made', () => {
  test.for<[why: string, totals: number[], parts: number[][], conflict: object]>([
    [
      'two years of opposite shares',
      [10, 10, 10],
      [
        [9, 5, 1],
        [1, 5, 9],
      ],
      { kind: 'no-common-key', parties: [0, 1], years: [0, 2] },
    ],
    ['parts that do not add up', [10], [[5], [6]], { kind: 'not-the-total', parties: [0, 1], years: [0] }],
    [
      'a part of nothing',
      [0, 10],
      [
        [1, 5],
        [-1, 5],
      ],
      { kind: 'no-common-key', parties: [0, 1], years: [0] },
    ],
    ['a part below nothing', [10], [[11], [-1]], { kind: 'no-common-key', parties: [0, 1], years: [0] }],
  ])('%s', ([, totals, parts, conflict]) => {
    const figures = { totals: totals.map(cents), parts: parts.map((row) => row.map(cents)) };
    expect(fittingKeys({ ...figures, rounding: 'largest-remainder' })).toEqual({ ok: false, conflict });
  });

  test('shares that each fit but together are more than the whole', () => {
    const parts = [[4], [4], [4]].map((row) => row.map(cents));
    expect(fittingKeys({ totals: [cents(10)], parts, rounding: 'nearest' }).ok).toBe(false);
  });
});

describe('at the edges', () => {
  const half = { numerator: 1n, denominator: 2n };

  test('no years: every key fits', () => {
    const keys = fittingKeys({ totals: [], parts: [[], []], rounding: 'largest-remainder' });
    const all = { low: { numerator: 0n, denominator: 1n }, high: { numerator: 1n, denominator: 1n } };
    expect(keys.ok && keys.ranges).toEqual([all, all]);
    expect(keys.ok && keys.witness()).toEqual([0, 1]);
  });

  test('a tie may have gone either way, and a refund mirrors a payment', () => {
    for (const sign of [1, -1]) {
      const parts = [[sign], [0]].map((row) => row.map((part) => cents(part + 0)));
      const keys = fittingKeys({ totals: [cents(sign)], parts, rounding: 'largest-remainder' });
      expect(keys.ok && keys.ranges[0]?.low).toEqual(half);
      expect(keys.ok && keys.ranges[1]?.high).toEqual(half);
    }
  });

  test('in large figures there is a key, if not a small one', () => {
    const figures: KeyFigures = {
      totals: [cents(100_000_000_001), cents(100_000_000_007)],
      parts: [
        [cents(31_415_926_536), cents(31_415_926_538)],
        [cents(68_584_073_465), cents(68_584_073_469)],
      ],
      rounding: 'largest-remainder',
    };
    const keys = fittingKeys(figures);
    expect(keys.ok && keys.witness()).toBeUndefined();
    const weights = keys.ok ? keys.percents(10)?.map(rateDigits) : [];
    expect(weights?.map((weight) => weight.slice(0, 5))).toEqual(['31.41', '68.58']);
    expect(keyMisfits({ ...figures, weights: weights ?? [] })).toEqual([]);
  });
});

test.for<[why: string, call: () => unknown]>([
  ['nobody', () => fittingKeys({ totals: [], parts: [], rounding: 'nearest' })],
  ['a year is missing', () => fittingKeys({ totals: [cents(1)], parts: [[]], rounding: 'nearest' })],
  [
    'a part between two steps',
    () => fittingKeys({ totals: [cents(100)], parts: [[cents(50)]], step: cents(100), rounding: 'nearest' }),
  ],
  [
    'too few weights',
    () => keyMisfits({ totals: [cents(1)], parts: [[cents(1)]], rounding: 'nearest', weights: [] }),
  ],
  [
    'weights for other years',
    () => keyMisfits({ totals: [cents(1)], parts: [[cents(1)]], rounding: 'nearest', weights: [[1], [1]] }),
  ],
])('a wrong call: %s', ([, call]) => expect(call).toThrow(CallError));

/** In percent with five decimals, as the other computation was written down: to the nearest. */
function percent({ numerator, denominator }: Fraction): string {
  const digits = String((numerator * 20_000_000n + denominator) / (2n * denominator)).padStart(6, '0');
  return `${digits.slice(0, -5)}.${digits.slice(-5)}`;
}
