import { allocate } from '../allocation/allocate.js';
import type { AllocationKey } from '../model/project.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import { comparable } from '../values/plain-text.js';
import { sharedValue, siblings, writtenStep, yearValue } from './row-values.js';
import type { CheckedPlan } from './settled.js';

/** How a key may have been applied; the first that gives every cell is told. */
export type KeyPolicy =
  | { readonly kind: 'largest-remainder'; readonly ties: 'first' | 'last' | 'largest-weight' }
  | { readonly kind: 'cumulative' }
  | { readonly kind: 'residual'; readonly row: number };

/** A year in which the key gives another amount to a row. */
export type KeyMiss = {
  readonly row: number;
  readonly year: number;
  readonly expected: Cents;
  readonly actual: Cents;
};

/** The rows that a key shares money among, with what it shares in each year. */
export type KeyRows = {
  readonly parent: number;
  readonly rows: readonly number[];
  readonly weights: readonly (number | string)[];
};

export type KeyFit = KeyRows & {
  readonly policy?: KeyPolicy;
  /** What misses under largest remainder year by year; empty when a policy gives every cell. */
  readonly misses: readonly KeyMiss[];
  readonly cells: number;
  readonly step: number;
};

/** Which rows the weights are for: named parties by label, else the rows whose number is that of the weights. */
export function keyRows(plan: CheckedPlan, key: AllocationKey): readonly KeyRows[] {
  const parents = [-1, ...plan.rows.flatMap(({ row }, index) => (row.role === 'group' ? [index] : []))];
  return parents.flatMap((parent) => {
    const found = matchRows(plan, siblings(plan, parent), key);
    return found === undefined ? [] : [{ parent, rows: found, weights: weightsInOrder(plan, found, key) }];
  });
}

/** How well the key gives the amounts of its rows, after the fixed rows beside them are taken off. */
export function keyFit(plan: CheckedPlan, key: KeyRows): KeyFit {
  const step = writtenStep(plan);
  const cells = key.rows.length * filledYears(plan, key).length;
  const shares = yearShares(plan, key, step);
  const policies: readonly KeyPolicy[] = [
    { kind: 'largest-remainder', ties: 'first' },
    { kind: 'largest-remainder', ties: 'last' },
    { kind: 'largest-remainder', ties: 'largest-weight' },
    { kind: 'cumulative' },
    ...residualBearers(plan, key, step, shares).map((row): KeyPolicy => ({ kind: 'residual', row })),
  ];
  const fitting = policies.find((policy) =>
    shares.every((share) => missesIn(plan, key, policy, step, share).length === 0),
  );
  const policy = cells === 0 ? undefined : fitting;
  const misses =
    fitting === undefined ? keyMisses(plan, key, { kind: 'largest-remainder', ties: 'first' }, step) : [];
  return { ...key, ...(policy !== undefined && { policy }), misses, cells, step };
}

/** The years in which any of the rows states an amount. */
function filledYears(plan: CheckedPlan, { rows }: KeyRows): readonly number[] {
  return [...plan.plan.years.keys()].filter((year) =>
    rows.some((row) => (plan.rows[row]?.row.amounts[year]?.kind ?? 'blank') !== 'blank'),
  );
}

/** The cells that differ from what the key gives in their year under a policy. */
export function keyMisses(
  plan: CheckedPlan,
  key: KeyRows,
  policy: KeyPolicy,
  step: number,
): readonly KeyMiss[] {
  return yearShares(plan, key, step).flatMap((share) => missesIn(plan, key, policy, step, share));
}

type YearShare = { readonly year: number; readonly shared: Cents };

/** What the key shares in each year, where that is known and comes in whole steps. */
function yearShares(plan: CheckedPlan, key: KeyRows, step: number): readonly YearShare[] {
  return filledYears(plan, key).flatMap((year) => {
    const shared = keyBase(plan, key, year);
    return isCents(shared) && shared % step === 0 ? [{ year, shared }] : [];
  });
}

function missesIn(
  plan: CheckedPlan,
  key: KeyRows,
  policy: KeyPolicy,
  step: number,
  { year, shared }: YearShare,
): readonly KeyMiss[] {
  const parts = applyKey(shared, key, policy, step);
  return key.rows.flatMap((row, index) => {
    const actual = yearValue(plan, row, year);
    const expected = parts[index];
    const misses = expected !== undefined && isCents(actual) && expected !== actual;
    return misses ? [{ row, year, expected, actual }] : [];
  });
}

/** Everybody but the bearer has the nearest share: the only row that has not, or else any, such as the first. */
function residualBearers(
  plan: CheckedPlan,
  key: KeyRows,
  step: number,
  shares: readonly YearShare[],
): readonly number[] {
  const [first, ...others] = key.rows;
  if (first === undefined) return [];
  const policy: KeyPolicy = { kind: 'residual', row: first };
  const missing = new Set(
    shares.flatMap((share) => missesIn(plan, key, policy, step, share)).map(({ row }) => row),
  );
  const bearers = others.filter((row) => missing.has(row));
  return bearers.length === 0 ? [first] : bearers.length === 1 ? bearers : [];
}

/** What is shared by the key in a year: the group less the rows beside that have no weight. */
export function keyBase(plan: CheckedPlan, { parent, rows }: KeyRows, year: number): number {
  const value = (row: number): number => yearValue(plan, row, year);
  const sharing = new Set(rows);
  const fixed = siblings(plan, parent).filter((row) => !sharing.has(row));
  return sharedValue(plan, parent, value) - fixed.reduce((sum, row) => sum + value(row), 0);
}

/** Splits an amount by the key under a policy. */
export function applyKey(
  shared: Cents,
  { rows, weights }: KeyRows,
  policy: KeyPolicy,
  step: number,
): readonly Cents[] {
  const options = { step: cents(step) };
  switch (policy.kind) {
    case 'largest-remainder':
      return allocate(shared, weights, { ...options, ties: policy.ties }).parts;
    case 'cumulative':
      return allocate(shared, weights, { ...options, method: 'cumulative' }).parts;
    case 'residual':
      return allocate(shared, weights, { ...options, residual: rows.indexOf(policy.row) }).parts;
  }
}

function matchRows(
  plan: CheckedPlan,
  rows: readonly number[],
  key: AllocationKey,
): readonly number[] | undefined {
  const funders = rows.filter((row) => plan.rows[row]?.row.role !== 'group');
  if (key.weights.some(({ party }) => party !== undefined)) {
    const named = funders.filter((row) => key.weights.some(({ party }) => isParty(plan, row, party)));
    return named.length === key.weights.length ? named : undefined;
  }
  const candidates = [
    funders.filter((row) => plan.rows[row]?.row.statedPercent !== undefined),
    funders.filter((row) => !isFixed(plan, row)),
    funders,
  ];
  return candidates.find((found) => found.length === key.weights.length && found.length > 1);
}

function weightsInOrder(
  plan: CheckedPlan,
  rows: readonly number[],
  key: AllocationKey,
): readonly (number | string)[] {
  return rows.map((row, index) => {
    const own = key.weights.find(({ party }) => party !== undefined && isParty(plan, row, party));
    return (own ?? key.weights[index])?.weight ?? 0;
  });
}

function isParty(plan: CheckedPlan, row: number, party: string | undefined): boolean {
  return comparable(plan.rows[row]?.row.label ?? '') === comparable(party ?? '');
}

function isFixed(plan: CheckedPlan, index: number): boolean {
  const row = plan.rows[index]?.row;
  return row !== undefined && 'fixed' in row && row.fixed === true;
}
