import { type Sum, slack } from '../../calculate/figure-table.js';
import { type CellAt, type LinearFormula, linearFormula } from '../../grid/linear-formula.js';
import { cellKey, type Recalculated } from '../../grid/recalculate.js';
import type { SheetCell, Snapshot } from '../../grid/snapshot.js';
import { centsOf as toCents } from './cents-of.js';
import { type TableCell, tableCells, tableCellsByKey, type WorkbookTable } from './workbook-table.js';

/**
 * A sum that is not what it should be because of what stands in its cell: `typed`, a number where its neighbours are
 * formulas; `formula`, a formula that leaves out `missing`, takes in `extra`, or takes a cell the wrong way round
 * (`turned`). `sums` are all that the fault breaks; `expected` and `actual` in cents.
 */
export type FormulaFault = {
  readonly kind: 'typed' | 'formula';
  readonly at: TableCell;
  readonly sum: Sum;
  readonly missing: readonly CellAt[];
  readonly extra: readonly CellAt[];
  readonly turned: readonly CellAt[];
  readonly constant: number;
  readonly expected: number;
  readonly actual: number;
};

type Sources = {
  readonly snapshot: Snapshot;
  readonly computed: Recalculated;
  readonly cellOf: (at: CellAt) => SheetCell | undefined;
};

/**
 * Compares the formula of every sum with what the sum adds. A cell that belongs to two sums (the grand total) need
 * follow only one of them. Sums whose figures hold, and formulas that do more than add, are left alone.
 */
export function formulaFaults(table: WorkbookTable, sources: Sources): readonly FormulaFault[] {
  const cells = tableCells(table);
  const byTotal = new Map<number, Sum[]>();
  for (const sum of table.table.sums) {
    if (sum.kind !== 'netCosts') byTotal.set(sum.total, [...(byTotal.get(sum.total) ?? []), sum]);
  }
  return [...byTotal].flatMap(([total, sums]) => {
    const at = cells.get(total);
    const written = at === undefined ? undefined : sources.cellOf(at);
    if (at === undefined || written === undefined) return [];
    const own = { ...table, cells, ...sources };
    if (sums.every((sum) => Math.abs(off(own, sum)) <= tolerance(own, sum))) return [];
    const fault =
      written.formula === undefined
        ? typedFault(own, at, sums)
        : formulaFault(own, at, written.formula, sums);
    return fault === undefined || Number.isNaN(fault.expected) ? [] : fault;
  });
}

/** Larger tables are exports, not something that a person types sums into; comparing each with each takes long. */
const MOST_QUIET_SUMS = 300;

/** Sums that hold, but whose cell is a slip waiting to happen: typed among formulas, or a range that is too short. */
export type QuietFault = {
  readonly kind: 'typed' | 'short';
  readonly at: TableCell;
  readonly missing: readonly CellAt[];
};

/** Looks at the sums that hold as {@link formulaFaults} does at the others. */
export function quietFaults(table: WorkbookTable, sources: Sources): readonly QuietFault[] {
  if (table.table.sums.length > MOST_QUIET_SUMS) return [];
  const cells = tableCells(table);
  const own = { ...table, cells, ...sources };
  const totals = new Set(table.table.sums.flatMap(({ kind, total }) => (kind === 'netCosts' ? [] : [total])));
  return [...totals].flatMap((total): QuietFault[] => {
    const at = cells.get(total);
    const written = at === undefined ? undefined : sources.cellOf(at);
    const sums = table.table.sums.filter((sum) => sum.total === total && sum.kind !== 'netCosts');
    const holds = sums.every((sum) => Math.abs(off(own, sum)) <= tolerance(own, sum));
    if (at === undefined || written === undefined || !holds) return [];
    if (written.formula === undefined) {
      const isTyped = typeof written.value === 'number' && sums.some((sum) => isAmongFormulas(own, sum));
      return isTyped ? [{ kind: 'typed', at, missing: [] }] : [];
    }
    const linear = linearFormula(written.formula, at, sources.snapshot);
    if (linear === undefined || linear.terms.length < 2) return [];
    const compared = sums.map((sum) => compare(own, linear, sum));
    const [nearest] = [...compared].sort((a, b) => unlike(a) - unlike(b));
    const isShort =
      nearest !== undefined && nearest.missing.length > 0 && unlike(nearest) === nearest.missing.length;
    return isShort ? [{ kind: 'short', at, missing: nearest.missing }] : [];
  });
}

type Own = WorkbookTable & Sources & { readonly cells: ReadonlyMap<number, TableCell> };

/** What the cell comes to now, in cents; 0 for an empty one, NaN where it is no number. */
function centsOf({ computed }: Own, { sheet, row, column }: CellAt): number {
  const result = computed.at(sheet, row, column);
  if (result.kind !== 'value') return Number.NaN;
  if (result.value === undefined || typeof result.value === 'string') return 0;
  return typeof result.value === 'number' ? (toCents(result.value) ?? Number.NaN) : Number.NaN;
}

function centsIn(own: Own, cell: number): number {
  const at = own.cells.get(cell);
  return at === undefined ? 0 : centsOf(own, at);
}

function addedUp(own: Own, { parts, less = [] }: Sum): number {
  const sum = (of: readonly number[]): number => of.reduce((total, cell) => total + centsIn(own, cell), 0);
  return sum(parts) - sum(less);
}

