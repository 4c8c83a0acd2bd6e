import type { AmountRow, CostCategory } from '../model/amount-table.js';
import type { Budget, Salaries } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import { checkAmountTable } from './amount-figures.js';
import type { CheckedTable } from './settled.js';

/** Whose figures: those of the whole project, or those of one of its partners by its index. */
export type Owner = { readonly partner?: number };

/** A budget with its sums checked. */
export type BudgetFigures = CheckedTable<AmountRow> & Owner & { readonly budget: Budget };

/** Salaries with their sums checked. */
export type SalaryFigures = CheckedTable<AmountRow> & Owner & { readonly salaries: Salaries };

/** Lays out a budget and checks its sums. */
export function budgetFigures(budget: Budget, at: Path, owner: Owner): BudgetFigures {
  const columns = budget.years.map(({ year }) => year);
  const checked = checkAmountTable({ rows: budget.rows, columns, resolution: 1 }, at);
  return Object.assign(checked, owner, { budget });
}

/** Lays out the costs of staff lines and checks their sums. */
export function salaryFigures(salaries: Salaries, at: Path, owner: Owner): SalaryFigures {
  const columns = salaries.years.map(({ year }) => year);
  const rows = salaries.rows.map(
    ({ role, label, amounts, total }): AmountRow => ({
      role,
      label,
      amounts,
      ...(total !== undefined && { total }),
    }),
  );
  return Object.assign(checkAmountTable({ rows, columns, resolution: 1 }, at), owner, { salaries });
}

/** The rows of a category that are no sums of rows of the same category, as indexes. */
export function categoryRows(table: CheckedTable<AmountRow>, category: CostCategory): readonly number[] {
  const own = table.rows.flatMap(({ row }, index) => (row.category === category ? [index] : []));
  return own.filter((index) => !own.includes(table.rows[index]?.parent ?? -1));
}

/** What rows come to in a column, in cents; NaN where one of them cannot be read. */
export function sumOf({ settled, width }: CheckedTable, rows: readonly number[], column: number): number {
  return rows.reduce((sum, row) => sum + (settled[row * width + column] ?? Number.NaN), 0);
}

/**
 * The costs that financing has to cover, in a column: what the budget's total row comes to, or without one its rows at
 * the top less its income.
 */
export function netCosts(table: CheckedTable<AmountRow>, column: number): number {
  const total = table.rows.findIndex(({ row, parent }) => row.role === 'total' && parent === -1);
  if (total >= 0) return sumOf(table, [total], column);
  return table.rows.reduce((sum, { row, parent }, index) => {
    if (parent !== -1) return sum;
    const amount = sumOf(table, [index], column);
    return row.role === 'income' ? sum - amount : sum + amount;
  }, 0);
}
