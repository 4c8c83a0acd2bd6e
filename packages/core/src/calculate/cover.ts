import type { Project } from '../model/project.js';
import { isSumOfPartners } from './beneficiaries.js';
import { type BudgetFigures, netCosts, type Owner } from './budget-figures.js';
import { isEmpty } from './figure-table.js';
import type { Figures } from './figures.js';
import { openCells, yearColumns } from './open-cells.js';
import { siblings } from './row-values.js';
import type { CheckedPlan, CheckedTable } from './settled.js';

/** A plan and the budget that it has to cover: of the whole, of one of its versions, or of a partner. */
export type Covered = Owner & { readonly plan: CheckedPlan; readonly budget: BudgetFigures };

/**
 * Plans with their budgets; not of a whole whose plan and budget are both sums of the partners', and none that nothing
 * is written in yet.
 */
export function coveredBudgets(project: Project, figures: Figures): readonly Covered[] {
  return withBudgets(figures).filter(({ plan, budget }) => {
    const isSum = isSumOfPartners(project, plan.at) && isSumOfPartners(project, budget.at);
    return !isSum && !isUnwritten(plan);
  });
}

/** Plans that nothing is written in yet, while their budgets have costs; those of the whole come first. */
export function openPlans(figures: Figures): readonly Covered[] {
  return withBudgets(figures).filter(({ plan }) => isUnwritten(plan));
}

/** Plans with the budget of the same party and version, if something is written in it. */
function withBudgets({ plans, partnerPlans, budgets }: Figures): readonly Covered[] {
  const own = new Map(budgets.map((budget) => [keyOf(budget.at, budget.budget.version), budget]));
  return [...plans, ...partnerPlans].flatMap((plan) => {
    const budget = own.get(keyOf(plan.at, plan.plan.version).replace('financing', 'budget'));
    if (budget === undefined || isUnwritten(budget)) return [];
    return [{ plan, budget, ...(budget.partner !== undefined && { partner: budget.partner }) }];
  });
}

function isUnwritten({ rows }: CheckedTable): boolean {
  return rows.every(({ row }) => isEmpty(row));
}

/** What a budget costs in a calendar year, less income, in cents; NaN where its own sums leave it open. */
export function costsOf(budget: BudgetFigures, year: number): number {
  const open = openCells(budget);
  return (yearColumns(budget).get(year) ?? []).reduce((sum, column) => {
    const isOpen = open.size > 0 && budget.rows.some((_, row) => open.has(row * budget.width + column));
    return isOpen ? Number.NaN : sum + netCosts(budget, column);
  }, 0);
}

/** What a plan finances in a calendar year: the costs that it says it covers, or else its total. */
export function financedIn(
  plan: CheckedPlan,
  year: number,
): { readonly row: number; readonly amount: number } {
  const { rows, settled, width } = plan;
  const open = openCells(plan);
  const find = (role: string): number => rows.findIndex(({ row }) => row.role === role);
  const sumRow = find('netCosts') >= 0 ? find('netCosts') : find('total');
  const own = sumRow >= 0 ? [sumRow] : siblings(plan, -1);
  const amount = (yearColumns(plan).get(year) ?? [])
    .flatMap((column) => own.map((row) => row * width + column))
    .reduce((sum, cell) => sum + (open.has(cell) ? Number.NaN : (settled[cell] ?? Number.NaN)), 0);
  return { row: own[0] ?? -1, amount };
}

/** A version with its version, the plan and the budget of the project and of partners by where they are. */
function keyOf([part, nth]: readonly (string | number)[], version: string | undefined): string {
  if (part === 'partners') return `partner ${nth}`;
  return part === 'financingVersions' || part === 'budgetVersions'
    ? `version ${version ?? '?'}`
    : String(part);
}
