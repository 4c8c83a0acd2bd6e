import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statedPercent } from '../../packages/core/src/allocation/stated-percent.js';
import { cents } from '../../packages/core/src/values/cents.js';
import type { Rate } from '../../packages/core/src/values/rate.js';
import { runs } from '../fast-check-runs.js';

const amount = fc.integer({ min: 1, max: 10 ** 11 });
const rateAsWritten = fc.record({ scaled: fc.nat(1_000_000), decimals: fc.nat(4) });
const steps = fc.constantFrom(1, 5, 100).map(cents);

test('property: whatever is made from a rate is recognised', () => {
  fc.assert(
    fc.property(amount, rateAsWritten, steps, fc.constantFrom(0n, 1n), (whole, stated, step, up) => {
      const [over, under] = [
        BigInt(stated.scaled) * BigInt(whole),
        10n ** BigInt(stated.decimals + 2) * BigInt(step),
      ];
      const part = Number((over / under + (over % under === 0n ? 0n : up)) * BigInt(step));
      expect(statedPercent({ part: cents(part), whole: cents(whole), stated, step }).madeFromRate).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test('property: a share is shown by one percentage only', () => {
  fc.assert(
    fc.property(amount, fc.nat(10 ** 9), fc.nat(4), (whole, part, decimals) => {
      const doubled = 2n * BigInt(part) * 10n ** BigInt(decimals + 2) + BigInt(whole);
      const shown = { scaled: Number(doubled / (2n * BigInt(whole))), decimals };
      const [wrong, right] = [1, 0].map((off) => ({ ...shown, scaled: shown.scaled + off }));
      const display = (stated: Rate | undefined) =>
        stated && statedPercent({ part: cents(part), whole: cents(whole), stated }).displayRounding;
      expect([display(right), display(wrong)]).toEqual([true, false]);
    }),
    { numRuns: runs(200) },
  );
});

test('property: any figures are answered', () => {
  const any = fc.integer({ min: -9e15, max: 9e15 });
  fc.assert(
    fc.property(any, any, rateAsWritten, steps, (part, whole, stated, step) => {
      const { low, high, ...found } = statedPercent({ part: cents(part), whole: cents(whole), stated, step });
      expect(low.numerator * high.denominator <= high.numerator * low.denominator).toBe(true);
      expect(found.verdict === 'neither').toBe(!found.displayRounding && !found.madeFromRate);
    }),
    { numRuns: runs(200) },
  );
});
