import { describe, expect, test } from 'vitest';
import { consistentSums, type Figure } from '../../packages/core/src/allocation/consistent-sums.js';
import {
  addedRange,
  intersection,
  type Range,
  rangeOf,
  readStatement,
  type Statement,
} from '../../packages/core/src/allocation/figure-range.js';
import { exactFraction, plus } from '../../packages/core/src/allocation/fraction.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import type { Fraction } from '../../packages/core/src/values/rate.js';
import { peerCases } from '../data/peer-suites.js';

describe('ranges, as XBRL Calculations 1.1 has them', () => {
  type Case = {
    label: string;
    op: string;
    value?: string;
    decimals?: number;
    lo?: string;
    hi?: string;
    closed?: boolean[];
    intervals?: [string, string][];
    factor?: string;
    expected?: [string, string] | null;
  };
  const cases = peerCases<Case>('xbrl-intervals');
  const of = (op: string) => cases.filter((given) => given.op === op);

  test.for(of('range'))('$label', ({ value = '', decimals = 0, lo = '', hi = '', closed }) => {
    const stated = readStatement(statement({ value, decimals }), '');
    for (const clearance of [exact('0'), exact('1/1000')])
      expect(rangeOf(stated, clearance)).toEqual({ low: exact(lo), high: exact(hi) });
    expect(closed).toEqual([true, true]);
  });

  test.for(of('intersect'))('intersection of $intervals', ({ intervals = [], expected }) => {
    const found = intersection(intervals.map(closedRange));
    expect(found && [found.low, found.high]).toEqual(expected?.map(exact));
  });

  test.for(of('times'))('$intervals $label', ({ intervals = [], factor = '', expected }) => {
    const [first] = intervals.map(closedRange);
    const found = addedRange([first], [exact(factor)]);
    expect(found && [found.low, found.high]).toEqual(expected?.map(exact));
  });
});

type Fact = { value: string; decimals: number };

test.for(
  peerCases<Fact & { label: string; expected: { significant: string; excess: string } | null }>(
    'excess-digits',
  ),
)('finer than its unit: $label', ({ expected, ...fact }) => {
  const { tooFine } = consistentSums({
    figures: [{ value: 0 }, { value: 0, also: [statement(fact)] }],
    sums: [],
  });
  expect(tooFine).toEqual(
    expected === null ? [] : [{ figure: 1, statement: 1, beyond: exact(expected.excess) }],
  );
  const whole = consistentSums({
    figures: [{ value: expected?.significant ?? 0 }, statement(fact)],
    sums: [],
  });
  expect(
    whole.tooFine.map(({ figure, beyond }) => [figure, plus(beyond, exact(expected?.significant ?? '0'))]),
  ).toEqual(expected === null ? [] : [[1, exact(fact.value)]]);
});

test('an exact figure is never too fine; a negative one is by a negative amount', () => {
  const figures = [{ value: '12.345' }, { value: '-12.3', unit: 1 }, { value: '-12', unit: 1 }];
  expect(consistentSums({ figures, sums: [] }).tooFine).toEqual([
    { figure: 1, statement: 0, beyond: exact('-3/10') },
  ]);
});

test.for(
  peerCases<{
    label: string;
    total: Fact;
    items: { weight: string; facts: Fact[] }[];
    consistent11: boolean;
  }>('xbrl-calc11-round'),
)('rounded: $label', ({ total, items, consistent11 }) => {
  const figures = [{ facts: [total] }, ...items].map(({ facts }): Figure => {
    const [first, ...also] = facts.map(statement);
    return { ...(first ?? { value: 0 }), also };
  });
  const parts = items.map(({ weight }, nth) => ({ figure: nth + 1, weight }));
  const found = consistentSums({ figures, sums: [{ total: 0, parts }] });
  expect(found.verdict !== 'not-explained').toBe(consistent11);
  expect(found.sums[0]?.verdict).toBe(found.verdict);
});

