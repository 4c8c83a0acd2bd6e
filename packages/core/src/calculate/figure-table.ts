import type { ColumnSum } from '../model/amount-table.js';
import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { BLANK } from '../values/amount.js';

/** What every kind of row has; its role says which of the sums it is. */
export type StatedRow = {
  readonly label: string;
  readonly role: string;
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
};

/** A row in reading order; `parent` is the index of its group, -1 at the top level. */
export type FigureRow<Row extends StatedRow = StatedRow> = {
  readonly row: Row;
  readonly parent: number;
  readonly path: Path;
};

/**
 * What must add up: the cell `total` is the sum of the cells `parts` less the cells `less`. `row`: a row's total and
 * its years; `column`: a column made of others, such as what is left; `group`: a group and its parts; `total`: the
 * whole table; `netCosts`: the costs that the financing has to cover.
 */
export type Sum = {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
  readonly less?: readonly number[];
};
export type SumKind = 'row' | 'column' | 'group' | 'total' | 'netCosts';

/**
 * The figures of a table side by side: cell `row × width + column`; the last column is the rows' totals.
 * `columns` are the headings of the others. `values` are cents, blank 0, and NaN where a cell cannot be read.
 */
export type FigureTable<Row extends StatedRow = StatedRow> = {
  readonly at: Path;
  readonly columns: readonly (number | string)[];
  readonly rows: readonly FigureRow<Row>[];
  readonly width: number;
  readonly values: readonly number[];
  readonly sums: readonly Sum[];
  readonly resolution: number;
};

/** What a table is laid out from. `incomplete`: years need not add up to the totals of their rows. */
type Written<Row extends StatedRow> = {
  readonly rows: readonly Row[];
  readonly columns: readonly (number | string)[];
  readonly resolution: number;
  readonly partsOf: (row: Row) => readonly Row[];
  readonly columnSums?: readonly ColumnSum[];
  readonly incomplete?: true;
  /** Sums that stand empty are no fault. */
  readonly mayLeaveEmpty?: boolean;
};

/** Lays out the figures of a table and everything in it that must add up. `at` is where the table is. */
export function figureTable<Row extends StatedRow>(written: Written<Row>, at: Path): FigureTable<Row> {
  const rows: FigureRow<Row>[] = [];
  for (const [index, row] of written.rows.entries())
    flatten(rows, row, -1, [...at, 'rows', index], written.partsOf);
  const width = written.columns.length + 1;
  const values: number[] = [];
  for (const { row } of rows) {
    for (const amount of row.amounts) values.push(toNumber(amount));
    values.push(toNumber(row.total ?? BLANK));
  }
  const sums: Sum[] = [];
  if (!written.incomplete && written.columns.length > 0) addRowSums(sums, rows, width);
  addColumnSums(sums, rows, width, written.columnSums ?? []);
  addGroupSums(sums, rows, width);
  addTotalSums(sums, rows, width);
  const due = written.mayLeaveEmpty ? sums.filter((sum) => !isLeftEmpty(sum, rows, width)) : sums;
  return { at, columns: written.columns, rows, width, values, sums: due, resolution: written.resolution };
}

/** What is left, or claimed so far, need not be added up: such columns may stand empty in a row of sums. */
function isLeftEmpty({ kind, total }: Sum, rows: readonly FigureRow[], width: number): boolean {
  const row = rows[Math.floor(total / width)]?.row;
  return kind !== 'row' && row !== undefined && stated(row, total % width, width).kind === 'blank';
}

/** What is written in a cell; a row without a total is blank there. */
export function statedIn({ rows, width }: FigureTable, cell: number): StatedAmount {
  const row = rows[Math.floor(cell / width)]?.row;
  return row === undefined ? BLANK : stated(row, cell % width, width);
}

/** The path of a cell: `…/amounts/2` or `…/total`. */
export function cellPath({ rows, width }: FigureTable, cell: number): Path {
  const path = rows[Math.floor(cell / width)]?.path ?? [];
  const column = cell % width;
  return column === width - 1 ? [...path, 'total'] : [...path, 'amounts', column];
}

/** What a sum row adds, as indexes of rows: the parts of a group, or the top-level rows of the table. */
export function partRows(rows: readonly FigureRow[], parent: number): readonly number[] {
  const parts: number[] = [];
  rows.forEach((row, index) => {
    if (row.parent === parent && !isSumRow(row.row)) parts.push(index);
  });
  return parts;
}

/** Every cell that a sum is about. */
export function cellsOf({ total, parts, less }: Sum): readonly number[] {
  return less === undefined ? [total, ...parts] : [total, ...parts, ...less];
}

/** How much a sum of this many parts may be off: nothing, unless the table itself is in rounded thousands. */
export function slack(resolution: number, parts: number): number {
  return resolution === 1 ? 0 : (resolution * (parts + 1)) / 2;
}

/** A row in which nothing is written. */
export function isEmpty({ amounts, total }: StatedRow): boolean {
  return amounts.every(({ kind }) => kind === 'blank') && (total === undefined || total.kind === 'blank');
}

function isSumRow(row: StatedRow): boolean {
  return row.role === 'total' || row.role === 'netCosts';
}

function flatten<Row extends StatedRow>(
  rows: FigureRow<Row>[],
  row: Row,
  parent: number,
  path: Path,
  partsOf: (row: Row) => readonly Row[],
): void {
  const index = rows.push({ row, parent, path }) - 1;
  for (const [nth, part] of partsOf(row).entries())
    flatten(rows, part, index, [...path, 'parts', nth], partsOf);
}

function stated(row: StatedRow, column: number, width: number): StatedAmount {
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

/** One sum a row for every column that others make; none in an empty row. */
function addColumnSums(
  sums: Sum[],
  rows: readonly FigureRow[],
  width: number,
  columnSums: readonly ColumnSum[],
): void {
  for (const { total, plus, minus } of columnSums) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]?.row;
      if (row === undefined || isEmpty(row)) continue;
      const cells = (columns: readonly number[]): number[] => columns.map((column) => index * width + column);
      sums.push({ kind: 'column', total: index * width + total, parts: cells(plus), less: cells(minus) });
    }
  }
}

function addGroupSums(sums: Sum[], rows: readonly FigureRow[], width: number): void {
  for (let index = 0; index < rows.length; index++) {
    if (rows[index]?.row.role === 'group')
      addSumRow(sums, 'group', rows, width, index, partRows(rows, index));
  }
}

/** The financing that has to cover the net costs is the plan's total, or without one all its rows. */
function addTotalSums(sums: Sum[], rows: readonly FigureRow[], width: number): void {
  const top = partRows(rows, -1);
  const total = rows.findIndex(({ row }) => row.role === 'total');
  for (let index = 0; index < rows.length; index++) {
    const role = rows[index]?.row.role;
    if (role === 'total') addSumRow(sums, role, rows, width, index, top);
    if (role === 'netCosts') addSumRow(sums, role, rows, width, index, total < 0 ? top : [total]);
  }
}

/** One sum a column; none for a sum row that is empty, or in the total column where a part states no total. */
function addSumRow(
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
  const taken = parts.filter((part) => rows[part]?.row.role === 'income');
  const added = taken.length === 0 ? parts : parts.filter((part) => !taken.includes(part));
  for (let column = 0; column < (stateTotals ? width : width - 1); column++) {
    const cells = (of: readonly number[]): number[] => of.map((part) => part * width + column);
    const sum = { kind, total: total * width + column, parts: cells(added) };
    sums.push(taken.length === 0 ? sum : { ...sum, less: cells(taken) });
  }
}
