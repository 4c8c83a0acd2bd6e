import type { FinancingRow } from '../model/financing-plan.js';
import { cents, isCents } from '../values/cents.js';
import { exactRate, type Rate } from '../values/rate.js';
import { rowTotal, siblings, writtenStep, yearValue } from './row-values.js';
import type { CheckedPlan } from './settled.js';

/** EU and state support and the costs it is a share of, in one column; `over` is support − rate × costs. */
export type SupportColumn = {
  readonly year?: number;
  readonly support: number;
  readonly costs: number;
};

/** The support of a plan against its net costs (or, where none are given, its whole financing). */
export type Support = {
  readonly row: number;
  readonly total: SupportColumn;
  readonly years: readonly SupportColumn[];
  /** By how much rounding of the cells can lift the support above the rate: one step a year and partner. */
  readonly slack: number;
  readonly step: number;
};

/** `undefined` where the plan has no EU and state row, or its figures do not tell. */
export function supportOf(plan: CheckedPlan, partners = 1): Support | undefined {
  const support = rowsOf(plan, 'euState');
  const [row] = support;
  if (row === undefined) return undefined;
  const costs = costRows(plan);
  const total = {
    support: added(support, (one) => rowTotal(plan, one)),
    costs: added(costs, (one) => rowTotal(plan, one)),
  };
  if (!isCents(total.support) || !isCents(total.costs) || total.costs <= 0) return undefined;
  const years: SupportColumn[] = [];
  for (const [index, { year }] of plan.plan.years.entries()) {
    const value = (one: number): number => yearValue(plan, one, index);
    const column = { year, support: added(support, value), costs: added(costs, value) };
    if (isCents(column.support) && isCents(column.costs) && column.costs > 0) years.push(column);
  }
  const step = writtenStep(plan);
  return { row, total, years, slack: step * plan.plan.years.length * Math.max(1, partners), step };
}

/** The net costs; where none are given the plan's total, or else all its rows. */
function costRows(plan: CheckedPlan): readonly number[] {
  const [costs] = rowsOf(plan, 'netCosts');
  const [total] = rowsOf(plan, 'total');
  const row = costs ?? total;
  return row === undefined ? siblings(plan, -1) : [row];
}

function rowsOf({ rows }: CheckedPlan, role: FinancingRow['role']): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < rows.length; index++) if (rows[index]?.row.role === role) found.push(index);
  return found;
}

function added(rows: readonly number[], value: (row: number) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0);
}

/** support − rate × costs, in cents, a fraction of a cent counted as a whole one away from zero. */
export function overRate({ support, costs }: SupportColumn, { scaled, decimals }: Rate): number {
  const scale = 10 ** (decimals + 2);
  const over = support * scale - scaled * costs;
  if (Math.abs(support) * scale > Number.MAX_SAFE_INTEGER || scaled * costs > Number.MAX_SAFE_INTEGER) {
    return Number(
      awayFromZero(BigInt(support) * BigInt(scale) - BigInt(scaled) * BigInt(costs), BigInt(scale)),
    );
  }
  return over < 0 ? Math.floor(over / scale) : Math.ceil(over / scale);
}

function awayFromZero(numerator: bigint, denominator: bigint): bigint {
  const rest = numerator % denominator;
  const whole = numerator / denominator;
  return rest === 0n ? whole : numerator > 0n ? whole + 1n : whole - 1n;
}

/** The rate that the totals have exactly, with at most two decimals. */
export function observedRate({ total }: Support): Rate | undefined {
  return exactRate(cents(total.support), cents(total.costs));
}
