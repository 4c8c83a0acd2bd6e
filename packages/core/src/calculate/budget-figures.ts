import type { AmountRow, CostCategory } from '../model/amount-table.js';
import type { Budget, Salaries, SalaryModel, SalaryRow } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import { checkAmountTable } from './amount-figures.js';
import { figureTable } from './figure-table.js';
import { type ProductFault, salaryProducts, salaryStep } from './salary-products.js';
import { type CheckedTable, checkTableSums } from './settled.js';

/** Whose figures: those of the whole project, or those of one of its partners by its index. */
export type Owner = { readonly partner?: number };

/** A budget with its sums checked. */
export type BudgetFigures = CheckedTable<AmountRow> & Owner & { readonly budget: Budget };

/** Salaries with their products and sums checked; their lines have the model of their beneficiary. */
export type SalaryFigures = CheckedTable<AmountRow> &
  Owner & { readonly salaries: Salaries; readonly products: readonly ProductFault[] };

/** Lays out a budget and checks its sums. */
export function budgetFigures(budget: Budget, at: Path, owner: Owner): BudgetFigures {
  const columns = budget.years.map(({ year }) => year);
  const checked = checkAmountTable({ rows: budget.rows, columns, resolution: 1 }, at);
  return Object.assign(checked, owner, { budget });
}

/** What salaries are checked with: whose they are, the model and the budget of their beneficiary, the plan's unit. */
export type SalaryTerms = {
  readonly owner?: Owner;
  readonly model?: SalaryModel | undefined;
  readonly budget?: BudgetFigures | undefined;
  readonly planUnit?: string | undefined;
};

/** Lays out the costs of staff lines, holds them against what they are made from, and checks their sums. */
export function salaryFigures(given: Salaries, at: Path, terms: SalaryTerms): SalaryFigures {
  const salaries = { ...given, rows: given.rows.map((row) => withModel(row, terms.model)) };
  const rows = salaries.rows.map(
    ({ role, label, amounts, total }): AmountRow => ({
      role,
      label,
      amounts,
      ...(total !== undefined && { total }),
    }),
  );
  const columns = salaries.years.map(({ year }) => year);
  const figures = figureTable({ rows, columns, resolution: 1, partsOf: () => [] }, at);
  const step = salaryStep(figures, terms.planUnit);
  const budgeted = (year: number): number | undefined =>
    terms.budget === undefined ? undefined : salaryCostsIn(terms.budget, year);
  const { faults, values } = salaryProducts(salaries, figures, step, budgeted);
  const checked = checkTableSums({ ...figures, values });
  return Object.assign(checked, { values: figures.values, salaries, products: faults }, terms.owner ?? {});
}

function withModel(row: SalaryRow, model: SalaryModel | undefined): SalaryRow {
  return row.role !== 'item' || row.model !== undefined || model === undefined ? row : { ...row, model };
}

/** What the salary rows of a budget come to in a year: salary costs, or wages and side costs where it has both. */
export function salaryCostsIn(budget: BudgetFigures, year: number): number | undefined {
  const rows = salaryRows(budget);
  const columns = budget.columns.flatMap((column, nth) => (column === year ? [nth] : []));
  if (rows.length === 0 || columns.length === 0) return undefined;
  return columns.reduce((sum, column) => sum + sumOf(budget, rows, column), 0);
}

/** The rows of a budget that hold its salary costs; none where it has wages without side costs. */
export function salaryRows(budget: BudgetFigures): readonly number[] {
  const whole = categoryRows(budget, 'salaryCosts');
  if (whole.length > 0) return whole;
  const [wages, sides] = [categoryRows(budget, 'wages'), categoryRows(budget, 'sideCosts')];
  return wages.length > 0 && sides.length > 0 ? [...wages, ...sides] : [];
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
