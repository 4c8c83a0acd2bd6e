import { expect, test } from 'vitest';
import { consistentSums } from '../../packages/core/src/allocation/consistent-sums.js';
import { type PercentVerdict, statedPercent } from '../../packages/core/src/allocation/stated-percent.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { type Cents, cents } from '../../packages/core/src/values/cents.js';
import { parseRate, type Rate } from '../../packages/core/src/values/rate.js';
import { peerCases } from '../data/peer-suites.js';

const EURO = cents(100);

test.for<
  [
    part: number,
    whole: number,
    stated: string,
    verdict: PercentVerdict,
    display: boolean,
    made: boolean,
    why: string,
  ]
>([
  [168_000, 210_000, '80 %', 'exact', true, true, 'PRO SOS in all'],
  [31_843, 39_803, '80 %', 'display-rounding', true, true, '80.0015 %; also 31 842.40 rounded up'],
  [68_019, 85_024, '80 %', 'display-rounding', true, true, '79.9998 %; also 68 019.20 rounded'],
  [
    15_048,
    33_524,
    '45 %',
    'display-rounding',
    true,
    false,
    '44.887 % is shown as 45 %; 45 % would be 37.80 more',
  ],
  [2_393, 33_524, '7 %', 'display-rounding', true, false, '7.138 %'],
  [15_048, 33_524, '44.89 %', 'display-rounding', true, true, '44.8873 %; also 15 048.92 rounded down'],
  [4, 9, '40 %', 'made-from-rate', false, true, '3.60 rounded is 4, though 4 of 9 is 44 %'],
  [3, 9, '40 %', 'made-from-rate', false, true, '3.60 cut is 3'],
  [5, 9, '40 %', 'neither', false, false, '5 is more than a euro from 3.60'],
  [1, 8, '12 %', 'made-from-rate', false, true, '12.5 % is shown as 13 %, not 12; but 0.96 rounds to 1'],
  [125, 1_000, '13 %', 'display-rounding', true, false, 'halves are shown rounded up'],
  [125, 1_000, '12 %', 'neither', false, false, 'and not down'],
  [0, 1_000, '0 %', 'exact', true, true, 'nothing of something'],
  [0, 1_000, '80 %', 'neither', false, false, 'nothing is not 80 % of something'],
  [-80, 100, '80 %', 'neither', false, false, 'a refund is no share of a payment'],
  [0, 0, '80 %', 'exact', true, true, 'nothing is any percentage of nothing'],
  [1, 0, '80 %', 'neither', false, false, 'something is no percentage of nothing'],
  [-80, -100, '80 %', 'neither', false, false, 'of a negative whole no percentage is said'],
  [0, -100, '0 %', 'exact', true, true, 'but nothing is nothing'],
])('%s of %s € stated as %s is %s (display %s, rate %s): %s', ([part, whole, stated, ...expected]) => {
  const found = statedPercent({ part: euros(part), whole: euros(whole), stated: rate(stated), step: EURO });
  expect([found.verdict, found.displayRounding, found.madeFromRate]).toEqual(expected.slice(0, 3));
});

test('the range holds the rates that round to the part', () => {
  const whole = { whole: euros(39_803), step: EURO, stated: rate('80 %') };
  const { low, high } = statedPercent({ ...whole, part: euros(31_843) });
  expect([low, high]).toEqual([
    { numerator: 63_685n, denominator: 79_606n },
    { numerator: 63_687n, denominator: 79_606n },
  ]);
  expect(statedPercent({ ...whole, whole: cents(0), part: cents(1) })).toMatchObject({
    low: { numerator: 0n, denominator: 1n },
    high: { numerator: 0n, denominator: 1n },
  });
});

test('a part finer than the step was not made by rounding to it', () => {
  const given = { part: cents(31_842_40), whole: euros(39_803), stated: rate('80,0 %') };
  expect(statedPercent({ ...given, step: EURO })).toMatchObject({ verdict: 'exact', madeFromRate: false });
  expect(statedPercent(given)).toMatchObject({ verdict: 'exact', madeFromRate: true });
});

