import { budgetFigures } from '../../calculate/budget-figures.js';
import type { AmountRow, CostCategory } from '../../model/amount-table.js';
import type { Budget } from '../../model/budget.js';
import type { PlanYear } from '../../values/period.js';
import { comparable } from '../../values/plain-text.js';
import { rateDigits } from '../../values/rate.js';
import { COST_ROW_WORDS } from '../../words/cost-row-words.js';
import type { Language } from '../../words/language.js';
import { settledAmounts } from './settled-amounts.js';
import { addYears, allYears, inYears, toStated, type YearSums } from './year-sums.js';

/**
 * The costs of the whole: rows of one category are one row (of one name too, where a partner has several of it), groups
 * as the partners have them, and sums computed from those rows. `undefined` where no partner has a budget.
 */
export function wholeBudget(budgets: readonly Budget[], language: Language): Budget | undefined {
  if (budgets.length === 0) return undefined;
  const years = allYears(budgets.map((budget) => budget.years));
  const shapes = budgets.map((budget) => shapeOf(budget, years));
  const costs = mergedRows(
    shapes.map((shape) => shape.costs),
    years.length,
  );
  const income = mergedRows(
    shapes.map((shape) => shape.income),
    years.length,
  );
  const all = addYears(years.length, costs.map(sumsOf));
  const net = addYears(years.length, [all], income.map(sumsOf));
  const wrapper = first(shapes.map((shape) => shape.wrapper));
  const withIncome = shapes.filter((shape) => shape.income.length > 0);
  const named = first((income.length > 0 ? withIncome : shapes).map((shape) => shape.total));
  const label = named ?? COST_ROW_WORDS.totalCosts[language];
  const costRows = costs.map(rowOf);
  const top: readonly AmountRow[] =
    wrapper === undefined ? costRows : [{ role: 'group', label: wrapper, ...toStated(all), parts: costRows }];
  return {
    years,
    rows: [...top, ...income.map(rowOf), { role: 'total', label, ...toStated(net) }],
    unit: '1',
  };
}

/** A partner's budget: its costs, what is taken off, and the names of the rows that add them up. */
type Shape = {
  readonly costs: readonly Line[];
  readonly income: readonly Line[];
  readonly wrapper: string | undefined;
  readonly total: string | undefined;
};

/** A row of a partner in the years of the whole. */
type Line = { readonly row: AmountRow; readonly sums: YearSums; readonly parts: readonly Line[] };

function shapeOf(budget: Budget, years: readonly PlanYear[]): Shape {
  const { rows, years: own } = budget;
  const amounts = settledAmounts(budgetFigures(budget, ['budget'], {}));
  const toLine = (row: AmountRow): Line => ({
    row,
    sums: inYears(amounts.get(row) ?? row.amounts, own, years),
    parts: row.role === 'group' ? row.parts.map(toLine) : [],
  });
  const lines = rows.filter(({ role }) => role !== 'total').map(toLine);
  const income = lines.filter(({ row }) => row.role === 'income');
  const costs = lines.filter(({ row }) => row.role !== 'income');
  const [only, ...others] = costs;
  const isWrapped = only?.row.role === 'group' && only.row.category === undefined && others.length === 0;
  const total = rows.find(({ role }) => role === 'total')?.label;
  return isWrapped
    ? { costs: only.parts, income, wrapper: only.row.label, total }
    : { costs, income, wrapper: undefined, total };
}

/** Rows of several partners that are one row of the whole. */
type Merged = { readonly lines: readonly Line[]; readonly parts: readonly Merged[]; readonly sums: YearSums };

function mergedRows(partners: readonly (readonly Line[])[], years: number): readonly Merged[] {
  const several = new Set(partners.flatMap(repeatedCategories));
  const byKey = new Map<string, Line[]>();
  for (const line of partners.flat()) {
    const key = keyOf(line.row, several);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()].map((lines) => {
    const isGroup = lines.some((line) => line.parts.length > 0);
    const parts = isGroup ? mergedRows(lines.map(partsOf), years) : [];
    const sums = addYears(years, isGroup ? parts.map(sumsOf) : lines.map((line) => line.sums));
    return { lines, parts, sums };
  });
}

/** A cost that a partner has in one row, where another has a group of it, is a part of that group. */
function partsOf(line: Line): readonly Line[] {
  return line.parts.length > 0 ? line.parts : [line];
}

function repeatedCategories(lines: readonly Line[]): readonly CostCategory[] {
  const own = lines.flatMap(({ row }) => row.category ?? []);
  return own.filter((category, nth) => own.indexOf(category) !== nth);
}

function keyOf({ role, label, category, rate }: AmountRow, several: ReadonlySet<CostCategory>): string {
  const kind = role === 'income' ? 'income' : 'cost';
  const share = rate === undefined ? '' : rateDigits(rate);
  const name = comparable(label);
  return category === undefined
    ? [kind, '', name].join('|')
    : [kind, category, share, several.has(category) ? name : ''].join('|');
}

function rowOf({ lines, parts, sums }: Merged): AmountRow {
  const row = lines.find((line) => line.row.role === 'group')?.row ?? lines[0]?.row;
  const { category, rate } = row ?? {};
  const own = {
    label: row?.label ?? '',
    ...(category !== undefined && { category }),
    ...(rate !== undefined && { rate }),
    ...toStated(sums),
  };
  if (parts.length > 0) return { role: 'group', ...own, parts: parts.map(rowOf) };
  return { role: row?.role === 'income' ? 'income' : 'item', ...own };
}

function sumsOf({ sums }: Merged): YearSums {
  return sums;
}

function first(texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined);
}
