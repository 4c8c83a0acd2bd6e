import type { PlanYear } from '../values/period.js';
import type { BudgetFigures, SalaryFigures } from './budget-figures.js';
import type { CheckedPlan, CheckedTable } from './settled.js';

/** A table whose columns are years: a plan, a budget or salaries, of the project or of a partner. */
export type YearTable = { readonly table: CheckedTable; readonly years: readonly PlanYear[] };

/** Every table with years, those of the project first. */
export function yearTables({
  plans,
  partnerPlans,
  budgets,
  salaries,
}: {
  readonly plans: readonly CheckedPlan[];
  readonly partnerPlans: readonly CheckedPlan[];
  readonly budgets: readonly BudgetFigures[];
  readonly salaries: readonly SalaryFigures[];
}): readonly YearTable[] {
  return [
    ...plans.map((table) => ({ table, years: table.plan.years })),
    ...budgets.map((table) => ({ table, years: table.budget.years })),
    ...salaries.map((table) => ({ table, years: table.salaries.years })),
    ...partnerPlans.map((table) => ({ table, years: table.plan.years })),
  ];
}
