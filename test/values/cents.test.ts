import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CallError } from '../../packages/core/src/values/assert.js';
import { cents, isCents, MAX_CENTS, sum } from '../../packages/core/src/values/cents.js';
import { runs } from '../fast-check-runs.js';

test.for<[n: number, is: boolean, why: string]>([
  [0, true, 'nothing is an amount'],
  [-0, false, 'minus zero is not: an amount has one way to be nothing'],
  [1, true, 'a cent'],
  [-3_184_300, true, 'a refund'],
  [0.5, false, 'half a cent'],
  [0.1 + 0.2, false, 'a float'],
  [MAX_CENTS, true, 'the largest'],
  [MAX_CENTS + 1, false, 'a cent more'],
  [-MAX_CENTS, true, 'the smallest'],
  [-MAX_CENTS - 1, false, 'a cent less'],
  [Number.NaN, false, 'no number'],
  [Number.POSITIVE_INFINITY, false, 'no end'],
])('%d is an amount: %s, for it is %s', ([n, is]) => {
  expect(isCents(n)).toBe(is);
  if (is) expect(cents(n)).toBe(n);
  else expect(() => cents(n)).toThrow(CallError);
});

test('a wrong call is told what was expected and what came', () => {
  expect(() => cents(0.5)).toThrow('expected a whole number of at most ±9000000000000000, got 0.5');
});

test.for<[amounts: number[], total: number | undefined, why: string]>([
  [[], 0, 'nothing adds up to nothing'],
  [[10, 20], 30, 'exactly'],
  [[5, -5], 0, 'to zero, not minus zero'],
  [[MAX_CENTS, 1], undefined, 'past the largest amount there is none'],
  [[-MAX_CENTS, -1], undefined, 'nor past the smallest'],
  [[MAX_CENTS, -1], MAX_CENTS - 1, 'beside the edge it is exact'],
])('%j adds up to %s: %s', ([amounts, total]) => {
  expect(sum(amounts.map(cents))).toBe(total);
});

test('property: a sum is exact, or there is none', () => {
  const amount = fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }).map((n) => cents(n + 0));
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 6 }), (amounts) => {
      const exact = amounts.reduce((so, one) => so + BigInt(one), 0n);
      const added = sum(amounts);
      if (added !== undefined) expect(BigInt(added)).toBe(exact);
      else expect(amounts.length).toBeGreaterThan(1);
    }),
    { numRuns: runs(300) },
  );
});
