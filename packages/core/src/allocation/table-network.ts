import type { Arc } from './cheapest-flow.js';
import { floorOf } from './fraction.js';
import type { Groups } from './groups.js';
import type { WholeTable } from './read-table.js';

/**
 * A table as a network: what is above the floors flows from rows to columns. `arcs` are first the cells that have a
 * fraction (`cells` says which), then the sums of groups; rows are the first nodes, columns the next.
 */
export type TableNetwork = {
  readonly arcs: readonly Arc[];
  readonly cells: readonly number[];
  readonly supplies: readonly number[];
  readonly start: readonly number[];
};

/**
 * Lays out the network. A group of columns stands between a row and its cells, a group of rows between the cells of
 * a column and the column, so that its sums are bounded as cells are. At the start every cell is rounded to the nearest.
 */
export function tableNetwork(table: WholeTable): TableNetwork {
  const { height, width, unit, lost, rowGroups, columnGroups } = table;
  const afterColumns = height + width;
  const afterColumnGroups = afterColumns + height * columnGroups.members.length;
  const columnGroupNode = (row: number, group: number | undefined): number =>
    group === undefined ? row : afterColumns + row * columnGroups.members.length + group;
  const rowGroupNode = (column: number, group: number | undefined): number =>
    group === undefined ? height + column : afterColumnGroups + column * rowGroups.members.length + group;

  const arcs: Arc[] = [];
  const cells: number[] = [];
  for (const [cell, fraction] of lost.entries()) {
    if (fraction === 0n) continue;
    const [row, column] = [Math.floor(cell / width), cell % width];
    const from = columnGroupNode(row, columnGroups.aroundMember[column]);
    const to = rowGroupNode(column, rowGroups.aroundMember[row]);
    cells.push(cell);
    arcs.push({ from, to, low: 0, high: 1, cost: unit - 2n * fraction });
  }
  const start = arcs.map(({ cost }): number => (cost < 0n ? 1 : 0));
  const nodes = afterColumnGroups + width * rowGroups.members.length;
  const balance = new Array<number>(nodes).fill(0);
  for (const [index, { from, to }] of arcs.entries()) {
    balance[from] = (balance[from] ?? 0) - (start[index] ?? 0);
    balance[to] = (balance[to] ?? 0) + (start[index] ?? 0);
  }
  const addGroups = (
    groups: Groups,
    lines: number,
    cellOf: (line: number, member: number) => number,
    nodeOf: (line: number, group: number | undefined) => number,
    isInto: boolean,
  ): void => {
    for (const [group, members] of groups.members.entries()) {
      for (let line = 0; line < lines; line += 1) {
        const bounds = sumBounds(
          table,
          members.map((member) => cellOf(line, member)),
        );
        const [inner, outer] = [nodeOf(line, group), nodeOf(line, groups.aroundGroup[group])];
        const wanted = Math.abs(balance[inner] ?? 0);
        const flow = Math.min(Math.max(wanted, bounds.low), bounds.high);
        arcs.push({
          ...(isInto ? { from: outer, to: inner } : { from: inner, to: outer }),
          ...bounds,
          cost: 0n,
        });
        start.push(flow);
        balance[inner] = (balance[inner] ?? 0) + (isInto ? flow : -flow);
        balance[outer] = (balance[outer] ?? 0) + (isInto ? -flow : flow);
      }
    }
  };
  addGroups(columnGroups, height, (row, column) => row * width + column, columnGroupNode, true);
  addGroups(rowGroups, width, (column, row) => row * width + column, rowGroupNode, false);
  return { arcs, cells, supplies: suppliesOf(table, nodes), start };
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
