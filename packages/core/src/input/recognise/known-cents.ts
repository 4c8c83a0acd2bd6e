import type { Cell } from '../../grid/cell.js';
import { readAmount } from '../../values/amount.js';
import type { Unit } from '../../values/unit.js';

/** An amount in cents, or `undefined` where a cell could not be read. */
export type Known = number | undefined;

/** An amount in cents, 0 for an empty cell, `undefined` for one that cannot be read. */
export function knownCents(cell: Cell | undefined, unit: Unit): Known {
  const read = readAmount(withoutMark(cell?.text ?? ''), unit);
  return read.kind === 'amount' ? read.cents : read.kind === 'blank' ? 0 : undefined;
}

/** The sum of amounts, `undefined` where one of them is. */
export function addedCents(amounts: readonly Known[]): Known {
  return amounts.reduce<Known>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

/** A figure without the footnote mark after it: `1 500*`, `1 500 2)`. */
export function withoutMark(text: string): string {
  const bare = text.replace(/(?<=[\d)-])\s*(?:[*†]+|[¹²³]+)\s*$/u, '');
  return bare.includes('(') ? bare : bare.replace(/(?<=\d)\s+\d{1,2}\)\s*$/u, '');
}
