import type { AmountRow } from '../model/amount-table.js';
import { sumOf } from './budget-figures.js';
import type { CheckedTable } from './settled.js';

/** All costs of a budget over its years before income is taken off, in cents; NaN where they cannot be read. */
export function grossCosts(table: CheckedTable<AmountRow>): number {
  const { rows, columns } = table;
  const costs = rows.flatMap(({ row, parent }, index) =>
    parent === -1 && (row.role === 'item' || row.role === 'group') ? [index] : [],
  );
  return columns.reduce<number>((sum, _, column) => sum + sumOf(table, costs, column), 0);
}
