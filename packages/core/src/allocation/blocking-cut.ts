import type { WholeTable } from './read-table.js';
import type { TableNetwork } from './table-network.js';

/**
 * Why no table meets the totals, in cents: the totals of `rows`, with what the other rows hold at least in `columns`,
 * are `needed`; the totals of `columns`, with what the rows' other cells hold at most, are the less `available`.
 */
export type BlockingCut = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
};

/** Names the rows and columns among the nodes that give more than can leave them, and adds up what they need. */
export function blockingCut(table: WholeTable, network: TableNetwork, cut: ReadonlySet<number>): BlockingCut {
  const { height, width, rowTotals, columnTotals, floors } = table;
  const rows = [...rowTotals.keys()].filter((row) => cut.has(row));
  const columns = [...columnTotals.keys()].filter((column) => cut.has(height + column));
  let needed = rows.reduce((sum, row) => sum + (rowTotals[row] ?? 0n), 0n);
  let available = columns.reduce((sum, column) => sum + (columnTotals[column] ?? 0n), 0n);
  for (const [cell, floor] of floors.entries()) {
    const [inRow, inColumn] = [cut.has(Math.floor(cell / width)), cut.has(height + (cell % width))];
    if (inColumn && !inRow) needed += floor;
    if (inRow && !inColumn) available += floor;
  }
  for (const { from, to, low, high } of network.arcs) {
    if (cut.has(to) && !cut.has(from)) needed += BigInt(low);
    if (cut.has(from) && !cut.has(to)) available += BigInt(high);
  }
  return { rows, columns, needed: toCents(table, needed), available: toCents(table, available) };
}

/** All rows against all columns, where their totals do not agree; `undefined` where they do. */
export function totalsDisagree(table: WholeTable): BlockingCut | undefined {
  const [needed, available] = [table.rowTotals, table.columnTotals].map((totals) =>
    totals.reduce((sum, total) => sum + total, 0n),
  );
  if (needed === undefined || available === undefined || needed === available) return undefined;
  return {
    rows: [...table.rowTotals.keys()],
    columns: [...table.columnTotals.keys()],
    needed: toCents(table, needed),
    available: toCents(table, available),
  };
}

function toCents({ step, sign }: WholeTable, steps: bigint): number {
  return Number(steps) * step * sign + 0; // minus zero becomes zero
}
