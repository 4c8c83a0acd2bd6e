import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactText } from '../../packages/excel-addin/src/functions/exact-text.js';
import { runs } from '../fast-check-runs.js';

test.for<[number: number, text: string, why: string]>([
  [0, '0', 'nothing'],
  [-0, '0', 'an amount has one way to be nothing'],
  [0.1 + 0.2, '0.3', 'what floating arithmetic leaves was never written'],
  [6000 + 2000.9 + 278.22, '8279.12', 'a sum in binary is 8279.119999999999'],
  [85375.69999999998, '85375.7', 'the same below'],
  [12.345, '12.345', 'a digit that was written stays'],
  [-1234.5, '-1234.5', 'below 0'],
  [1e-7, '0.0000001', 'no exponent, small'],
  [-2.5e-9, '-0.0000000025', 'small and below 0'],
  [1e21, '1000000000000000000000', 'no exponent, large'],
  [1.5e22, '15000000000000000000000', 'large with a fraction'],
  [1 / 3, '0.333333333333333', 'Excel keeps fifteen digits'],
])('%s is written %s (%s)', ([number, text]) => {
  expect(exactText(number)).toBe(text);
});

test('whatever has up to fifteen digits is written as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (cents) => {
      expect(Math.round(Number(exactText(cents / 100)) * 100)).toBe(cents + 0);
      expect(exactText(cents / 100)).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
    }),
    { numRuns: runs(500) },
  );
});
