import { describe, expect, test } from 'vitest';
import { peerCases } from '../data/peer-suites.js';
import { shown } from './shown.js';

const RESIDENTS = [[131_155], [20_851], [54_319], [85_855]];
const PARTIES = [
  [2695, 6170, 6183],
  [429, 981, 983],
  [1116, 2555, 2561],
  [1764, 4039, 4048],
];

describe('ALLOCATE', () => {
  test.for<[given: readonly unknown[], gives: unknown, why: string]>([
    [[6004, RESIDENTS, 1], [[2695], [429], [1116], [1764]], 'the municipal shares of PRO SOS 2016'],
    [[13_745, RESIDENTS, 1], [[6170], [981], [2555], [4039]], 'and 2017'],
    [[13_775, RESIDENTS, 1], [[6183], [983], [2561], [4048]], 'and 2018'],
    [[100, [[1, 1, 1]]], [[33.34, 33.33, 33.33]], 'to the cent unless said otherwise; a row stays a row'],
    [
      [100, [[1], [1], [1]], null, null],
      [[33.34], [33.33], [33.33]],
      'Excel gives null for what is left out',
    ],
    [[-100, [[1, 1, 1]], 1], [[-34, -33, -33]], 'a refund mirrors a payment'],
    [
      [
        10,
        [
          [1, 1],
          [1, 1],
        ],
        1,
      ],
      [
        [3, 3],
        [2, 2],
      ],
      'a block stays a block',
    ],
    [['31 843,50 €', [[1, 1]]], [[15_921.75, 15_921.75]], 'a text that is an amount'],
    [[[[100]], [[1, 1]], [[1]]], [[50, 50]], 'cells in place of numbers'],
    [[100, [['45 %', '55 %']], 1], [[45, 55]], 'percentages as text'],
    [[100, [[0.45, 0.55]], 1], [[45, 55]], 'percentages as Excel keeps them'],
    [[100, [[1, 0, '', null]], 1], [[100, 0, 0, 0]], 'blank cells weigh nothing'],
    [[1, [[0.1 + 0.2, 0.3]]], [[0.5, 0.5]], 'weights without what floating arithmetic leaves'],
    [[0.1 + 0.2, [[1, 1]]], [[0.15, 0.15]], 'an amount too'],
    [[10, [[1, 1, 1]], 1, 'cumulative'], [[3, 4, 3]], 'rounding running totals'],
    [[90_000_000_000_000, [[1]], 1], [[90_000_000_000_000]], 'the largest amount there is'],
    [['', [[1, 2]]], [[0, 0]], 'a blank total is nothing'],
  ])('%j gives %j (%s)', ([given, gives]) => {
    expect(shown('ALLOCATE', given)).toEqual(gives);
  });

  type Seats = { label: string; seats: string; votes: string[]; expected: string[] };
  test.for(peerCases<Seats>('largest-remainder'))('as elsewhere: $label', ({ seats, votes, expected }) => {
    expect(shown('ALLOCATE', [Number(seats), [votes.map(Number)], 1])).toEqual([expected.map(Number)]);
  });

  type Reported = { label: string; amount: string; weights: string[]; hamilton: string[] };
  test.for(peerCases<Reported>('allocation-issue-figures'))(
    'what went wrong elsewhere: $label',
    ({ amount, weights, hamilton }) => {
      const parts = hamilton.map((part) => Number(part) / 100);
      expect(shown('ALLOCATE', [Number(amount) / 100, [weights.map(Number)]])).toEqual([parts]);
    },
  );
});