test.for<[part: number, whole: number, step: number, expected: RegExp]>([
  [0.5, 1, 1, /part and whole in whole cents, got 0.5 and 1/],
  [1, Number.NaN, 1, /part and whole in whole cents, got 1 and NaN/],
  [1, 1, 0, /a step of whole cents above 0, got 0/],
])('%s of %s in steps of %s is a wrong call', ([part, whole, step, expected]) => {
  const call = () =>
    statedPercent({ part: part as Cents, whole: whole as Cents, step: step as Cents, stated: rate('80 %') });
  expect(call).toThrow(CallError);
  expect(call).toThrow(expected);
});

type RateBand = { label: string; part: string; whole: string; statedRate: string };

test.for<[label: string, stated: string, verdict: PercentVerdict, why: string]>([
  ['rate column holds an amount', '500665.00', 'neither', 'what stands there is the amount again'],
  ['rate column holds an amount', '85.00', 'display-rounding', 'what should stand there'],
  [
    '80 % by year, whole euros: 2016',
    '80',
    'display-rounding',
    'with one unit of slack also made from the rate',
  ],
  [
    'published help page: rate named and rate used differ',
    '80',
    'neither',
    'the figure does not fit the rate named',
  ],
  ['published help page: rate named and rate used differ', '85', 'display-rounding', 'but the one used'],
])('%s, stated as %s: %s, because %s', ([label, stated, verdict]) => {
  const found = peerCases<RateBand>('rate-bands').find((given) => given.label === label);
  const [part, whole] = [found?.part, found?.whole].map((text) => cents(Math.round(Number(text) * 100)));
  const decimals = stated.split('.')[1]?.length ?? 0;
  const given = { scaled: Number(stated.replace('.', '')), decimals };
  expect(
    statedPercent({
      part: part ?? cents(0),
      whole: whole ?? cents(0),
      stated: given,
      step: cents(found?.part.includes('.') ? 1 : 100),
    }).verdict,
  ).toBe(verdict);
});

test('a rate within the band of a rule table counts as the stated one', () => {
  type Band = { label: string; band?: [string, string] };
  const [low, high] = peerCases<Band>('rate-bands').find(({ band }) => band !== undefined)?.band ?? [];
  const of = (percent: string | undefined) =>
    statedPercent({
      part: cents(Math.round(Number(percent) * 1000)),
      whole: cents(100_000),
      stated: rate('80,00 %'),
    }).verdict;
  expect([of(low), of(high), of('79.99')]).toEqual(['display-rounding', 'exact', 'neither']);
});

test('a sum that is off by more than its precision is inconsistent, however small the share', () => {
  type Tolerance = { label: string; total: string; sum?: string; decimals: number; verdict: string };
  const found = peerCases<Tolerance>('rate-bands').find(({ sum }) => sum !== undefined);
  const figures = [found?.total, found?.sum].map((value) => ({ value: value ?? '', unit: 1 }));
  expect(found?.verdict).toBe('inconsistent');
  expect(consistentSums({ figures, sums: [{ total: 0, parts: [1] }] }).verdict).toBe('not-explained');
});

test('the printed percentages of PRO SOS are roundings for show, not the key', () => {
  type Inference = { label: string; rows?: Record<string, string[]>; statedPercent?: Record<string, string> };
  const [found] = peerCases<Inference>('key-inference');
  const { rows = {}, statedPercent: printed = {} } = found ?? {};
  const total = (figures: readonly string[]) => figures.reduce((sum, figure) => sum + Number(figure), 0);
  const whole = euros(total(Object.values(rows).flat()));
  const verdicts = Object.entries(printed).map(([name, percent]) => {
    const part = euros(total(rows[name] ?? []));
    return statedPercent({ part, whole, stated: rate(`${percent} %`), step: EURO });
  });
  expect(verdicts).toHaveLength(4);
  for (const one of verdicts) expect(one).toMatchObject({ verdict: 'display-rounding', madeFromRate: false });
});

function euros(amount: number): Cents {
  return cents(amount * 100);
}

function rate(text: string): Rate {
  const found = parseRate(text);
  if (found === undefined) throw new Error(`${text} is no rate`);
  return found;
}
