import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, type Rate, supportParts } from '../../packages/core/src/index.js';
import { runs } from '../fast-check-runs.js';

const EIGHTY: Rate = { scaled: 80, decimals: 0 };
const euros = (amounts: readonly number[]) => amounts.map((amount) => cents(amount * 100));

describe('support of net costs', () => {
  test.for<[netCosts: readonly number[], rate: Rate, support: readonly number[], why: string]>([
    [[39_803, 85_024, 85_173], EIGHTY, [31_843, 68_019, 68_138], 'the published years of PRO SOS'],
    [[309_896], EIGHTY, [247_916], 'a decision of 80 % grants 247 916, not 247 917'],
    [[0, 0], EIGHTY, [0, 0], 'nothing of nothing'],
    [[-39_803, -85_024, -85_173], EIGHTY, [-31_843, -68_019, -68_138], 'a refund mirrors a payment'],
    [[1, 1], { scaled: 40, decimals: 0 }, [0, 0], 'less than a euro in all'],
  ])('%j at %o is %j (%s)', ([netCosts, rate, support]) => {
    expect(supportParts(euros(netCosts), rate, cents(100))).toEqual(euros(support));
  });

  test('in cents it is the nearest one', () => {
    expect(supportParts([cents(4), cents(5)], { scaled: 5, decimals: 1 }, cents(1))).toEqual([0, 0]);
    expect(supportParts([cents(1)], { scaled: 50, decimals: 0 })).toEqual([1]);
  });

  test('costs of both signs are refused as a call', () => {
    expect(() => supportParts(euros([1, -1]), EIGHTY)).toThrow('all at least 0');
  });

  test('more than an amount can be', () => {
    const most = cents(9_000_000_000_000_000);
    expect(supportParts([most, most], EIGHTY)).toBeUndefined();
  });

  test('whole euros: never above the rate, never a euro below it, and every year within a euro of its share', () => {
    const cost = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        fc.array(cost, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 100 }),
        (costs, percent) => {
          const parts = supportParts(euros(costs), { scaled: percent, decimals: 0 }, cents(100)) ?? [];
          const total = costs.reduce((sum, one) => sum + one, 0);
          const support = parts.reduce((sum, one) => sum + one, 0) / 100;
          expect(support * 100).toBeLessThanOrEqual(total * percent);
          expect(support * 100 + 100).toBeGreaterThan(total * percent);
          for (const [year, part] of parts.entries()) {
            const share = total === 0 ? 0 : (support * (costs[year] ?? 0)) / total;
            expect(Math.abs(part / 100 - share)).toBeLessThan(1 + 1e-6);
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
