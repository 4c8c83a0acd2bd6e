import { describe, expect, test } from 'vitest';
import { cents, type Rate, rateShare, type ShareRounding } from '../../packages/core/src/index.js';

const PERCENT = (scaled: number, decimals = 0): Rate => ({ scaled, decimals });

describe('a percentage of an amount, in whole steps', () => {
  test.for<
    [
      amount: number,
      rate: Rate,
      step: number,
      rounding: ShareRounding,
      share: number | undefined,
      why: string,
    ]
  >([
    [22_135_400, PERCENT(40), 1, 'half-away', 8_854_160, '40 % of 221 354 is 88 541.60'],
    [
      22_135_400,
      PERCENT(40),
      100,
      'half-away',
      8_854_200,
      'to the nearest euro: 88 542, as in the approved plan',
    ],
    [30_989_600, PERCENT(80), 100, 'toward-zero', 24_791_600, '80 % of 309 896 is 247 916.80: at most 80 %'],
    [29_255_100, PERCENT(75), 1, 'half-away', 21_941_325, '75 % of 292 551 is exact in cents'],
    [1, PERCENT(50), 1, 'half-away', 1, 'half a cent goes up'],
    [-1, PERCENT(50), 1, 'half-away', -1, 'and for a refund down, away from zero'],
    [-1, PERCENT(50), 1, 'toward-zero', 0, 'minus nothing is nothing'],
    [10_000, PERCENT(2644, 2), 1, 'half-away', 2_644, '26.44 % is no binary fraction, and exact'],
    [9_000_000_000_000_000, PERCENT(100), 1, 'half-away', 9_000_000_000_000_000, 'the largest amount'],
    [9_000_000_000_000_000, PERCENT(101), 1, 'half-away', undefined, 'more than an amount can be'],
  ])('%s at %o in steps of %s, %s: %s (%s)', ([amount, rate, step, rounding, share]) => {
    expect(rateShare(cents(amount), rate, cents(step), rounding)).toBe(share);
  });
});
