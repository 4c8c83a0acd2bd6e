import { cellsOf, type Sum } from '../calculate/figure-table.js';
import type { CheckedTable } from '../calculate/settled.js';
import { type CellName, cellName, sayCell } from './cell.js';
import type { Say } from './say.js';
import { type SumsTogether, sumsTogether } from './sums-together.js';

/** An amount that, with the others of its repair, makes all sums hold; in cents. */
export type Repair = CellName & { readonly amount: number };

/** Larger contradictions are not searched: what a person can follow is found among these. */
const MOST_CELLS = 48;

/**
 * The fewest amounts to change so that the failing sums hold and no other sum is broken; none where that would take
 * more than a few, or where cells cannot be read. It is offered, never applied.
 */
export function smallestRepair(table: CheckedTable, failing: readonly Sum[]): readonly Repair[] {
  const touched = new Set(failing.flatMap(cellsOf));
  const sums = table.sums.filter((sum) => cellsOf(sum).some((cell) => touched.has(cell)));
  const found = sumsTogether(table, sums, MOST_CELLS);
  return found === undefined ? [] : repairOf(table, found);
}

/** The cells to change, by their names. */
export function repairOf(table: CheckedTable, { cells, repair }: SumsTogether): readonly Repair[] {
  return (repair() ?? []).flatMap(({ figure, to }) => {
    const cell = cells[figure];
    if (cell === undefined || to.denominator !== 1n) return [];
    return [{ ...cellName(table, cell), amount: Number(to.numerator) }];
  });
}

/** What could be changed, with a space before it, or nothing. */
export function sayRepair(repair: readonly Repair[], say: Say): string {
  if (repair.length === 0) return '';
  return REPAIR[say.language](
    say.list(repair.map(({ amount, ...cell }) => `${sayCell(cell, say)} → ${say.euros(amount)}`)),
  );
}

const REPAIR = {
  fi: (list: string) => ` Pienin korjaus, jolla summat täsmäävät: ${list}.`,
  sv: (list: string) => ` Den minsta rättelse med vilken summorna stämmer: ${list}.`,
  en: (list: string) => ` The smallest repair with which the sums hold: ${list}.`,
} as const;