function off(own: Own, sum: Sum): number {
  return centsIn(own, sum.total) - addedUp(own, sum);
}

/** Cents of floating arithmetic are no difference; nor is what rounding leaves in a table of thousands. */
function tolerance({ table }: Own, { parts }: Sum): number {
  return table.resolution === 1 ? 0.5 : slack(table.resolution, parts.length);
}

/** A number among formulas: the sum whose other totals are formulas is the one it should be. */
function typedFault(own: Own, at: TableCell, sums: readonly Sum[]): FormulaFault | undefined {
  const sum = sums.find((one) => isAmongFormulas(own, one) && Math.abs(off(own, one)) > tolerance(own, one));
  if (sum === undefined) return undefined;
  const none = { missing: [], extra: [], turned: [], constant: 0 };
  return { kind: 'typed', at, sum, ...none, expected: addedUp(own, sum), actual: centsIn(own, sum.total) };
}

/** Whether most of the totals beside this one are formulas. */
function isAmongFormulas(own: Own, one: Sum): boolean {
  const siblings = own.table.sums.filter((other) => other !== one && isBeside(own, one, other));
  const formulas = siblings.filter((other) => {
    const cell = own.cells.get(other.total);
    return cell !== undefined && own.cellOf(cell)?.formula !== undefined;
  });
  return siblings.length > 0 && formulas.length * 2 >= siblings.length;
}

/** Totals of one sum row, or of the total column. */
function isBeside({ table: { width } }: Own, one: Sum, other: Sum): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'row' || one.kind === 'column') return one.total % width === other.total % width;
  return Math.floor(one.total / width) === Math.floor(other.total / width);
}

type Comparison = Pick<FormulaFault, 'missing' | 'extra' | 'turned' | 'constant' | 'sum'>;

function formulaFault(
  own: Own,
  at: TableCell,
  formula: string,
  sums: readonly Sum[],
): FormulaFault | undefined {
  const linear = linearFormula(formula, at, own.snapshot);
  if (linear === undefined || (linear.terms.length === 0 && linear.constant === 0)) return undefined;
  const compared = sums.map((sum) => compare(own, linear, sum));
  if (compared.some((one) => unlike(one) === 0)) return undefined;
  const [nearest] = [...compared].sort((a, b) => unlike(a) - unlike(b));
  if (nearest === undefined || Math.abs(off(own, nearest.sum)) <= tolerance(own, nearest.sum))
    return undefined;
  return {
    kind: 'formula',
    at,
    ...nearest,
    expected: addedUp(own, nearest.sum),
    actual: centsIn(own, nearest.sum.total),
  };
}

function unlike({ missing, extra, turned, constant }: Comparison): number {
  return missing.length + extra.length + turned.length + (constant === 0 ? 0 : 1);
}

/** Both sides are taken apart down to figures that are no sums themselves, so that a sum of sums compares. */
function compare(own: Own, linear: LinearFormula, sum: Sum): Comparison {
  const wanted = new Map<string, number>();
  for (const cell of sum.parts) takeApart(own, sum, cell, 1, wanted);
  for (const cell of sum.less ?? []) takeApart(own, sum, cell, -1, wanted);
  const byKey = tableCellsByKey(own);
  const found = new Map<string, number>();
  const places = new Map<string, CellAt>();
  for (const { times, ...at } of linear.terms) {
    const key = cellKey(at.sheet, at.row, at.column);
    const cell = byKey.get(key)?.cell;
    places.set(key, at);
    if (cell !== undefined) takeApart(own, sum, cell, times, found);
    else if (centsOf(own, at) !== 0) found.set(key, (found.get(key) ?? 0) + times);
  }
  const keys = [...new Set([...wanted.keys(), ...found.keys()])];
  const cellsWhere = (is: (want: number, have: number) => boolean): readonly CellAt[] =>
    keys.flatMap((key) =>
      is(wanted.get(key) ?? 0, found.get(key) ?? 0) ? (byKey.get(key) ?? places.get(key) ?? []) : [],
    );
  return {
    sum,
    missing: cellsWhere((want, have) => want !== 0 && have === 0),
    extra: cellsWhere((want, have) => Math.abs(have) > Math.abs(want)),
    turned: cellsWhere((want, have) => want !== 0 && have === -want),
    constant: linear.constant,
  };
}

/** Adds the figures that a cell is made of in the direction of the sum; a cell that is no sum is made of itself. */
function takeApart(
  own: Own,
  { kind }: Sum,
  cell: number,
  times: number,
  into: Map<string, number>,
  depth = 0,
): void {
  const inRows = kind === 'row' || kind === 'column';
  const made = own.table.sums.find(
    (sum) =>
      sum.total === cell &&
      (inRows ? sum.kind === 'row' || sum.kind === 'column' : sum.kind === 'group' || sum.kind === 'total'),
  );
  if (made === undefined || depth > DEEPEST) {
    const key = own.cells.get(cell)?.key;
    if (key !== undefined) into.set(key, (into.get(key) ?? 0) + times);
    return;
  }
  for (const part of made.parts) takeApart(own, made, part, times, into, depth + 1);
  for (const part of made.less ?? []) takeApart(own, made, part, -times, into, depth + 1);
}

const DEEPEST = 16;
