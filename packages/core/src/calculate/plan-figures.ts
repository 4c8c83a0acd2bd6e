import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { BLANK } from '../values/amount.js';

/** A row of the plan in reading order; `parent` is the index of its group, -1 at the top level. */
export type FigureRow = { readonly row: FinancingRow; readonly parent: number; readonly path: Path };

/**
 * What must add up: the cell `total` is the sum of the cells `parts`. `row`: a row's total and its years;
 * `group`: a group and its parts; `total`: the plan; `netCosts`: the costs that the financing has to cover.
 */
export type Sum = { readonly kind: SumKind; readonly total: number; readonly parts: readonly number[] };
export type SumKind = 'row' | 'group' | 'total' | 'netCosts';

/**
 * The figures of a plan side by side: cell `row × width + column`; the last column is the rows' totals.
 * `values` are cents, blank 0, and NaN where a cell cannot be read.
 */
export type PlanFigures = {
  readonly plan: FinancingPlan;
  readonly at: Path;
  readonly rows: readonly FigureRow[];
  readonly width: number;
  readonly values: readonly number[];
  readonly sums: readonly Sum[];
};

/** Lays out the figures of a plan and everything in it that must add up. `at` is where the plan is. */
export function planFigures(plan: FinancingPlan, at: Path = ['financing']): PlanFigures {
  const rows: FigureRow[] = [];
  for (const [index, row] of plan.rows.entries()) flatten(rows, row, -1, [...at, 'rows', index]);
  const width = plan.years.length + 1;
  const values: number[] = [];
  for (const { row } of rows) {
    for (const amount of row.amounts) values.push(toNumber(amount));
    values.push(toNumber(row.total ?? BLANK));
  }
  const sums: Sum[] = [];
  if (!plan.incomplete) addRowSums(sums, rows, width);
  addGroupSums(sums, rows, width);
  addTotalSums(sums, rows, width);
  return { plan, at, rows, width, values, sums };
}

/** What is written in a cell; a row without a total is blank there. */
export function statedIn({ rows, width }: PlanFigures, cell: number): StatedAmount {
  const row = rows[Math.floor(cell / width)]?.row;
  return row === undefined ? BLANK : stated(row, cell % width, width);
}

/** The path of a cell: `…/amounts/2` or `…/total`. */
export function cellPath({ rows, width }: PlanFigures, cell: number): Path {
  const path = rows[Math.floor(cell / width)]?.path ?? [];
  const column = cell % width;
  return column === width - 1 ? [...path, 'total'] : [...path, 'amounts', column];
}

/** What a sum row adds, as indexes of rows: the parts of a group, or the top-level rows of the plan. */
export function partRows(rows: readonly FigureRow[], parent: number): readonly number[] {
  const parts: number[] = [];
  rows.forEach((row, index) => {
    if (row.parent === parent && !isSumRow(row.row)) parts.push(index);
  });
  return parts;
}

/** How much a sum of this many parts may be off: nothing, unless the table itself is in rounded thousands. */
export function slack(resolution: number, parts: number): number {
  return resolution === 1 ? 0 : (resolution * (parts + 1)) / 2;
}

function isSumRow(row: FinancingRow): boolean {
  return row.role === 'total' || row.role === 'netCosts';
}

function flatten(rows: FigureRow[], row: FinancingRow, parent: number, path: Path): void {
  const index = rows.push({ row, parent, path }) - 1;
  if (row.role !== 'group') return;
  for (const [nth, part] of row.parts.entries()) flatten(rows, part, index, [...path, 'parts', nth]);
}

function stated(row: FinancingRow, column: number, width: number): StatedAmount {
  return (column === width - 1 ? row.total : row.amounts[column]) ?? BLANK;
}

function toNumber(amount: StatedAmount): number {
  return amount.kind === 'amount' ? amount.cents : amount.kind === 'blank' ? 0 : Number.NaN;
}

/** A row's own total is checked where the table states totals at all and the row is not empty. */
function addRowSums(sums: Sum[], rows: readonly FigureRow[], width: number): void {
  if (!rows.some(({ row }) => row.total !== undefined && row.total.kind !== 'blank')) return;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]?.row;
    if (row?.total === undefined || isEmpty(row)) continue;
    const parts: number[] = [];
    for (let year = 0; year < width - 1; year++) parts.push(index * width + year);
    sums.push({ kind: 'row', total: index * width + width - 1, parts });
  }
}

function addGroupSums(sums: Sum[], rows: readonly FigureRow[], width: number): void {
  for (let index = 0; index < rows.length; index++) {
    if (rows[index]?.row.role === 'group')
      addColumnSums(sums, 'group', rows, width, index, partRows(rows, index));
  }
}

/** The financing that has to cover the net costs is the plan's total, or without one all its rows. */
function addTotalSums(sums: Sum[], rows: readonly FigureRow[], width: number): void {
  const top = partRows(rows, -1);
  const total = rows.findIndex(({ row }) => row.role === 'total');
  for (let index = 0; index < rows.length; index++) {
    const role = rows[index]?.row.role;
    if (role === 'total') addColumnSums(sums, role, rows, width, index, top);
    if (role === 'netCosts') addColumnSums(sums, role, rows, width, index, total < 0 ? top : [total]);
  }
}

/** One sum a column; none for a sum row that is empty, or in the total column where a part states no total. */
function addColumnSums(
  sums: Sum[],
  kind: SumKind,
  rows: readonly FigureRow[],
  width: number,
  total: number,
  parts: readonly number[],
): void {
  const row = rows[total]?.row;
  if (row === undefined || isEmpty(row) || parts.length === 0) return;
  const stateTotals = row.total !== undefined && parts.every((part) => rows[part]?.row.total !== undefined);
  for (let column = 0; column < (stateTotals ? width : width - 1); column++) {
    sums.push({ kind, total: total * width + column, parts: parts.map((part) => part * width + column) });
  }
}

/** A row in which nothing is written. */
export function isEmpty({ amounts, total }: FinancingRow): boolean {
  return amounts.every(({ kind }) => kind === 'blank') && (total === undefined || total.kind === 'blank');
}