describe('ALLOCATETABLE', () => {
  test.for<[given: readonly unknown[], gives: unknown, why: string]>([
    [
      [[[3], [3]], [[2, 2, 2]], 1],
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      'nothing to round',
    ],
    [
      [[[8476], [33_524]], [[7960, 17_005, 17_035]], 1],
      [
        [1606, 3432, 3438],
        [6354, 13_573, 13_597],
      ],
      'two groups of PRO SOS by year, in proportion',
    ],
    [
      [[[3, 3]], [[2], [4]], 1],
      [
        [1, 2],
        [1, 2],
      ],
      'totals may stand either way',
    ],
    [
      [[[-3], [-3]], [[-2, -4]], 1],
      [
        [-1, -2],
        [-1, -2],
      ],
      'a refund mirrors a payment',
    ],
    [[[[0], [0]], [[0]], 1], [[0], [0]], 'nothing of nothing'],
  ])('%j gives %j (%s)', ([given, gives]) => {
    expect(shown('ALLOCATETABLE', given)).toEqual(gives);
  });

  test('adds up both ways, also in cents', () => {
    const table: unknown = shown('ALLOCATETABLE', [[[10.01], [20.02], [30.03]], [[33.33, 26.73]]]);
    const cents = (Array.isArray(table) ? table : []).map((row: readonly number[]) =>
      row.map((cell) => Math.round(cell * 100)),
    );
    expect(cents.map((row) => row.reduce((sum, cell) => sum + cell, 0))).toEqual([1001, 2002, 3003]);
    expect([0, 1].map((c) => cents.reduce((sum, row) => sum + (row[c] ?? 0), 0))).toEqual([3333, 2673]);
  });
});

describe('KEYRANGE', () => {
  test('the keys of PRO SOS, as they were found before', () => {
    type Inference = { label: string; largestRemainder?: Record<string, readonly [string, string]> };
    const [{ largestRemainder = {} } = { largestRemainder: {} }] = peerCases<Inference>('key-inference');
    const ranges: unknown = shown('KEYRANGE', [PARTIES, 1]);
    const found = Array.isArray(ranges) ? ranges : [];
    expect(found).toHaveLength(4);
    for (const [nth, [low, high]] of Object.values(largestRemainder).entries()) {
      expect(Math.abs(found[nth][0] * 100 - Number(low))).toBeLessThan(0.00002);
      expect(Math.abs(found[nth][1] * 100 - Number(high))).toBeLessThan(0.00002);
    }
  });

  test('a single row holds the parties of one year', () => {
    const down: unknown = shown('KEYRANGE', [[[1], [2]], 1]);
    const across: unknown = shown('KEYRANGE', [[[1, 2]], 1]);
    const rows = Array.isArray(down) ? down : [];
    expect(across).toEqual([rows.map(([low]) => low), rows.map(([, high]) => high)]);
  });

  test('a key that fits lies within the ranges, one beyond them does not fit', () => {
    const ranges: unknown = shown('KEYRANGE', [PARTIES, 1]);
    const residents = RESIDENTS.map(([count = 0]) => count);
    const all = residents.reduce((sum, count) => sum + count, 0);
    const isWithin = (Array.isArray(ranges) ? ranges : []).map(
      ([low, high], nth) => low <= (residents[nth] ?? 0) / all && (residents[nth] ?? 0) / all <= high,
    );
    expect(isWithin).toEqual([true, true, true, true]);
    expect(shown('FITS', [PARTIES, [[132_000], ...RESIDENTS.slice(1)], 1])).toBe(false);
  });
});

describe('FITS', () => {
  test.for<[given: readonly unknown[], fits: boolean, why: string]>([
    [[PARTIES, RESIDENTS, 1], true, 'residents give the shares of PRO SOS'],
    [[PARTIES, [[45], [7], [19], [29]], 1], false, 'the printed percentages do not'],
    [[PARTIES, [[131_155, 20_851, 54_319, 85_855]], 1], true, 'weights may stand in a row'],
    [
      [
        [
          [3, 1],
          [1, 3],
        ],
        [
          [3, 1],
          [1, 3],
        ],
        1,
      ],
      true,
      'weights of every year',
    ],
    [[[[50, 50]], [[1, 1]]], true, 'one year in a row'],
  ])('%j: %s (%s)', ([given, fits]) => {
    expect(shown('FITS', given)).toBe(fits);
  });
});

describe('SUPPORT', () => {
  test.for<[given: readonly unknown[], gives: unknown, why: string]>([
    [[[[39_803, 85_024, 85_173]], 0.8, 1], [[31_843, 68_019, 68_138]], 'the published years of PRO SOS'],
    [[[[39_803], [85_024], [85_173]], '80 %', 1], [[31_843], [68_019], [68_138]], 'down a column'],
    [[309_896, 0.8, 1], [[247_916]], 'in whole euros never above the rate'],
    [[309_896, 0.8], [[247_916.8]], 'in cents the nearest'],
    [[0, 0.8], [[0]], 'nothing'],
  ])('%j gives %j (%s)', ([given, gives]) => {
    expect(shown('SUPPORT', given)).toEqual(gives);
  });
});

