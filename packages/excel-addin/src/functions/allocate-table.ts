import { allocateTable, type Cents, MAX_CENTS } from '@eurakit/core';
import type { Cells, Table } from './cell-types.js';
import { cellList, readCells } from './cells.js';
import { refuse } from './formula-error.js';
import { readAmountCell } from './read-amount-cell.js';
import { assertInSteps, readStep } from './read-step.js';
import { sumTooLarge } from './words/amount-words.js';
import { notALine } from './words/shape-words.js';
import { tableBlocked, tableTooLarge, totalsDisagree } from './words/table-words.js';

/**
 * Fills a table from the totals of its rows and columns, in proportion to both; it adds up both ways exactly.
 * @customfunction ALLOCATETABLE
 * @param {any[][]} rowTotals Totals of the rows, in euros.
 * @param {any[][]} columnTotals Totals of the columns, in euros; they add up to the same as those of the rows.
 * @param {any} [step] Step in euros: 1 for whole euros, 0.01 for cents (default).
 * @returns {any[][]} The table in euros, a row for each row total.
 */
export function tableFromTotals(rowTotals: unknown, columnTotals: unknown, step?: unknown): Table {
  const stepCents = readStep(step);
  const rows = totals(readCells('rowTotals', rowTotals), stepCents);
  const columns = totals(readCells('columnTotals', columnTotals), stepCents);
  const whole = sumOf(rows);
  if (whole !== sumOf(columns)) refuse(totalsDisagree(Number(whole), Number(sumOf(columns))));
  if (rows.length * columns.length > MOST_CELLS) refuse(tableTooLarge(MOST_CELLS));
  const cells = rows.map((row) => columns.map((column) => share(row, column, whole)));
  const found = allocateTable({ cells, rowTotals: rows, columnTotals: columns, step: stepCents });
  if (found.ok) return found.table.map((row) => row.map((cell) => cell / 100));
  const { blocking } = found;
  return refuse(tableBlocked(blocking.rows, blocking.columns, blocking.needed, blocking.available));
}

/** A table of more cells would keep Excel waiting. */
const MOST_CELLS = 10_000;

function totals(cells: Cells, step: Cents): readonly Cents[] {
  if (cells.height > 1 && cells.width > 1) refuse(notALine(cells));
  return cellList(cells).map((cell) => {
    const total = readAmountCell(cell);
    assertInSteps(total, step, cell.at);
    return total;
  });
}

function sumOf(amounts: readonly Cents[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}

/** What a cell has by the totals of its row and column, as a fraction of cents; the whole may be below 0. */
function share(row: Cents, column: Cents, whole: bigint): string {
  if (whole === 0n) return '0';
  const [product, size] = [BigInt(row) * BigInt(column), whole < 0n ? -whole : whole];
  if ((product < 0n ? -product : product) / size >= BigInt(MAX_CENTS)) refuse(sumTooLarge());
  return `${whole < 0n ? -product : product}/${size}`;
}
