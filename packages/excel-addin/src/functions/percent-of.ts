import { cents, type Rate, rateShare } from '@eurakit/core';
import type { Cells, GivenCell, Table } from './cell-types.js';
import { cellByCell } from './cells.js';
import { refuse } from './formula-error.js';
import { readAmountCell } from './read-amount-cell.js';
import { tooLarge } from './words/amount-words.js';

/** A percentage of each amount, to the nearest cent, halves away from zero. */
export function percentOf(amounts: Cells, rates: Cells, readRate: (cell: GivenCell) => Rate): Table {
  return cellByCell([amounts, rates], (cellOf) => {
    const amount = cellOf(amounts);
    const share = rateShare(readAmountCell(amount), readRate(cellOf(rates)), cents(1), 'half-away');
    return (share ?? refuse(tooLarge(amount.at))) / 100;
  });
}
