import type { Partner } from '../../model/partner.js';
import type { StatedAmount } from '../../values/amount.js';

/** Whether a partner has tables, and not a figure in them but zeros. */
export function isEmptyForm(partner: Partner): boolean {
  return rowsOf(partner).length > 0 && !hasFigures(partner);
}

/** Whether a partner has a figure other than zero. */
export function hasFigures(partner: Partner): boolean {
  return !rowsOf(partner).every(isEmptyRow);
}

type Row = {
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
  readonly parts?: readonly Row[];
};

function rowsOf({ budget, financing }: Partner): readonly Row[] {
  return [...(budget?.rows ?? []), ...(financing?.rows ?? [])];
}

function isEmptyRow({ amounts, total, parts = [] }: Row): boolean {
  const all = total === undefined ? amounts : [...amounts, total];
  return all.every(isNothing) && parts.every(isEmptyRow);
}

function isNothing(amount: StatedAmount): boolean {
  return amount.kind === 'blank' || (amount.kind === 'amount' && amount.cents === 0);
}