test.for(
  peerCases<{
    label: string;
    items: { weight: string; value: string }[];
    total: string;
    consistent: boolean;
  }>('xbrl-calc11-truncate'),
)('truncated: $label', ({ items, total, consistent }) => {
  const figures = [total, ...items.map(({ value }) => value)].map(truncated);
  const parts = items.map(({ weight }, nth) => ({ figure: nth + 1, weight }));
  const found = consistentSums({ figures, sums: [{ total: 0, parts }] });
  expect(found.verdict).toBe(consistent ? 'explained-by-rounding' : 'not-explained');
  expect(found.sums[0]?.verdict).toBe(found.verdict);
});

test.for(
  peerCases<{
    label: string;
    figures: Record<string, string>;
    sums: { of: string[]; stated: string }[];
    together: boolean;
  }>('joint-consistency'),
)('each alone, but not together: $label', ({ figures, sums, together }) => {
  const names = Object.keys(figures);
  const found = consistentSums({
    figures: [...Object.values(figures), ...sums.map(({ stated }) => stated)].map((value) => ({
      value,
      unit: 1,
    })),
    sums: sums.map(({ of }, nth) => ({
      total: names.length + nth,
      parts: of.map((name) => names.indexOf(name)),
    })),
  });
  expect(new Set(found.sums.map(({ verdict }) => verdict))).toEqual(new Set(['explained-by-rounding']));
  expect(found.verdict === 'not-explained').toBe(!together);
  expect(found.conflict).toEqual({ figures: [2, 3, 4, 5, 6], sums: [0, 1, 2] });
  expect(found.repair()).toHaveLength(1);
});

describe('one sum', () => {
  const sum = (figures: readonly Figure[]) =>
    consistentSums({ figures, sums: [{ total: 0, parts: [...figures.keys()].slice(1) }] });
  const thousands = (...values: readonly number[]): readonly Figure[] =>
    values.map((value) => ({ value, unit: 1000 }));

  test('exact figures that add up, and one euro off is not explained', () => {
    expect(sum([{ value: 100 }, { value: 60 }, { value: 40 }]).verdict).toBe('exact');
    const off = sum([{ value: 101 }, { value: 60 }, { value: 40 }]);
    expect(off.verdict).toBe('not-explained');
    expect(off.sums[0]).toEqual({
      verdict: 'not-explained',
      difference: exact('1'),
      slack: exact('0'),
      beyond: exact('1'),
    });
  });

  test('rounded thousands may differ by half a thousand for each figure', () => {
    const found = sum(thousands(11000, 4000, 3000, 3000));
    expect(found.sums[0]).toEqual({
      verdict: 'explained-by-rounding',
      difference: exact('1000'),
      slack: exact('2000'),
      beyond: exact('0'),
    });
    expect(sum(thousands(13000, 4000, 3000, 3000)).sums[0]?.beyond).toEqual(exact('1000'));
  });

  test('three shares of 33.33 are 100 when they are rounded', () => {
    const share = { value: '33.33', unit: '0.01' };
    expect(sum([{ value: 100, unit: '0.01' }, share, share, share]).verdict).toBe('explained-by-rounding');
    expect(sum([{ value: 100 }, share, share, share]).verdict).toBe('explained-by-rounding');
    expect(sum([100, '33.33', '33.33', '33.33'].map((value) => ({ value }))).verdict).toBe('not-explained');
  });

  test('statements of one figure that exclude each other', () => {
    const found = sum([{ value: 10, also: [{ value: 12, unit: 1 }] }, { value: 10 }]);
    expect(found.verdict).toBe('not-explained');
    expect(found.conflict).toEqual({ figures: [0], sums: [] });
    expect(found.repair()).toBeUndefined();
  });
});

