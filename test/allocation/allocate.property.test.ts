import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import { cumulative } from '../../packages/core/src/allocation/cumulative.js';
import { largestRemainder } from '../../packages/core/src/allocation/largest-remainder.js';
import { nearestShares } from '../../packages/core/src/allocation/nearest-shares.js';
import { readWeights, type Weight, type WholeWeights } from '../../packages/core/src/allocation/weights.js';
import { type Cents, cents, MAX_CENTS } from '../../packages/core/src/values/cents.js';
import { runs } from '../fast-check-runs.js';
import {
  exactShares,
  nearestUnits,
  plus,
  type Ratio,
  ratioOf,
  splitByLargestRemainder,
  splitCumulatively,
} from './exact-split.js';

const tieRule = fc.constantFrom('first', 'last', 'largest-weight');
const wholeNumber = (largest: number) => fc.integer({ min: 0, max: largest });
const unsafe = fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n });
const text = fc.oneof(
  fc
    .tuple(wholeNumber(999), wholeNumber(99))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(2, '0')}`),
  fc.tuple(wholeNumber(99), fc.integer({ min: 1, max: 99 })).map(([over, under]) => `${over}/${under}`),
);

/** Equal ones, many, ones close together, ones near the edge of what a number holds, and ones that no number holds. */
const weights: fc.Arbitrary<Weight[]> = fc
  .oneof(
    fc.array(wholeNumber(3), { minLength: 1, maxLength: 40 }),
    fc.array(wholeNumber(200_000), { minLength: 13, maxLength: 300 }),
    fc.array(fc.integer({ min: 1_000_000, max: 1_000_040 }), { minLength: 30, maxLength: 300 }),
    fc.array(fc.integer({ min: 2 ** 53 - 9, max: 2 ** 53 - 1 }), { minLength: 1, maxLength: 30 }),
    fc.array(fc.oneof(wholeNumber(3), unsafe), { minLength: 1, maxLength: 30 }),
    fc.array(fc.oneof(wholeNumber(99), text), { minLength: 1, maxLength: 12 }),
  )
  .filter((some) => some.some((weight) => ratioOf(weight)[0] > 0n));

const step = fc.constantFrom(1, 5, 100).map(cents);
const units = fc.oneof(
  wholeNumber(60),
  wholeNumber(1e9),
  fc.integer({ min: MAX_CENTS / 100 - 99, max: MAX_CENTS / 100 }),
);
const nearTheEnd = fc.integer({ min: MAX_CENTS - 99, max: MAX_CENTS });
const call = fc
  .record({ units, step, weights, ties: tieRule, negative: fc.boolean() })
  .map(({ units: size, negative, ...rest }) => ({
    ...rest,
    units: BigInt(size),
    total: cents((negative && size > 0 ? -size : size) * rest.step),
  }));

test('property: the parts and the ties are those of exact fractions, fully sorted', () => {
  fc.assert(
    fc.property(call, ({ total, step, weights, ties, units }) => {
      const exact = splitByLargestRemainder(units, weights.map(ratioOf), ties);
      const { parts, tied } = allocate(total, weights, { step, ties });
      expect(parts.map(BigInt)).toEqual(exact.units.map((unit) => unit * sizeAndSign(total, step)));
      expect(tied).toEqual(exact.tied);
    }),
    { numRuns: runs(400) },
  );
});

test('property: no cent is lost or made, whatever the method', () => {
  const option = fc.constantFrom({}, { method: 'cumulative' } as const, { residual: 0 });
  fc.assert(
    fc.property(call, option, ({ total, step, weights }, options) => {
      const { parts } = allocate(total, weights, { step, ...options });
      expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
    }),
    { numRuns: runs(200) },
  );
});

test('property: every part is its exact share, rounded down or up to a step; of nothing, nothing', () => {
  fc.assert(
    fc.property(call, ({ total, step, weights, units }) => {
      const shares = exactShares(units, weights.map(ratioOf));
      for (const [party, part] of allocate(total, weights, { step }).parts.entries()) {
        const [floor, lost] = shares[party] ?? [0n, [0n, 1n]];
        const above = BigInt(part) / sizeAndSign(total, step) - floor;
        expect(above === 0n || (above === 1n && lost[0] > 0n)).toBe(true);
      }
    }),
    { numRuns: runs(200) },
  );
});

test('property: a refund mirrors a payment, whatever the method', () => {
  const option = fc.constantFrom({}, { method: 'cumulative' } as const, { residual: 0 });
  fc.assert(
    fc.property(call, option, ({ total, step, weights, ties }, options) => {
      const payment = allocate(total, weights, { step, ties, ...options });
      const refund = allocate(mirrored(total), weights, { step, ties, ...options });
      expect(refund.parts).toEqual(payment.parts.map(mirrored));
      expect(refund.tied).toEqual(payment.tied);
    }),
    { numRuns: runs(200) },
  );
});

test('property: only the proportions of the weights matter', () => {
  const factor = fc.oneof(fc.bigInt({ min: 1n, max: 99n }), fc.constant(2n ** 70n));
  fc.assert(
    fc.property(call, factor, ({ total, step, weights, ties }, times) => {
      const scaled = weights.map((weight) => {
        const [numerator, denominator] = ratioOf(weight);
        return `${numerator * times}/${denominator}`;
      });
      const [plain, other] = [weights, scaled].map((some) => allocate(total, some, { step, ties }));
      expect(other?.parts).toEqual(plain?.parts);
      expect(other?.tied).toEqual(plain?.tied);
    }),
    { numRuns: runs(200) },
  );
});

test('property: without a tie, the order of the parties does not matter', () => {
  const shuffled = call.chain((given) =>
    fc
      .shuffledSubarray([...given.weights.keys()], { minLength: given.weights.length })
      .map((order) => ({ ...given, order })),
  );
  fc.assert(
    fc.property(shuffled, ({ total, step, weights, order }) => {
      const { parts, tied } = allocate(total, weights, { step });
      fc.pre(tied.length === 0);
      const moved = allocate(
        total,
        order.map((party) => weights[party] ?? 0),
        { step },
      );
      expect(moved.parts).toEqual(order.map((party) => parts[party]));
      expect(moved.tied).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test('property: numbers and bigints take different paths to the same answers', () => {
  const small = fc
    .oneof(
      fc.array(wholeNumber(4), { minLength: 1, maxLength: 12 }),
      fc.array(wholeNumber(200_000), { minLength: 1, maxLength: 300 }),
    )
    .filter((some) => some.some(Boolean));
  fc.assert(
    fc.property(small, fc.oneof(units, nearTheEnd), tieRule, (weights, total, ties) => {
      const narrow = readWeights(weights);
      const wide: WholeWeights = { kind: 'bigint', values: weights.map(BigInt), sum: BigInt(narrow.sum) };
      expect(largestRemainder(total, wide, ties)).toEqual(largestRemainder(total, narrow, ties));
      expect(nearestShares(total, wide)).toEqual(nearestShares(total, narrow));
      expect(cumulative(total, wide)).toEqual(cumulative(total, narrow));
    }),
    { numRuns: runs(200) },
  );
});

test('property: cumulative parts keep the running total of the exact shares, rounded', () => {
  const fewer = call.filter(({ weights }) => weights.length <= 40);
  fc.assert(
    fc.property(fewer, ({ total, step, weights, units }) => {
      const { parts, tied } = allocate(total, weights, { step, method: 'cumulative' });
      const exact = splitCumulatively(units, weights.map(ratioOf));
      expect(parts.map(BigInt)).toEqual(exact.map((unit) => unit * sizeAndSign(total, step)));
      expect(tied).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test('property: with a residual party everyone else has the nearest share', () => {
  fc.assert(
    fc.property(call, fc.nat(), ({ total, step, weights, units }, some) => {
      const residual = some % weights.length;
      const { parts } = allocate(total, weights, { step, residual });
      const nearest = nearestUnits(units, weights.map(ratioOf)).map(
        (unit) => unit * sizeAndSign(total, step),
      );
      expect(parts.map(BigInt).toSpliced(residual, 1)).toEqual(nearest.toSpliced(residual, 1));
    }),
    { numRuns: runs(200) },
  );
});

test('property: the trace accounts for every part', () => {
  fc.assert(
    fc.property(call, ({ total, step, weights, units }) => {
      const { parts, trace } = allocate(total, weights, { step });
      const shares = exactShares(units, weights.map(ratioOf));
      const sum = trace().shares.reduce<Ratio>(
        (so, { exact }) => plus(so, [exact.numerator, exact.denominator]),
        [0n, 1n],
      );
      expect(sum).toEqual([BigInt(total), 1n]);
      for (const [party, { rounded, remainder, extra }] of trace().shares.entries()) {
        const [floor, [lost, of]] = shares[party] ?? [0n, [0n, 1n]];
        expect(rounded).toBe(parts[party]);
        expect(remainder.numerator * of).toBe(lost * BigInt(step) * remainder.denominator);
        expect(extra).toBe(BigInt(rounded) !== floor * sizeAndSign(total, step));
      }
    }),
    { numRuns: runs(200) },
  );
});

function sizeAndSign(total: Cents, step: Cents): bigint {
  return BigInt(total < 0 ? -step : step);
}

function mirrored(amount: Cents): Cents {
  return cents(0 - amount);
}
