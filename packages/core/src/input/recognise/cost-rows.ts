import type { CostCategory } from '../../model/amount-table.js';
import { COST_CATEGORIES, COST_TOTAL_WORDS, INCOME_WORDS } from '../../words/cost-words.js';
import { ROW_WORDS } from '../../words/row-words.js';
import { isSum, type RowLabel } from './row-label.js';

/** What a label says about a row of a budget: its category, and whether it is income, taken off the costs. */
export type CostLabel = { readonly category?: CostCategory; readonly isIncome: boolean };

export function readCostLabel({ name, kind }: RowLabel): CostLabel {
  const words = name.toLowerCase();
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(words));
  const isIncome = says(INCOME_WORDS);
  const category = COST_CATEGORIES.find(({ patterns }) => says(patterns))?.category;
  const isWhole = kind === 'net-costs' && category === undefined;
  return { isIncome, ...(category !== undefined && !isIncome && !isWhole && { category }) };
}

/** Whether a label is one of costs at all: a category, or the costs as a whole. */
export function isCostLabel(label: RowLabel): boolean {
  return readCostLabel(label).category !== undefined || label.kind === 'net-costs';
}

/**
 * The labels of a budget as its structure takes them: the costs as a whole, gross or net, are sums, and so are salary
 * costs under wages and side costs, whatever they are called.
 */
export function costStructureLabels(labels: readonly RowLabel[]): readonly RowLabel[] {
  const costs = labels.map(readCostLabel);
  return labels.map((label, row) => {
    const before = costs[row - 1]?.category;
    const addsSalaries =
      costs[row]?.category === 'salaryCosts' && (before === 'wages' || before === 'sideCosts');
    const isWhole =
      costs[row]?.category === undefined &&
      row > 0 &&
      COST_TOTAL_WORDS.some((pattern) => pattern.test(label.name.toLowerCase()));
    const isNet = label.kind === 'net-costs' && (isWhole || row === 0 || costs[row]?.category === undefined);
    const isCalledSum = row > 0 && ROW_WORDS.total.some((pattern) => pattern.test(label.name.toLowerCase()));
    if (isSum(label) || isNet || addsSalaries || isWhole || isCalledSum)
      return { ...label, kind: addsSalaries ? 'group' : 'sum', classes: [] };
    return label.kind === 'class' || label.kind === 'net-costs'
      ? { ...label, kind: 'named', classes: [] }
      : label;
  });
}
