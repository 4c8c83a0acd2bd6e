import { cents, isCents } from '../values/cents.js';
import { exactRate, type Rate } from '../values/rate.js';
import { rowTotal, sharedValue, writtenStep, yearValue } from './row-values.js';
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
  /** By how much rounding of the cells can lift the support above the rate: one step a year. */
  readonly slack: number;
  readonly step: number;
};

/** `undefined` where the plan has no EU and state row, or its figures do not tell. */
export function supportOf(plan: CheckedPlan): Support | undefined {
  const rows = plan.rows.flatMap(({ row }, index) => (row.role === 'euState' ? [index] : []));
  const [row] = rows;
  if (row === undefined) return undefined;
  const costRow = plan.rows.findIndex((other) => other.row.role === 'netCosts');
  const column = (value: (index: number) => number): SupportColumn => ({
    support: rows.reduce((sum, index) => sum + value(index), 0),
    costs: costRow >= 0 ? value(costRow) : sharedValue(plan, -1, value),
  });
  const total = column((index) => rowTotal(plan, index));
  const years = plan.plan.years.map(({ year }, index) => ({
    ...column((other) => yearValue(plan, other, index)),
    year,
  }));
  if (!isCents(total.support) || !isCents(total.costs) || total.costs <= 0) return undefined;
  const step = writtenStep(plan);
  return { row, total, years: years.filter(isKnown), slack: step * Math.max(1, years.length), step };
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

function isKnown({ support, costs }: SupportColumn): boolean {
  return isCents(support) && isCents(costs) && costs > 0;
}
