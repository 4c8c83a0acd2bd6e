import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Allocation, allocate } from '../../packages/core/src/allocation/allocate.js';
import type { AllocationOptions } from '../../packages/core/src/allocation/policy.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { cents, isCents } from '../../packages/core/src/values/cents.js';
import { PEER_SUITES, peerCases } from '../data/peer-suites.js';
import { exactShares, ratioOf } from './exact-split.js';

type Split = { label: string; amount: string; weights: string[]; hamilton?: string[]; step?: string };
type Seats = { label: string; seats: string; votes: string[] };

describe('exact largest remainder of figures from dinero.js, RubyMoney and bug reports', () => {
  const cases = ['dinero-distribute', 'ruby-allocate', 'allocation-issue-figures'].flatMap((id) =>
    peerCases<Split>(id),
  );
  const [inRange, beyond] = [true, false].map((wanted) =>
    cases.filter(({ amount }) => isCents(Number(amount)) === wanted),
  );

  test.for((inRange ?? []).filter(hasHamilton))('$label', ({ amount, weights, hamilton }) => {
    expect(partsOf(split(amount, weights))).toEqual(hamilton);
  });

  test.for(beyond ?? [])('$label: refused, because it is more than cents can hold', ({ amount }) => {
    expect(Number(amount)).toBeGreaterThan(9e15);
    expect(() => cents(Number(amount))).toThrow(CallError);
  });

  test('beyond the range there was something to refuse', () => expect(beyond).toHaveLength(1));

  test.for(cases.filter(({ weights }) => weights.some((weight) => weight.startsWith('-'))))(
    '$label: a negative weight is a wrong call here',
    ({ amount, weights }) => expect(() => split(amount, weights)).toThrow(CallError),
  );
});

describe('613 by six weights does not depend on their order', () => {
  const found = peerCases<Split>('allocation-issue-figures').find(({ amount }) => amount === '613');
  const weights = found?.weights ?? [];

  test.for(weights.map((_, by) => by))('turned by %s', (by) => {
    const turned = <T>(list: readonly T[]): T[] => [...list.slice(by), ...list.slice(0, by)];
    expect(partsOf(split('613', turned(weights)))).toEqual(turned(found?.hamilton ?? []));
  });
});

describe('brick/money', () => {
  type Case = Split & { policy: string; expected: string[] };
  const of = (policy: string) => peerCases<Case>('brick-allocate').filter((given) => given.policy === policy);

  test.for(of('FloorToLargestRemainder'))(
    '$label by $weights',
    ({ amount, weights, expected, step = '1' }) => {
      expect(partsOf(split(amount, weights, { step: cents(Number(step)) }))).toEqual(expected);
    },
  );

  test.for(of('FloorSeparate'))(
    '$label by $weights, read from the trace',
    ({ amount, weights, expected }) => {
      const { shares } = split(amount, weights).trace();
      const floors = shares.map(({ rounded, extra }) => rounded - (extra ? 1 : 0));
      const left = shares.filter(({ extra }) => extra).length;
      expect([...floors, left].map(String)).toEqual(expected);
    },
  );
});

test.for(peerCases<Seats & { expected: string[]; tieAtCut: boolean }>('largest-remainder'))(
  'largest remainder: $label, tie at the cut: $tieAtCut',
  ({ seats, votes, expected, tieAtCut }) => {
    const found = split(seats, votes);
    expect(partsOf(found)).toEqual(expected);
    expect(found.tied.length > 0).toBe(tieAtCut);
  },
);

test.for(peerCases<Seats & { allocation: string[]; within: boolean }>('quota-property'))(
  'stays within the quota, as these seats do or do not: $label',
  ({ seats, votes, allocation, within }) => {
    expect(isWithinQuota(seats, votes, allocation)).toBe(within);
    expect(isWithinQuota(seats, votes, partsOf(split(seats, votes)))).toBe(true);
  },
);

test.for(
  peerCases<{ label: string; weights: string[]; totals: string[]; largestRemainder: string[][] }>(
    'growing-total',
  ),
)('a larger total can lower a part: $label', ({ weights, totals, largestRemainder }) => {
  expect(totals.map((total) => partsOf(split(total, weights)))).toEqual(largestRemainder);
});

test('two funds share four figures 1:2 and every line adds up', () => {
  type Case = { label: string; weights: string[]; total: string[]; exactLargestRemainder?: string[][] };
  const found = peerCases<Case>('jems-cofinancing').find(
    (given) => given.exactLargestRemainder !== undefined,
  );
  const parts = found?.total.map((euros) =>
    split(`${euros}00`, found.weights).parts.map((part) => (part / 100).toFixed(2)),
  );
  expect(parts).toEqual(found?.exactLargestRemainder);
});

test.for(peerCases<{ label: string; periodTotals: string[]; percent: string[] }>('jems-periods'))(
  'the last period takes the remainder: $label',
  ({ periodTotals, percent }) => {
    const found = split('10000', periodTotals, { residual: periodTotals.length - 1 });
    expect(found.parts.map((part) => (part / 100).toFixed(2))).toEqual(percent);
  },
);

test('every suite is used by a test', () => {
  const tests = ['allocation', 'check'].flatMap((folder) =>
    readdirSync(`test/${folder}`).map((name) => readFileSync(`test/${folder}/${name}`, 'utf8')),
  );
  const used = tests.flatMap((text) =>
    text.includes('peerCases<') ? [...text.matchAll(/'(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)'/g)] : [],
  );
  const ids = new Set(used.map(({ groups }) => groups?.id));
  expect(PEER_SUITES.filter((id) => !ids.has(id))).toEqual([]);
});

function split(amount: string, weights: readonly string[], options?: AllocationOptions): Allocation {
  return allocate(cents(Number(amount)), weights, options);
}

function partsOf({ parts }: Allocation): readonly string[] {
  return parts.map(String);
}

function hasHamilton(given: Split): given is Split & { hamilton: string[] } {
  return given.hamilton !== undefined;
}

function isWithinQuota(seats: string, votes: readonly string[], given: readonly string[]): boolean {
  return exactShares(BigInt(seats), votes.map(ratioOf)).every(([floor, [lost]], party) => {
    const above = BigInt(given[party] ?? 0) - floor;
    return above === 0n || (above === 1n && lost > 0n);
  });
}
