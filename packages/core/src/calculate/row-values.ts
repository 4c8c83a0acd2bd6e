import { partRows } from './figure-table.js';
import type { CheckedPlan } from './settled.js';

/** A row's settled amount for a year, in cents; NaN where neither the cell nor the sums tell. */
export function yearValue({ settled, width }: CheckedPlan, row: number, year: number): number {
  return settled[row * width + year] ?? Number.NaN;
}

/** A row's settled total: as stated, or else the sum of its years. */
export function rowTotal(plan: CheckedPlan, row: number): number {
  const stated = plan.rows[row]?.row.total;
  if (stated !== undefined && stated.kind !== 'blank') return yearValue(plan, row, plan.width - 1);
  let total = 0;
  for (let year = 0; year < plan.width - 1; year++) total += yearValue(plan, row, year);
  return total;
}

/** The rows under a group, or the rows of the plan itself for -1, without sums. */
export function siblings(plan: CheckedPlan, parent: number): readonly number[] {
  return partRows(plan.rows, parent);
}

/** What the siblings share in a year (or in total): their group's amount, or the plan's total. */
export function sharedValue(plan: CheckedPlan, parent: number, value: (row: number) => number): number {
  const total = parent >= 0 ? parent : plan.rows.findIndex(({ row }) => row.role === 'total');
  return total >= 0 ? value(total) : siblings(plan, parent).reduce((sum, row) => sum + value(row), 0);
}

/** The step, in cents, that the plan's amounts are written in: whole euros if all of them are, else cents. */
export function writtenStep({ values, plan }: CheckedPlan): number {
  if (plan.resolution > 1) return plan.resolution;
  return values.every((value) => Number.isNaN(value) || value % 100 === 0) ? 100 : 1;
}
