import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateBy } from '../../packages/core/src/allocation/methods/allocate-by.js';
import {
  type DivisorMethod,
  divisorSplit,
} from '../../packages/core/src/allocation/methods/divisor-split.js';
import type { TieRule } from '../../packages/core/src/allocation/policy.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { runs } from '../fast-check-runs.js';

const methods = fc.constantFrom<DivisorMethod>('sainte-lague', 'dhondt');
const rules = fc.constantFrom<TieRule>('first', 'last', 'largest-weight');
const weights = fc
  .oneof(
    fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }),
    fc.array(fc.nat(200_000), { minLength: 1, maxLength: 12 }),
  )
  .filter((some) => some.some((weight) => weight > 0));

/** One unit after the other to the largest claim, as seats are given by hand. */
function oneByOne(total: number, given: readonly number[], method: DivisorMethod, ties: TieRule) {
  const units = given.map(() => 0);
  const divisor = (party: number) => BigInt(2 * (units[party] ?? 0) + (method === 'dhondt' ? 2 : 1));
  const larger = (a: number, b: number): number => {
    const [left, right] = [BigInt(given[a] ?? 0) * divisor(b), BigInt(given[b] ?? 0) * divisor(a)];
    if (left !== right) return left > right ? -1 : 1;
    if (ties === 'last') return b - a;
    return ties === 'first' ? a - b : (given[b] ?? 0) - (given[a] ?? 0) || a - b;
  };
  const parties = [...given.keys()].filter((party) => given[party] !== 0);
  for (let unit = 0; unit < total; unit += 1) {
    const [next = 0] = parties.toSorted(larger);
    units[next] = (units[next] ?? 0) + 1;
  }
  return units;
}

test('property: divisor methods give what giving one unit after the other gives', () => {
  fc.assert(
    fc.property(fc.nat(120), weights, methods, rules, (total, given, method, ties) => {
      const { parts, left } = allocateBy(cents(total), given, { method, ties });
      expect(parts).toEqual(oneByOne(total, given, method, ties));
      expect(left).toBe(0);
    }),
    { numRuns: runs(300) },
  );
});

test('property: a larger total lowers no part', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.nat(5), weights, methods, (total, more, given, method) => {
      const [one, other] = [total, total + more].map(
        (some) => allocateBy(cents(some), given, { method }).parts,
      );
      for (const [party, part] of (one ?? []).entries()) expect(other?.[party]).toBeGreaterThanOrEqual(part);
    }),
    { numRuns: runs(200) },
  );
});

test('property: the tied are those whom another tie rule would give another part', () => {
  fc.assert(
    fc.property(fc.nat(60), weights, methods, (total, given, method) => {
      const orders = given.map((_, first) => [...given.keys()].map((_, nth) => (first + nth) % given.length));
      const seen = orders.map((order) => {
        const turned = order.map((party) => BigInt(given[party] ?? 0));
        const { units } = divisorSplit(BigInt(total), turned, { method, ties: 'first' });
        return given.map((_, party) => units[order.indexOf(party)]);
      });
      const differing = [...given.keys()].filter(
        (party) => new Set(seen.map((units) => units[party])).size > 1,
      );
      expect(allocateBy(cents(total), given, { method }).tied).toEqual(differing);
    }),
    { numRuns: runs(200) },
  );
});

test('property: every factor in the range, ends included, rounds to the parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), weights, methods, (total, given, method) => {
      const { parts, trace } = allocateBy(cents(total), given, { method });
      const { low, high } = trace().factor ?? {};
      if (low === undefined || high === undefined) throw new Error('a divisor method has a factor');
      const sum = BigInt(given.reduce((all, weight) => all + weight, 0));
      expect(low.numerator * high.denominator <= high.numerator * low.denominator).toBe(true);
      for (const { numerator, denominator } of [low, high]) {
        for (const [party, weight] of given.entries()) {
          // exact share × factor, in halves of a unit, lies between where the last unit begins and the next one does
          const halves = 2n * BigInt(weight) * BigInt(total) * numerator;
          const of = sum * denominator;
          const part = BigInt(parts[party] ?? 0);
          const first = method === 'dhondt' ? 2n : 1n;
          if (weight === 0) expect(part).toBe(0n);
          else expect(halves <= (2n * part + first) * of).toBe(true);
          if (part > 0n) expect(halves >= (2n * part - 2n + first) * of).toBe(true);
        }
      }
    }),
    { numRuns: runs(200) },
  );
});
