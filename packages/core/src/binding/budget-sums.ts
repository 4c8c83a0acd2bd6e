import { budgetFigures, categoryRows } from '../calculate/budget-figures.js';
import { COST_CATEGORIES, type CostCategory } from '../model/amount-table.js';
import type { Budget } from '../model/budget.js';
import { COST_ROW_WORDS } from '../words/cost-row-words.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import { rowsLine } from './rows-line.js';
import { lessIncome, type WholeRow, wholeRows } from './whole-rows.js';
import type { FigureLine } from './year-fields.js';

const SUM_WORDS = {
  ...CHOICE_WORDS.category,
  total: COST_ROW_WORDS.totalCosts,
  netCosts: FORM_WORDS.netCosts,
} as const;

/** The sums of a budget that have the same name in every project; without a budget they are blank. */
export function budgetSums(budget: Budget | undefined, id: string): readonly FigureLine[] {
  const line = (name: keyof typeof SUM_WORDS, rows: readonly WholeRow[]): FigureLine =>
    rowsLine(`${id}.${name}`, SUM_WORDS[name], budget?.years, rows);
  const table = budget === undefined ? undefined : budgetFigures(budget, ['budget'], {});
  const rows = table === undefined ? [] : wholeRows(table.rows);
  const ofCategory = (category: CostCategory): readonly WholeRow[] =>
    table === undefined ? [] : categoryRows(table, category).flatMap((index) => rows[index] ?? []);
  const costs = rows.filter(({ isTop, role }) => isTop && role !== 'total' && role !== 'income');
  const income = rows.filter(({ role }) => role === 'income');
  const totals = rows.filter(({ isTop, role }) => isTop && role === 'total');
  const net = totals.length > 0 ? totals.slice(-1) : lessIncome(rows.filter(({ isTop }) => isTop));
  return [
    ...COST_CATEGORIES.map((category) => line(category, orParts(category, ofCategory))),
    line('total', totals.length > 1 ? totals.slice(0, 1) : income.length === 0 ? net : costs),
    line('income', income),
    line('netCosts', net),
  ];
}

/** Where salary costs have no row, they are wages and side costs. */
function orParts(
  category: CostCategory,
  ofCategory: (category: CostCategory) => readonly WholeRow[],
): readonly WholeRow[] {
  const rows = ofCategory(category);
  if (category !== 'salaryCosts' || rows.length > 0) return rows;
  return [...ofCategory('wages'), ...ofCategory('sideCosts')];
}
