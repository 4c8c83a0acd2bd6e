import type { AmountRow, AmountTable } from '../model/amount-table.js';
import type { Path } from '../model/finding.js';
import { figureTable } from './figure-table.js';
import { type CheckedTable, checkTableSums } from './settled.js';

/** A table of amounts as far as its sums go. */
type Summed = Pick<AmountTable, 'rows' | 'columns' | 'resolution'> &
  Partial<Pick<AmountTable, 'kind' | 'columnSums' | 'incomplete'>>;

/** A budget or other table of amounts with what is wrong in its sums; `at` is where the table is. */
export function checkAmountTable(table: Summed, at: Path): CheckedTable<AmountRow> {
  const { rows, columns, columnSums = [], resolution, incomplete } = table;
  const mayLeaveEmpty = table.kind === 'payment-application';
  const written = { rows, columns, columnSums, resolution, partsOf, mayLeaveEmpty };

  return checkTableSums(figureTable({ ...written, ...(incomplete && { incomplete }) }, at));
}

function partsOf(row: AmountRow): readonly AmountRow[] {
  return row.role === 'group' ? row.parts : [];
}
