import type { FigureRow } from '../calculate/figure-table.js';
import type { AmountRow } from '../model/amount-table.js';
import type { StatedAmount } from '../values/amount.js';
import { cents } from '../values/cents.js';
import { sumStated } from './year-fields.js';

/** A row with what follows from others where it states nothing. */
export type WholeRow = {
  readonly role: AmountRow['role'];
  readonly isTop: boolean;
  readonly amounts: readonly StatedAmount[];
  readonly total: StatedAmount;
};

/** The rows of a budget; sums that are empty are added up, income taken off. What is stated stays. */
export function wholeRows(rows: readonly FigureRow<AmountRow>[]): readonly WholeRow[] {
  const whole: WholeRow[] = [];
  const partsOf = (parent: number): readonly WholeRow[] =>
    rows.flatMap((row, index) =>
      row.parent === parent && row.row.role !== 'total' ? (whole[index] ?? []) : [],
    );
  for (let index = rows.length - 1; index >= 0; index--) {
    const one = rows[index];
    if (one === undefined || one.row.role === 'total') continue;
    whole[index] = wholeRow(one, partsOf(index));
  }
  return rows.map((one, index) => whole[index] ?? wholeRow(one, partsOf(one.parent)));
}

function wholeRow({ row, parent }: FigureRow<AmountRow>, parts: readonly WholeRow[]): WholeRow {
  const amounts = row.amounts.map((amount, column) =>
    amount.kind === 'blank' ? sumStated(parts.map((part) => counted(part, part.amounts[column]))) : amount,
  );
  const stated = row.total?.kind === 'blank' ? undefined : row.total;
  return { role: row.role, isTop: parent < 0, amounts, total: stated ?? sumStated(amounts) };
}

/** Income is taken off. */
function counted({ role }: WholeRow, amount: StatedAmount = { kind: 'blank' }): StatedAmount {
  return role === 'income' && amount.kind === 'amount'
    ? { kind: 'amount', cents: cents(0 - amount.cents) }
    : amount;
}

/** Rows as they are added up: income with a minus. */
export function lessIncome(rows: readonly WholeRow[]): readonly WholeRow[] {
  return rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount) => counted(row, amount)),
    total: counted(row, row.total),
  }));
}
