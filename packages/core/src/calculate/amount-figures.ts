import type { AmountRow, AmountTable } from '../model/amount-table.js';
import { figureTable } from './figure-table.js';
import { type CheckedTable, checkTableSums } from './settled.js';

/** A budget or other table of amounts with what is wrong in its sums; `nth` of the project's tables. */
export function checkAmountTable(table: AmountTable, nth: number): CheckedTable<AmountRow> {
  const { rows, columns, columnSums, resolution, incomplete } = table;
  const mayLeaveEmpty = table.kind === 'payment-application';
  const written = { rows, columns, columnSums, resolution, partsOf, mayLeaveEmpty };

  return checkTableSums(figureTable({ ...written, ...(incomplete && { incomplete }) }, ['tables', nth]));
}

function partsOf(row: AmountRow): readonly AmountRow[] {
  return row.role === 'group' ? row.parts : [];
}
