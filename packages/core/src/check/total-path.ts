import type { BudgetFigures } from '../calculate/budget-figures.js';
import type { Path } from '../model/finding.js';

/** The place of the sum of a budget: the total of its total row, or of its last row. */
export function totalPath({ rows, at }: BudgetFigures): Path {
  const total = rows.find(({ row, parent }) => row.role === 'total' && parent === -1) ?? rows.at(-1);
  return total === undefined ? at : [...total.path, 'total'];
}
