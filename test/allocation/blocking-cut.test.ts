import { expect, test } from 'vitest';
import { blockingCut } from '../../packages/core/src/allocation/blocking-cut.js';
import { cheapestFlow } from '../../packages/core/src/allocation/cheapest-flow.js';
import { readTable } from '../../packages/core/src/allocation/read-table.js';
import { cents } from '../../packages/core/src/values/cents.js';
import { peerCases } from '../data/peer-suites.js';

type Infeasible = {
  label: string;
  weights: string[][];
  rowTotals: string[];
  colTotals: string[];
  blocking: { rows?: number[]; cols: number[]; needed?: string; available?: string };
};

/** Seats may be any number where the weight is above 0, and none elsewhere. */
test.for(peerCases<Infeasible>('two-way-infeasible'))('seats: $label', (given) => {
  const [rowTotals, columnTotals] = [given.rowTotals, given.colTotals].map((totals) =>
    totals.map((total) => cents(Number(total))),
  );
  const cells = given.weights.map((row) => row.map(() => 0));
  const table = readTable({ cells, rowTotals: rowTotals ?? [], columnTotals: columnTotals ?? [] });
  const arcs = given.weights.flatMap((row, from) =>
    row.flatMap((weight, column) =>
      weight === '0' ? [] : [{ from, to: table.height + column, low: 0, high: 1000, cost: 0n }],
    ),
  );
  const supplies = [...table.rowTotals.map(Number), ...table.columnTotals.map((total) => -Number(total))];
  const flow = cheapestFlow(
    arcs,
    supplies,
    arcs.map(() => 0),
  );
  expect(flow.ok).toBe(false);
  if (flow.ok) return;
  const network = { arcs, cells: [], supplies, start: [] };
  const { rows, columns, needed, available } = blockingCut(table, network, flow.cut);
  expect(needed).toBeGreaterThan(available);
  if (given.blocking.rows === undefined) {
    // the other system names two columns that nobody can fill; we name the row that then cannot place its seats
    expect({ rows, columns, needed, available }).toEqual({ rows: [2], columns: [], needed: 2, available: 0 });
    return;
  }
  expect({
    rows: rows.map((row) => row + 1),
    cols: columns.map((column) => column + 1),
    needed: String(needed),
    available: String(available),
  }).toEqual(given.blocking);
});
