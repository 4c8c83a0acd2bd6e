import type { Table } from './cell-types.js';
import { cellByCell, readCells } from './cells.js';
import { readAmountOrBlank } from './read-amount-cell.js';

/**
 * The number that a text means: "31 843,00 €", "1.234,50", "(250)". A dash or nothing gives an empty text.
 * @customfunction AMOUNT
 * @param {any[][]} text A text, or a range of them; numbers stay as they are.
 * @returns {any[][]} The amounts in euros.
 */
export function amountOf(text: unknown): Table {
  const cells = readCells('text', text);
  return cellByCell([cells], (cellOf) => {
    const read = readAmountOrBlank(cellOf(cells));
    return read === undefined ? '' : read / 100;
  });
}