describe('FLATRATE and SIDECOSTS', () => {
  test.for<[id: string, given: readonly unknown[], gives: unknown, why: string]>([
    ['FLATRATE', [221_354, '2021-2027/flat-40'], [[88_541.6]], 'a project in EURA 2021'],
    ['FLATRATE', [1000, '2014-2020/FLAT-17 '], [[170]], 'names in any case of letters'],
    ['FLATRATE', [1000, '2021-2027/flat-1.5'], [[15]], 'of an investment'],
    ['FLATRATE', [1000, 0.24], [[240]], 'any other percentage'],
    ['FLATRATE', [[[100, 200, 300]], 0.4], [[40, 80, 120]], 'year by year'],
    ['FLATRATE', [6200, '7 %'], [[434]], 'a rate of a neighbour’s programme'],
    ['SIDECOSTS', [42_000, '2021-2027/side-26.44'], [[11_104.8]], 'the general percentage'],
    ['SIDECOSTS', [42_000, '2021-2027/side-20.42'], [[8576.4]], 'teachers without a holiday bonus'],
    ['SIDECOSTS', [0.02, 0.25], [[0.01]], 'half a cent goes away from zero'],
    ['SIDECOSTS', [-0.02, 0.25], [[-0.01]], 'also below 0'],
    [
      'SIDECOSTS',
      [
        [[1], [2]],
        [[0.1], [0.2]],
      ],
      [[0.1], [0.4]],
      'each with its own percentage',
    ],
  ])('%s %j gives %j (%s)', ([id, given, gives]) => {
    expect(shown(id, given)).toEqual(gives);
  });
});

describe('CHECKPERCENT', () => {
  test.for<[given: readonly unknown[], says: string, why: string]>([
    [[168_000, 210_000, 0.8], 'Täsmää: osuus on tasan 80 %.', 'PRO SOS in total'],
    [[15_048, 33_524, 0.45], 'Täsmää pyöristettynä: 45 % on pyöristetty osuudesta 44,887 %.', 'Eksote'],
    [
      [31_842, 39_803, '80,00 %'],
      'Täsmää pyöristettynä: 80,00 % on pyöristetty osuudesta 79,999 %.',
      'digits as written',
    ],
    [
      [3, 7, '40,000 %'],
      'Täsmää: summa on 40,000 % kokonaisuudesta, pyöristetty euroon; osuus on 42,85714 %.',
      'euros of a rate',
    ],
    [[104_938.24, 123_456.76, 0.8], 'Ei täsmää: osuus on 85 %, ei 80 %.', 'rate named and rate used differ'],
  ])('%j: %s (%s)', ([given, says]) => {
    expect(shown('CHECKPERCENT', given)).toEqual([[says]]);
  });

  test('a column of parts of one whole, and of its own percentage each', () => {
    const sentences: unknown = shown('CHECKPERCENT', [[[100], [200]], 400, [[0.25], [0.6]]], 'en');
    expect(sentences).toEqual([
      ['Right: the share is exactly 25%.'],
      ['Not right: the share is 50%, not 60%.'],
    ]);
  });
});

describe('AMOUNT', () => {
  test.for<[given: unknown, gives: unknown, why: string]>([
    ['31 843,00', [[31_843]], 'as Finns write it'],
    ['31 843,50 €', [[31_843.5]], 'no-break spaces and a currency'],
    ['1.234,50', [[1234.5]], 'points between thousands'],
    ['(250)', [[-250]], 'below 0 in parentheses'],
    ['−3', [[-3]], 'a real minus'],
    ['–', [['']], 'a dash is nothing, which is not 0'],
    ['', [['']], 'an empty text is nothing'],
    [1234.5, [[1234.5]], 'a number stays'],
    [[['1,5'], [2]], [[1.5], [2]], 'a range is read cell by cell'],
  ])('%j gives %j (%s)', ([given, gives]) => {
    expect(shown('AMOUNT', [given])).toEqual(gives);
  });
});
