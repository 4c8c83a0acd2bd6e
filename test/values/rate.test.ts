import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  exactRate,
  parseRate,
  percentDigits,
  type Rate,
  rateDigits,
  rateFraction,
} from '../../packages/core/src/values/rate.js';
import { runs } from '../fast-check-runs.js';

test.for<[text: string, rate: Rate, why: string]>([
  ['80 %', { scaled: 80, decimals: 0 }, 'as a decision says it'],
  ['80%', { scaled: 80, decimals: 0 }, 'as English writes it'],
  ['80\u00a0%', { scaled: 80, decimals: 0 }, 'with the space that Word puts there'],
  ['26,44 %', { scaled: 2644, decimals: 2 }, 'the side-cost rate, exactly'],
  ['26.44 %', { scaled: 2644, decimals: 2 }, 'with a point'],
  ['7,0 %', { scaled: 70, decimals: 1 }, 'its decimals are kept as written'],
  ['0 %', { scaled: 0, decimals: 0 }, 'none'],
  ['100 %', { scaled: 100, decimals: 0 }, 'all'],
  ['150 %', { scaled: 150, decimals: 0 }, 'more than all: judged elsewhere'],
  [' 45  % ', { scaled: 45, decimals: 0 }, 'spaces say nothing'],
])('%j is the rate %j: %s', ([text, rate]) => {
  expect(parseRate(text)).toEqual(rate);
});

test.for<[text: string, why: string]>([
  ['0.8', 'it could be 80 % or 0.8 %'],
  ['80', 'so could this be euros'],
  ['%', 'no figure'],
  ['', 'nothing'],
  ['-5 %', 'a rate is not negative'],
  ['1e2 %', 'an exponent is of programs'],
  ['5,1234567 %', 'seven decimals would not stay exact'],
  ['12345 %', 'no share is so large'],
  ['45 % 7 %', 'two'],
  ['n. 45 %', 'about'],
  ['45 % / 7', 'a calculation'],
])('%j is not a rate: %s', ([text]) => {
  expect(parseRate(text)).toBeUndefined();
});

test.for<[rate: Rate, digits: string, numerator: bigint, denominator: bigint]>([
  [{ scaled: 2644, decimals: 2 }, '26.44', 2644n, 10_000n],
  [{ scaled: 80, decimals: 0 }, '80', 80n, 100n],
  [{ scaled: 5, decimals: 2 }, '0.05', 5n, 10_000n],
  [{ scaled: 0, decimals: 1 }, '0.0', 0n, 1_000n],
])('%j is written %s and is the number %s/%s', ([rate, digits, numerator, denominator]) => {
  expect(rateDigits(rate)).toBe(digits);
  expect(rateFraction(rate)).toEqual({ numerator, denominator });
});

test.for<[part: number, whole: number, rate: Rate | undefined, why: string]>([
  [16_800_000, 21_000_000, { scaled: 80, decimals: 0 }, 'no more decimals than it takes'],
  [1, 8, { scaled: 125, decimals: 1 }, 'one decimal'],
  [1, 3, undefined, 'a third is no percentage with two decimals'],
  [1, 16, { scaled: 625, decimals: 2 }, 'two decimals'],
  [1, 32, undefined, 'three would be needed'],
  [0, 5, { scaled: 0, decimals: 0 }, 'none of it'],
  [5, 0, undefined, 'of nothing there is no share'],
  [5, -5, undefined, 'nor of a debt'],
  [-5, 5, undefined, 'nor has a refund one'],
  [9_000_000_000_000_000, 9_000_000_000_000_000, { scaled: 100, decimals: 0 }, 'past 2⁵³ by products'],
])('%i of %i is exactly the rate %j: %s', ([part, whole, rate]) => {
  expect(exactRate(part, whole)).toEqual(rate);
});

test.for<[part: number, whole: number, decimals: number, digits: string, why: string]>([
  [3_184_300, 3_980_300, 4, '80.0015', 'the first year of the example'],
  [1, 3, 0, '33', 'down'],
  [2, 3, 0, '67', 'up'],
  [1, 200, 0, '1', 'half goes up'],
  [1, 2_000, 1, '0.1', 'half goes up behind the mark too'],
  [-1, 200, 0, '0', 'half goes up from below zero as well, to nothing without a sign'],
  [-3, 200, 0, '-1', 'minus one and a half goes up to minus one'],
  [-1, 3, 2, '-33.33', 'a negative share'],
  [1, -3, 2, '-33.33', 'of a negative whole'],
  [-1, -3, 2, '33.33', 'both negative: positive'],
  [0, 7, 2, '0.00', 'nothing, with its decimals'],
  [1, 1_000_000, 2, '0.00', 'too small to show'],
  [7, 7, 0, '100', 'all'],
])('%i of %i with %i decimals is %s %%: %s', ([part, whole, decimals, digits]) => {
  expect(percentDigits(part, whole, decimals)).toBe(digits);
});

const amount = fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -9e15, max: 9e15 }));

test('property: percentDigits is the multiple next to the exact share, of two equally near the upper', () => {
  fc.assert(
    fc.property(
      amount,
      amount.filter((n) => n !== 0),
      fc.integer({ min: 0, max: 6 }),
      (part, whole, decimals) => {
        const digits = percentDigits(part, whole, decimals);
        expect(digits).toMatch(decimals === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${decimals}}$`));
        const scaled = BigInt(digits.replace('.', ''));
        // −1/2 < shown − exact ≤ 1/2, all multiplied by 2 × |whole|
        const sign = whole < 0 ? -1n : 1n;
        const size = sign * BigInt(whole);
        const off = 2n * (scaled * size - sign * BigInt(part) * 10n ** BigInt(decimals + 2));
        expect(off > -size && off <= size).toBe(true);
        expect(digits).not.toMatch(/^-[0.]*$/);
      },
    ),
    { numRuns: runs(500) },
  );
});

test('property: an exact rate gives its part back, and a rate read is the one written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 1e9 }),
      (scaled, decimals, by) => {
        const rate = { scaled, decimals };
        expect(parseRate(`${rateDigits(rate).replace('.', ',')} %`)).toEqual(rate);
        const { numerator, denominator } = rateFraction(rate);
        const found = exactRate(Number(numerator) * by, Number(denominator) * by, decimals);
        expect(found && BigInt(found.scaled) * 10n ** BigInt(decimals - found.decimals)).toBe(BigInt(scaled));
      },
    ),
    { numRuns: runs(300) },
  );
});
