import { expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import type { AllocationOptions } from '../../packages/core/src/allocation/policy.js';
import type { Weight } from '../../packages/core/src/allocation/weights.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { cents } from '../../packages/core/src/values/cents.js';

const EURO = cents(100);

test.for<[total: number, weights: Weight[], parts: number[], why: string]>([
  [100, [1, 1, 1], [34, 33, 33], 'the odd cent goes to the first among equals'],
  [100, [1, 2, 3], [17, 33, 50], 'the odd cent goes to the largest lost fraction'],
  [-100, [1, 1, 1], [-34, -33, -33], 'a refund mirrors a payment'],
  [0, [1, 2], [0, 0], 'nothing is split into nothings'],
  [-1, [1, 0, -0], [-1, 0, 0], 'no part is ever minus zero'],
  [7, [5], [7], 'one party gets all'],
  [2, [0, 1, 1, 1, 0], [0, 1, 1, 0, 0], 'a weight of zero gets nothing, even where cents are left'],
  [10_000, ['26.44', '73.56'], [2644, 7356], 'decimals are read exactly'],
  [10_000, ['1/3', '2/7'], [5385, 4615], 'fractions are brought over one denominator'],
  [100, ['0.5', 1n, 2], [14, 29, 57], 'the three ways to write a weight may be mixed'],
  [100, [2n ** 80n, 2n ** 80n], [50, 50], 'a bigint may be of any size'],
  [3, ['0.0000000001', '0.0000000002'], [1, 2], 'a small weight is a weight'],
  [9_000_000_000_000_000, [1, 1, 1], [3e15, 3e15, 3e15], 'the largest amount there is'],
  [9_007_199_254, [2 ** 53 - 1, 2 ** 53 - 1], [4_503_599_627, 4_503_599_627], 'products far past 2^53'],
])('%s cents by %s is %s: %s', ([total, weights, parts]) => {
  expect(allocate(cents(total), weights).parts).toEqual(parts);
});

test.for<[total: number, weights: number[], options: AllocationOptions, parts: number[], why: string]>([
  [6004, [131_155, 20_851, 54_319, 85_855], {}, [2695, 429, 1116, 1764], 'PRO SOS 2016, by inhabitants'],
  [13_745, [131_155, 20_851, 54_319, 85_855], {}, [6170, 981, 2555, 4039], 'PRO SOS 2017'],
  [13_775, [131_155, 20_851, 54_319, 85_855], {}, [6183, 983, 2561, 4048], 'PRO SOS 2018'],
  [168_000, [39_803, 85_024, 85_173], {}, [31_843, 68_019, 68_138], 'the support of PRO SOS over its years'],
  [
    168_000,
    [39_803, 85_024, 85_173],
    { ties: 'last' },
    [31_842, 68_019, 68_139],
    'the same, tie to the last',
  ],
  [
    168_000,
    [39_803, 85_024, 85_173],
    { ties: 'largest-weight' },
    [31_842, 68_019, 68_139],
    'the same, tie to the most costly year',
  ],
  [
    168_000,
    [39_803, 85_024, 85_173],
    { method: 'cumulative' },
    [31_842, 68_020, 68_138],
    'never more than half a euro off what is due so far',
  ],
  [
    168_000,
    [39_803, 85_024, 85_173],
    { residual: 0 },
    [31_843, 68_019, 68_138],
    'the first year bears the rest of the rounding',
  ],
])('%s euros by %s, %o, is %s: %s', ([total, weights, options, parts]) => {
  const found = allocate(cents(total * 100), weights, { step: EURO, ...options });
  expect(found.parts.map((part) => part / 100)).toEqual(parts);
});

test.for<[total: number, weights: number[], options: AllocationOptions, tied: number[], why: string]>([
  [16_800_000, [39_803, 85_024, 85_173], { step: EURO }, [0, 2], 'the years 2016 and 2018 both lose 0.40 €'],
  [
    16_800_000,
    [39_803, 85_024, 85_173],
    { step: EURO, ties: 'last' },
    [0, 2],
    'a rule settles it, but it was a tie',
  ],
  [16_800_000, [39_803, 85_024, 85_173], {}, [], 'in cents every share is whole'],
  [2, [2, 1, 1, 2, 2], {}, [0, 3, 4], 'three with the same claim to two units'],
  [3, [12, 12, 11, 12], {}, [], 'three units are enough for the three'],
  [4, [1, 1], {}, [], 'equal parties without anything left over'],
])('%s cents by %s, %o: tied are %s: %s', ([total, weights, options, tied]) => {
  expect(allocate(cents(total), weights, options).tied).toEqual(tied);
});

test.for<[total: number, weights: number[], options: AllocationOptions, parts: number[], why: string]>([
  [
    10,
    [1, 1, 1, 1],
    { method: 'cumulative' },
    [3, 2, 3, 2],
    'halves go up in the running total, then come off',
  ],
  [-10, [1, 1, 1, 1], { method: 'cumulative' }, [-3, -2, -3, -2], 'away from zero, so a refund mirrors it'],
  [
    3,
    [1, 0, 1],
    { method: 'cumulative' },
    [2, 0, 1],
    'whose weight is zero adds nothing to the running total',
  ],
  [100, [1, 1, 1], { residual: 1 }, [33, 34, 33], 'the odd cent goes to the party that bears the rest'],
  [3, [1, 1, 1, 1, 1, 1], { residual: 0 }, [-2, 1, 1, 1, 1, 1], 'five halves rounded up cost the bearer'],
  [5, [0, 1, 1], { residual: 0 }, [-1, 3, 3], 'the bearer may have no share of its own'],
])('%s cents by %s, %o, is %s: %s', ([total, weights, options, parts]) => {
  expect(allocate(cents(total), weights, options).parts).toEqual(parts);
});

test('the trace shows the way from the exact share to the part', () => {
  const { trace } = allocate(cents(-16_800_000), [39_803, 85_024, 85_173], { step: EURO, ties: 'last' });
  expect(trace()).toEqual({
    policy: { method: 'largest-remainder', step: 100, ties: 'last' },
    shares: [
      traced(-3_184_240n, -3_184_200, 40n, false),
      traced(-6_801_920n, -6_801_900, 20n, false),
      traced(-6_813_840n, -6_813_900, 40n, true),
    ],
  });
});

test('the trace is of what was given then, not of what became of the array since', () => {
  const weights = [1, 3];
  const { trace } = allocate(cents(1), weights, { residual: 1 });
  weights[0] = 0;
  expect(trace().policy).toEqual({ method: 'largest-remainder', step: 1, ties: 'first', residual: 1 });
  expect(trace().shares.map(({ exact }) => exact)).toEqual([
    { numerator: 1n, denominator: 4n },
    { numerator: 3n, denominator: 4n },
  ]);
});

test.for<[weights: Weight[], expected: RegExp, why: string]>([
  [[1, 0.5], /weights\[1\] .* got 0\.5; write .* as text/, 'a double says 0.1 inexactly, so it is not taken'],
  [[Number.NaN], /weights\[0\] .* got NaN/, 'no number at all'],
  [
    [2 ** 53],
    /weights\[0\] .* got 9007199254740992; write .* larger as text/,
    'may have been another number',
  ],
  [[1, -1], /weights\[1\] .* at least 0, got -1/, 'a debt cannot bear a share'],
  [[-1n], /weights\[0\] .* got -1/, 'nor as a bigint'],
  [['-1'], /weights\[0\] .* got '-1'/, 'nor as text'],
  [['26,44'], /weights\[0\] .* got '26,44'; .* '26\.44'/, 'code writes a decimal point'],
  [['1e3'], /got '1e3'/, 'no exponents'],
  [['1/0'], /got '1\/0'/, 'nothing is over zero'],
  [['1/2/3'], /got '1\/2\/3'/, 'one fraction at a time'],
  [[' 1'], /got ' 1'/, 'no spaces'],
  [[''], /got ''/, 'empty is not zero'],
  [[0, 0], /at least one weight above 0/, 'no one to give to'],
  [['0.00'], /at least one weight above 0/, 'no one to give to, in text'],
  [[], /at least one weight above 0/, 'no one at all'],
])('weights %s are a wrong call (%s): %s', ([weights, expected]) => {
  const call = () => allocate(cents(100), weights);
  expect(call).toThrow(CallError);
  expect(call).toThrow(expected);
});

test.for<[total: number, options: object, expected: RegExp, why: string]>([
  [
    150,
    { step: 100 },
    /whole steps of 100 cents, got 150; the last 50 would be lost/,
    'half a euro too much',
  ],
  [-150, { step: 100 }, /the last 50 would be lost/, 'or too little'],
  [100, { step: 0 }, /step of whole cents above 0/, 'no steps'],
  [100, { step: -1 }, /step of whole cents above 0/, 'a step back'],
  [100, { step: 0.01 }, /step of whole cents above 0/, 'steps are in cents, not in euros'],
  [100, { method: 'dhondt' }, /one of largest-remainder, cumulative, got dhondt/, 'a method we do not have'],
  [100, { ties: 'random' }, /one of first, last, largest-weight, got random/, 'results must repeat'],
  [100, { residual: 2 }, /index from 0 to 1, got 2/, 'nobody there'],
  [100, { residual: -1 }, /index from 0 to 1, got -1/, 'not counted from the end'],
  [100, { residual: 0, method: 'cumulative' }, /not both/, 'two who would bear the rest'],
])('%s cents with %o is a wrong call (%s): %s', ([total, options, expected]) => {
  const call = () => allocate(cents(total), [1, 1], options);
  expect(call).toThrow(CallError);
  expect(call).toThrow(expected);
});

function traced(exact: bigint, rounded: number, remainder: bigint, extra: boolean) {
  return {
    exact: { numerator: exact, denominator: 1n },
    rounded,
    remainder: { numerator: remainder, denominator: 1n },
    extra,
  };
}
