import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, MAX_CENTS } from '../../packages/core/src/values/cents.js';
import { fromDecimal, toDecimal } from '../../packages/core/src/values/decimal.js';
import { runs } from '../fast-check-runs.js';

test('property: an amount comes back from its decimal', () => {
  fc.assert(
    fc.property(fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }), (amount) => {
      expect(fromDecimal(toDecimal(cents(amount)))).toBe(amount);
    }),
    { numRuns: runs(200) },
  );
});
