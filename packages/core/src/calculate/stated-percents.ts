import { type PercentVerdict, statedPercent } from '../allocation/stated-percent.js';
import { cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { isEmpty } from './figure-table.js';
import { rowTotal, sharedValue, siblings, writtenStep } from './row-values.js';
import type { CheckedPlan } from './settled.js';

/** What the printed percentages of a group may be shares of. */
export type PercentBase = 'project' | 'group' | 'group-without-rest';

/** A row with a printed percentage, its total, and how the two agree on the base. */
type PercentRow = {
  readonly row: number;
  readonly stated: Rate;
  readonly part: number;
  readonly verdict: PercentVerdict;
};

/** The percentages of one group on one base; `rest` are the rows of the group without a percentage. */
export type PercentReading = {
  readonly parent: number;
  readonly base: PercentBase;
  readonly whole: number;
  readonly rows: readonly PercentRow[];
  readonly rest: readonly number[];
  readonly fitting: number;
};

/**
 * For every group with printed percentages: each base they may be shares of, the best fitting first. Figures in
 * rounded thousands say nothing exact about percentages, so there are none.
 */
export function percentReadings(plan: CheckedPlan): readonly (readonly PercentReading[])[] {
  const rounded = plan.plan.resolution > 1;
  if (rounded || !plan.rows.some(({ row }) => row.statedPercent !== undefined)) return [];
  const withPercent = [...plan.rows.keys()].filter((row) => hasPercent(plan, row));
  const parents = new Set(withPercent.map((row) => plan.rows[row]?.parent ?? -1));
  return [...parents].map((parent) => readings(plan, parent)).filter((found) => found.length > 0);
}

function hasPercent(plan: CheckedPlan, index: number): boolean {
  const row = plan.rows[index]?.row;
  return row?.statedPercent !== undefined && isFunding(row.role) && !isEmpty(row);
}

function isFunding(role: string): boolean {
  return role !== 'total' && role !== 'netCosts';
}

function readings(plan: CheckedPlan, parent: number): readonly PercentReading[] {
  const all = siblings(plan, parent);
  const rest = all.filter((row) => !hasPercent(plan, row));
  const total = (row: number): number => rowTotal(plan, row);
  const group = sharedValue(plan, parent, total);
  const bases: readonly (readonly [PercentBase, number])[] = [
    ['group-without-rest', group - rest.reduce((sum, row) => sum + total(row), 0)],
    ['group', group],
    ['project', sharedValue(plan, -1, total)],
  ];
  const distinct = bases.filter(
    ([, whole], index) => whole > 0 && bases.findIndex((other) => other[1] === whole) === index,
  );
  return distinct
    .map(([base, whole]) =>
      reading(plan, parent, all, rest, parent < 0 && base === 'group' ? 'project' : base, whole),
    )
    .sort((a, b) => b.fitting - a.fitting);
}

function reading(
  plan: CheckedPlan,
  parent: number,
  all: readonly number[],
  rest: readonly number[],
  base: PercentBase,
  whole: number,
): PercentReading {
  const rows = all.flatMap((row): PercentRow[] => {
    const stated = plan.rows[row]?.row.statedPercent;
    const part = rowTotal(plan, row);
    if (stated === undefined || !hasPercent(plan, row) || !isCents(part) || !isCents(whole)) return [];
    const { verdict } = statedPercent({ part, whole, stated, step: cents(writtenStep(plan)) });
    return [{ row, stated, part, verdict }];
  });
  return {
    parent,
    base,
    whole,
    rows,
    rest,
    fitting: isExchanged(rows, whole)
      ? rows.length
      : rows.filter(({ verdict }) => verdict !== 'neither').length,
  };
}

/** Percentages that fit when they are given to the rows in another order: two of them have changed places. */
function isExchanged(rows: readonly PercentRow[], whole: number): boolean {
  if (rows.length < 2) return false;
  const written = rows.map(
    ({ stated: { scaled, decimals } }) => BigInt(scaled) * 10n ** BigInt(6 - decimals),
  );
  const exact = rows.map(({ part }) => (BigInt(part) * 100_000_000n) / BigInt(whole));
  const [a, b] = [written, exact].map((list) => [...list].sort((one, other) => (one < other ? -1 : 1)));
  return (a ?? []).every((value, index) => {
    const off = value - (b?.[index] ?? 0n);
    return off <= 500_000n && off >= -500_000n;
  });
}
