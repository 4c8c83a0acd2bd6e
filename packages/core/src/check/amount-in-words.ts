import { statedIn } from '../calculate/figure-table.js';
import type { CheckedTable } from '../calculate/settled.js';

/** Whether a cell says in words that there is no amount yet, and the sums do without one. */
export function isAmountInWords(table: CheckedTable, cell: number): boolean {
  const stated = statedIn(table, cell);
  return (
    stated.kind === 'unreadable' && table.settled[cell] === 0 && /^\p{L}[\p{L}\s.,/()–-]+$/u.test(stated.raw)
  );
}