describe('the smallest repair', () => {
  // rows and their totals, columns and their totals, as in a plan of 2 × 2
  const sums = [
    { total: 2, parts: [0, 1] },
    { total: 5, parts: [3, 4] },
    { total: 8, parts: [6, 7] },
    { total: 6, parts: [0, 3] },
    { total: 7, parts: [1, 4] },
    { total: 8, parts: [2, 5] },
  ];
  const right = [31843, 68019, 99862, 7960, 17005, 24965, 39803, 85024, 124827];
  const repairOf = (
    values: readonly number[],
    change: Partial<Figure> = {},
    locked: readonly number[] = [],
  ) =>
    consistentSums({
      figures: values.map((value, nth) => ({ value, ...change, locked: locked.includes(nth) })),
      sums,
    })
      .repair()
      ?.map(({ figure, from, to }) => [figure, Number(from.numerator), Number(to.numerator)]);

  test.for([
    [4, 4],
    [5, undefined],
  ])(
    '%s contradictions apart: a repair of %s; more than four figures are not searched for',
    ([apart = 0, found]) => {
      const pairs = Array.from({ length: apart }, (_, nth) => nth * 2);
      const figures = pairs.flatMap(() => [{ value: 1 }, { value: 2 }]);
      const given = { figures, sums: pairs.map((total) => ({ total, parts: [total + 1] })) };
      expect(consistentSums(given).repair()?.length).toBe(found);
    },
  );

  test('nothing where all is well', () => expect(repairOf(right)).toEqual([]));
  test('the one amount that was changed', () =>
    expect(repairOf(right.with(4, 17050))).toEqual([[4, 17050, 17005]]));
  test('a total', () => expect(repairOf(right.with(7, 85025))).toEqual([[7, 85025, 85024]]));

  test('two amounts', () => {
    expect(repairOf(right.with(1, 68119).with(3, 7690))).toEqual([
      [1, 68119, 68019],
      [3, 7690, 7960],
    ]);
  });

  test('locked amounts stay: their sums follow', () => {
    expect(repairOf(right.with(4, 17050), {}, [4])).toEqual([
      [0, 31843, 31888],
      [1, 68019, 67974],
      [3, 7960, 7915],
    ]);
    expect(repairOf(right.with(4, 17050), {}, [...right.keys()])).toBeUndefined();
  });

  test('rounded figures move by whole units, and no further than they must', () => {
    const thousands = [32000, 68000, 100000, 8000, 17000, 25000, 40000, 85000, 125000];
    expect(repairOf(thousands, { unit: 1000 })).toEqual([]);
    expect(repairOf(thousands.with(8, 129000), { unit: 1000 })).toEqual([[8, 129000, 126000]]);
  });

  test('truncated figures keep to their side of 0', () => {
    const found = consistentSums({
      figures: [{ value: 9, unit: 1, rounding: 'truncated' }, { value: 2 }, { value: 3 }],
      sums: [{ total: 0, parts: [1, 2] }],
    });
    expect(found.repair()).toEqual([{ figure: 0, from: exact('9'), to: exact('5') }]);
  });
});

test.for<[why: string, figures: readonly Figure[], part: number]>([
  ['a figure that is no exact amount', [{ value: 0.5 }, { value: 1 }], 1],
  ['a unit below 0', [{ value: 1, unit: -1 }, { value: 1 }], 1],
  ['a sum of figures that are not there', [{ value: 1 }, { value: 1 }], 2],
])('a wrong call: %s', ([, figures, part]) => {
  expect(() => consistentSums({ figures, sums: [{ total: 0, parts: [part] }] })).toThrow(CallError);
});

function statement({ value, decimals }: Fact): Statement {
  return { value, unit: decimals > 0 ? `1/1${'0'.repeat(decimals)}` : `1${'0'.repeat(-decimals)}` };
}

function truncated(value: string): Statement {
  return { value, unit: 1, rounding: 'truncated' };
}

function exact(text: string): Fraction {
  const { numerator, denominator } = exactFraction(text) ?? { numerator: 0n, denominator: 1n };
  const divisor = [2n, 5n].reduce((found, prime) => {
    let common = found;
    while (numerator % (common * prime) === 0n && denominator % (common * prime) === 0n) common *= prime;
    return common;
  }, 1n);
  return numerator === 0n
    ? { numerator, denominator: 1n }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

function closedRange([low, high]: readonly [string, string]): Range {
  return { low: exact(low), high: exact(high) };
}
