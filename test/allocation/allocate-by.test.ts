import { describe, expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import { allocateBy, type SplitMethod } from '../../packages/core/src/allocation/methods/allocate-by.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { peerCases } from '../data/peer-suites.js';

type Split = { label: string; amount: string; weights: string[]; expected: string[]; step?: string };

describe('brick/money', () => {
  type Case = Split & { policy: string };
  const METHODS: readonly (readonly [policy: string, by: SplitMethod, cases: number])[] = [
    ['FloorToFirst', { method: 'floor', rest: 'first' }, 8],
    ['FloorToLargestRatio', { method: 'floor', rest: 'largest-weight' }, 3],
    ['FloorSeparate', { method: 'floor', rest: 'nobody' }, 4],
    ['BlockSeparate', { method: 'blocks' }, 8],
  ];
  const rows = METHODS.flatMap(([policy, by, count]) => {
    const cases = peerCases<Case>('brick-allocate').filter((given) => given.policy === policy);
    if (cases.length !== count) throw new Error(`expected ${count} cases of ${policy}, got ${cases.length}`);
    return cases.map((given) => ({ ...given, by }));
  });

  test.for(rows)('$label by $weights', ({ amount, weights, expected, by, step = '1' }) => {
    const { parts, left } = allocateBy(cents(Number(amount)), weights, { ...by, step: cents(Number(step)) });
    const hasRest = expected.length > weights.length;
    expect([...parts, ...(hasRest ? [left] : [])].map(String)).toEqual(expected);
    expect(hasRest || left === 0).toBe(true);
  });
});

test.for(
  peerCases<Split>('dinero-distribute').filter(
    ({ amount, weights }) => Number(amount) < 1e15 && !weights.some((weight) => weight.startsWith('-')),
  ),
)('dinero.js gives the rest to the largest weights: $label', ({ amount, weights, expected }) => {
  const { parts } = allocateBy(cents(Number(amount)), weights, { method: 'floor', rest: 'largest-weight' });
  expect(parts.map(String)).toEqual(expected);
});

describe('Jems', () => {
  type Periods = { label: string; periodTotals: string[] } & Record<
    'staff' | 'travel' | 'office',
    string[] | undefined
  >;
  const lines = peerCases<Periods>('jems-periods').flatMap(({ label, periodTotals, ...given }) =>
    (['staff', 'travel', 'office'] as const).flatMap((line) => {
      const parts = given[line];
      return parts === undefined ? [] : [{ label, line, periodTotals, parts }];
    }),
  );

  test.for(lines)('the last period takes the rest of $line: $label', ({ periodTotals, parts }) => {
    const total = cents(parts.reduce((sum, part) => sum + Math.round(Number(part) * 100), 0));
    const found = allocateBy(total, periodTotals, { method: 'floor', rest: periodTotals.length - 1 });
    expect(found.parts.map((part) => (part / 100).toFixed(2))).toEqual(parts);
  });

  test('there are three such lines', () => expect(lines).toHaveLength(3));

  test('funds are rounded down, the partner takes the rest', () => {
    type Case = {
      label: string;
      total: string | string[];
      rates?: string[];
      funds?: string[];
      partner?: string;
    };
    const found = peerCases<Case>('jems-cofinancing').find(({ partner }) => partner !== undefined);
    const rates = (found?.rates ?? []).map(Number);
    const own = 100 - rates.reduce((sum, rate) => sum + rate, 0);
    const { parts } = allocateBy(cents(Number(found?.total)), [...rates, own], { method: 'floor', rest: 2 });
    expect(parts.map(String)).toEqual([...(found?.funds ?? []), found?.partner]);
  });
});

const DIVISORS: Readonly<Record<string, SplitMethod & { method: 'sainte-lague' | 'dhondt' }>> = {
  dhondt: { method: 'dhondt' },
  saintelague: { method: 'sainte-lague' },
};

type Seats = { label: string; method: string; seats: string; votes: string[]; expected: string[] };

describe('divisor methods', () => {
  const cases = peerCases<Seats>('divisor-methods');

  test.for(cases.filter(({ method }) => method in DIVISORS))(
    '$method: $label',
    ({ method, seats, votes, expected }) => {
      const by = DIVISORS[method] ?? { method: 'dhondt' };
      expect(allocateBy(cents(Number(seats)), votes, by).parts.map(String)).toEqual(expected);
    },
  );

  test.for(cases.filter(({ method }) => !(method in DIVISORS)))(
    '$method is not offered, it gives a unit to everyone: $label',
    ({ method, seats, votes }) => {
      const call = () => allocateBy(cents(Number(seats)), votes, { method: method as 'dhondt' });
      expect(call).toThrow(`one of floor, blocks, sainte-lague, dhondt, got ${method}`);
    },
  );
});

test.for(peerCases<Seats & { threshold: string }>('elections-dhondt'))(
  'official seats: $label',
  ({ method, seats, votes, threshold, expected }) => {
    const all = votes.reduce((sum, some) => sum + Number(some), 0);
    const counted = votes.map((some) =>
      Number(some) * 10_000 < all * Number(threshold) * 10_000 ? '0' : some,
    );
    const { parts, tied } = allocateBy(
      cents(Number(seats)),
      counted,
      DIVISORS[method] ?? { method: 'dhondt' },
    );
    expect(parts.map(String)).toEqual(expected);
    expect(tied).toEqual([]);
  },
);

test.for(
  peerCases<{ label: string; weights: string[]; totals: string[]; sainteLague: string[][] }>('growing-total'),
)('Sainte-Laguë lowers no part: $label', ({ weights, totals, sainteLague }) => {
  const found = totals.map((total) => allocateBy(cents(Number(total)), weights, { method: 'sainte-lague' }));
  expect(found.map(({ parts }) => parts.map(String))).toEqual(sainteLague);
  expect(found[0]?.tied).toEqual([0, 1, 2]);
});

test.for<[total: number, weights: number[], by: SplitMethod, parts: number[], left: number, why: string]>([
  [10, [0, 1, 1, 1], { method: 'floor', rest: 'first' }, [0, 4, 3, 3], 0, 'a weight of 0 gets no rest'],
  [10, [0, 1, 1, 1], { method: 'floor', rest: 0 }, [1, 3, 3, 3], 0, 'unless the rest is meant for it'],
  [-10, [1, 1, 1], { method: 'floor', rest: 'nobody' }, [-3, -3, -3], -1, 'what is left of a refund'],
  [-10, [1, 1, 1], { method: 'floor', rest: 'first' }, [-4, -3, -3], 0, 'a refund mirrors a payment'],
  [5, [4, 6], { method: 'blocks' }, [2, 3], 0, 'weights in lowest terms make more rounds'],
  [0, [1, 2], { method: 'sainte-lague' }, [0, 0], 0, 'nothing is split into nothings'],
  [1, [1, 1, 1], { method: 'dhondt', ties: 'last' }, [0, 0, 1], 0, 'a tie to the last'],
  [
    3,
    [2, 2, 4],
    { method: 'dhondt', ties: 'largest-weight' },
    [1, 0, 2],
    0,
    'then to the first of the equal',
  ],
  [
    9_000_000_000_000_000,
    [1, 1, 1],
    { method: 'dhondt' },
    [3e15, 3e15, 3e15],
    0,
    'the largest amount there is',
  ],
])('%s by %s, %o, is %s with %s left: %s', ([total, weights, by, parts, left]) => {
  const found = allocateBy(cents(total), weights, by);
  expect([...found.parts, found.left]).toEqual([...parts, left]);
});

test('613 € in euros: steps as in allocate, and the trace shows the factor', () => {
  const weights = [53, 24, 23];
  const { parts, trace } = allocateBy(cents(1000), weights, { method: 'dhondt', step: cents(100) });
  expect(parts).toEqual([600, 200, 200]);
  expect(trace().shares).toEqual(
    allocate(cents(1000), weights, { step: cents(100) })
      .trace()
      .shares.map((share, party) => ({
        ...share,
        rounded: parts[party],
        extra: party === 0,
      })),
  );
  expect(trace().factor).toEqual({
    low: { numerator: 60n, denominator: 53n },
    high: { numerator: 5n, denominator: 4n },
  });
});

test.for<[by: object, weights: number[], expected: RegExp, why: string]>([
  [
    { method: 'floor', rest: 'random' },
    [1, 1],
    /rest to be first, .* from 0 to 1, got random/,
    'no such rest',
  ],
  [{ method: 'floor', rest: 2 }, [1, 1], /got 2/, 'nobody there'],
  [
    { method: 'dhondt', ties: 'random' },
    [1, 1],
    /ties to be one of first, last, largest-weight/,
    'repeatable',
  ],
  [{ method: 'blocks', step: 3 }, [1, 1], /whole steps of 3 cents, got 100/, 'the last cent would be lost'],
  [{ method: 'blocks', step: 0 }, [1, 1], /a step of whole cents above 0, got 0/, 'no steps'],
  [{ method: 'blocks' }, [0, 0], /allocateBy: expected at least one weight above 0/, 'no one to give to'],
  [{ method: 'blocks' }, [-1, 2], /weights\[0\]/, 'a debt cannot bear a share'],
])('%o by %s is a wrong call (%s): %s', ([by, weights, expected]) => {
  const call = () => allocateBy(cents(100), weights, by as SplitMethod);
  expect(call).toThrow(CallError);
  expect(call).toThrow(expected);
});
