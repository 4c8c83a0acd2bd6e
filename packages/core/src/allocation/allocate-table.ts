import { type Cents, cents } from '../values/cents.js';
import type { Fraction } from '../values/rate.js';
import { type BlockingCut, blockingCut, totalsDisagree } from './blocking-cut.js';
import { cheapestFlow } from './cheapest-flow.js';
import { equalBest } from './equal-best.js';
import { reduced } from './fraction.js';
import { readTable, type TableCall, type WholeTable } from './read-table.js';
import { type TableNetwork, tableNetwork } from './table-network.js';
import { byTieRule } from './tie-order.js';

/** Rows of whole cents. */
export type CentsTable = readonly (readonly Cents[])[];

/** A table that adds up, the equally good ones beside it, or what makes such a table impossible. */
export type AllocatedTable =
  | {
      readonly ok: true;
      readonly table: CentsTable;
      /** How many tables are equally good, this one included, counted to {@link MOST_ALTERNATIVES}. */
      readonly alternatives: number;
      /** Some of the others, at most nine. */
      readonly others: readonly CentsTable[];
      /** The cells in which equally good tables differ. */
      readonly tied: readonly { readonly row: number; readonly column: number }[];
      readonly contradictions: readonly TotalContradiction[];
    }
  | {
      readonly ok: false;
      readonly blocking: BlockingCut;
      readonly contradictions: readonly TotalContradiction[];
    };

/** A prescribed total that is a step or more away from what the exact cells add up to, in cents. */
export type TotalContradiction = {
  readonly of: 'row' | 'column';
  readonly index: number;
  readonly prescribed: number;
  readonly exact: Fraction;
};

/** Equally good tables are counted to this number. */
export const MOST_ALTERNATIVES = 100;
const MOST_LISTED = 9;

/**
 * Rounds a table so that it adds up both ways: the totals of rows and columns are as prescribed, every cell is the
 * floor or the ceiling of its exact amount in steps, whole and locked cells stay, and so do, within a step, the sums
 * of groups and running sums that are asked for. Of all such tables it is one of the closest, by squares and by
 * absolute differences alike; among equally close ones `ties` decides. Throws {@link CallError} for a call that
 * cannot be meant; totals that no table can meet are told with the rows and columns that block.
 */
export function allocateTable(call: TableCall): AllocatedTable {
  const table = readTable(call);
  const contradictions = totalContradictions(table);
  const disagreeing = totalsDisagree(table);
  if (disagreeing !== undefined) return { ok: false, blocking: disagreeing, contradictions };
  const network = tableNetwork(table);
  const flow = cheapestFlow(network.arcs, network.supplies, network.start);
  if (!flow.ok) return { ok: false, blocking: blockingCut(table, network, flow.cut), contradictions };

  const { flows, differing, count, others } = equalBest({
    ...flow,
    arcs: network.arcs,
    order: inOrder(table, network),
    limit: MOST_ALTERNATIVES,
    listed: MOST_LISTED,
  });
  return {
    ok: true,
    table: toTable(table, network, flows),
    alternatives: count,
    others: others.map((other) => toTable(table, network, other)),
    tied: differing
      .map((arc) => network.cells[arc] ?? 0)
      .toSorted((a, b) => a - b)
      .map((cell) => ({ row: Math.floor(cell / table.width), column: cell % table.width })),
    contradictions,
  };
}

function totalContradictions({
  exact,
  unit,
  width,
  step,
  sign,
  ...totals
}: WholeTable): readonly TotalContradiction[] {
  const found = (of: 'row' | 'column', prescribed: readonly bigint[], indexOf: (cell: number) => number) => {
    const sums = prescribed.map(() => 0n);
    for (const [cell, amount] of exact.entries()) sums[indexOf(cell)] = (sums[indexOf(cell)] ?? 0n) + amount;
    return prescribed.flatMap((total, index): TotalContradiction[] => {
      const off = total * unit - (sums[index] ?? 0n);
      if (off < unit && -off < unit) return [];
      const cents = BigInt(step) * BigInt(sign);
      return [
        { of, index, prescribed: Number(total * cents), exact: reduced((sums[index] ?? 0n) * cents, unit) },
      ];
    });
  };
  return [
    ...found('row', totals.rowTotals, (cell) => Math.floor(cell / width)),
    ...found('column', totals.columnTotals, (cell) => cell % width),
  ];
}

/** The arcs of cells, in the order in which a tie rule prefers to round them up. */
function inOrder({ exact, ties }: WholeTable, { cells }: TableNetwork): readonly number[] {
  return [...cells.keys()].toSorted(byTieRule(ties, (arc) => exact[cells[arc] ?? 0] ?? 0n));
}

/** Floors and what flowed above them, in cents; every cell lies within the range of its exact amount. */
function toTable(
  { floors, height, width, step, sign }: WholeTable,
  { cells }: TableNetwork,
  flows: readonly number[],
): CentsTable {
  const units = floors.map(Number);
  for (const [arc, cell] of cells.entries()) units[cell] = (units[cell] ?? 0) + (flows[arc] ?? 0);
  const amounts = units.map((unit) => cents(unit * step * sign + 0)); // minus zero becomes zero
  return Array.from({ length: height }, (_, row) => amounts.slice(row * width, (row + 1) * width));
}
