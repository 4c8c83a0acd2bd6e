import type { SheetTable } from './summary-sheets.js';
import { type TableCell, tableCells } from './workbook-table.js';

/** Financing and costs of one column that are not the same; amounts in cents. */
export type CoverFault = {
  readonly column: number | string | undefined;
  readonly financing: TableCell;
  readonly costs: TableCell;
  readonly financed: number;
  readonly spent: number;
};

/**
 * Compares the total of a financing plan with that of the budget it belongs to: the one on its own sheet, else the
 * only one of the workbook. Plans that name their net costs themselves are compared there.
 */
export function coverFaults(tables: readonly SheetTable[]): readonly (readonly CoverFault[])[] {
  const plans = tables.filter(({ kind }) => kind === 'financing-plan');
  const budgets = tables.filter(({ kind }) => kind === 'budget');
  return plans.flatMap((plan) => {
    if (plan.table.rows.some(({ row }) => row.role === 'netCosts')) return [];
    const own = budgets.filter(({ sheet }) => sheet === plan.sheet);
    const onlyOne = plans.length === 1 && budgets.length === 1 ? budgets[0] : undefined;
    const budget = own.length === 1 ? own[0] : own.length === 0 ? onlyOne : undefined;
    return budget === undefined ? [] : [compared(plan, budget)];
  });
}

function compared(plan: SheetTable, budget: SheetTable): readonly CoverFault[] {
  const [financing, costs] = [totals(plan), totals(budget)];
  const common = [...financing.keys()].filter((column) => costs.has(column));
  if (common.length < 2) return [];
  const faults = common.flatMap((column): CoverFault[] => {
    const [one, other] = [financing.get(column), costs.get(column)];
    if (one === undefined || other === undefined || Math.abs(one.amount - other.amount) < 1) return [];
    return [{ column, financing: one.at, costs: other.at, financed: one.amount, spent: other.amount }];
  });
  return faults.length === common.length && plan.sheet !== budget.sheet ? [] : faults;
}

type Total = { readonly at: TableCell; readonly amount: number };

/** The amounts of the total row by column; `undefined` is the total column. */
function totals(table: SheetTable): ReadonlyMap<number | string | undefined, Total> {
  const { rows, width, columns, settled } = table.table;
  const row = rows.findIndex(({ row: one }) => one.role === 'total');
  const found = new Map<number | string | undefined, Total>();
  for (const [cell, at] of tableCells(table)) {
    const amount = settled[cell] ?? Number.NaN;
    if (row >= 0 && Math.floor(cell / width) === row && Number.isFinite(amount))
      found.set(columns[cell % width], { at, amount });
  }
  return found;
}
