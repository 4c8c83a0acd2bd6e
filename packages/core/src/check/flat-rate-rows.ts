import type { BudgetFigures } from '../calculate/budget-figures.js';
import type { Path } from '../model/finding.js';
import type { Rate } from '../values/rate.js';

/** Rows of budgets that state a flat rate and have amounts. */
export function flatRateRows(
  budgets: readonly BudgetFigures[],
): readonly { readonly path: Path; readonly label: string; readonly rate: Rate }[] {
  return budgets.flatMap(({ rows, settled, width }) =>
    rows.flatMap(({ row, path }, index) => {
      const { category, rate, label } = row;
      const isUsed = settled.slice(index * width, (index + 1) * width).some((amount) => amount > 0);
      return category === 'flatRate' && rate !== undefined && isUsed ? [{ path, label, rate }] : [];
    }),
  );
}
