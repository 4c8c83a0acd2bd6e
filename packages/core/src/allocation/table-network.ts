import type { Arc } from './cheapest-flow.js';
import { floorOf } from './fraction.js';
import type { Groups } from './groups.js';
import type { WholeTable } from './read-table.js';

/**
 * A table as a network: what is above the floors flows from rows to columns. `arcs` are first the cells that
 * have a fraction (`cells` says which), then the sums of groups; rows are the first nodes, columns the next.
 */
export type TableNetwork = {
  readonly arcs: readonly Arc[];
  readonly cells: readonly number[];
  readonly supplies: readonly number[];
  readonly start: readonly number[];
};

/**
 * Lays out the network. A group of columns stands between a row and its cells, a group of rows between the cells of
 * a column and the column, so that its sums are bounded as cells are. At first every cell is rounded to the nearest.
 */
export function tableNetwork(table: WholeTable): TableNetwork {
  const { height, width, rowGroups, columnGroups } = table;
  const nodes = nodesOf(table);
  const network: Growing = {
    arcs: [],
    cells: [],
    start: [],
    balance: new Array<number>(nodes.count).fill(0),
  };
  addCells(network, table, nodes);
  const inRow = (row: number, column: number): number => row * width + column;
  const inColumn = (column: number, row: number): number => row * width + column;
  addGroups(network, table, {
    groups: columnGroups,
    lines: height,
    cellOf: inRow,
    nodeOf: nodes.ofRow,
    into: true,
  });
  addGroups(network, table, {
    groups: rowGroups,
    lines: width,
    cellOf: inColumn,
    nodeOf: nodes.ofColumn,
    into: false,
  });
  return { ...network, supplies: suppliesOf(table, nodes.count) };
}

type Nodes = {
  readonly count: number;
  /** The node of a group of columns in a row; without a group, of the row itself. */
  readonly ofRow: (row: number, group: number | undefined) => number;
  readonly ofColumn: (column: number, group: number | undefined) => number;
};

function nodesOf({ height, width, rowGroups, columnGroups }: WholeTable): Nodes {
  const [inRow, inColumn] = [columnGroups.members.length, rowGroups.members.length];
  const first = height + width;
  const second = first + height * inRow;
  return {
    count: second + width * inColumn,
    ofRow: (row, group) => (group === undefined ? row : first + row * inRow + group),
    ofColumn: (column, group) => (group === undefined ? height + column : second + column * inColumn + group),
  };
}

type Growing = {
  readonly arcs: Arc[];
  readonly cells: number[];
  readonly start: number[];
  /** What has flowed into each node, less what has flowed out of it. */
  readonly balance: number[];
};

function addArc({ arcs, start, balance }: Growing, arc: Arc, flow: number): void {
  arcs.push(arc);
  start.push(flow);
  balance[arc.from] = (balance[arc.from] ?? 0) - flow;
  balance[arc.to] = (balance[arc.to] ?? 0) + flow;
}

/** To round up in place of down changes the squares, and the absolute differences, by 1 less twice the fraction. */
function addCells(
  network: Growing,
  { width, unit, lost, rowGroups, columnGroups }: WholeTable,
  nodes: Nodes,
): void {
  for (const [cell, fraction] of lost.entries()) {
    if (fraction === 0n) continue;
    const [row, column] = [Math.floor(cell / width), cell % width];
    const from = nodes.ofRow(row, columnGroups.aroundMember[column]);
    const to = nodes.ofColumn(column, rowGroups.aroundMember[row]);
    const cost = unit - 2n * fraction;
    network.cells.push(cell);
    addArc(network, { from, to, low: 0, high: 1, cost }, cost < 0n ? 1 : 0);
  }
}

type Grouping = {
  readonly groups: Groups;
  readonly lines: number;
  readonly cellOf: (line: number, member: number) => number;
  readonly nodeOf: (line: number, group: number | undefined) => number;
  /** Whether what a group holds flows into its node, as it does from a row, or out of it, as it does to a column. */
  readonly into: boolean;
};

/** The sums of the groups, smaller ones first, so that each can start with what its cells hold. */
function addGroups(
  network: Growing,
  table: WholeTable,
  { groups, lines, cellOf, nodeOf, into }: Grouping,
): void {
  for (const [group, members] of groups.members.entries()) {
    for (let line = 0; line < lines; line += 1) {
      const cells = members.map((member) => cellOf(line, member));
      const bounds = sumBounds(table, cells);
      const [inner, outer] = [nodeOf(line, group), nodeOf(line, groups.aroundGroup[group])];
      const held = Math.abs(network.balance[inner] ?? 0);
      const flow = Math.min(Math.max(held, bounds.low), bounds.high);
      const [from, to] = into ? [outer, inner] : [inner, outer];
      addArc(network, { from, to, ...bounds, cost: 0n }, flow);
    }
  }
}

/** How much a sum of cells may be above their floors: floor or ceiling of the exact sum. */
function sumBounds(
  { exact, floors, unit }: WholeTable,
  cells: readonly number[],
): { low: number; high: number } {
  let [sum, floor] = [0n, 0n];
  for (const cell of cells) {
    sum += exact[cell] ?? 0n;
    floor += floors[cell] ?? 0n;
  }
  return { low: Number(floorOf(sum, unit) - floor), high: Number(-floorOf(-sum, unit) - floor) };
}

function suppliesOf(table: WholeTable, nodes: number): readonly number[] {
  const { height, width, floors, rowTotals, columnTotals } = table;
  const supplies = new Array<number>(nodes).fill(0);
  for (const [row, total] of rowTotals.entries()) {
    const floor = floors.slice(row * width, (row + 1) * width).reduce((sum, cell) => sum + cell, 0n);
    supplies[row] = Number(total - floor);
  }
  for (const [column, total] of columnTotals.entries()) {
    let floor = 0n;
    for (let row = 0; row < height; row += 1) floor += floors[row * width + column] ?? 0n;
    supplies[height + column] = Number(floor - total);
  }
  return supplies;
}
