import { comparable } from '../../values/plain-text.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** A table with the sheet that it stands on. */
export type SheetTable = WorkbookTable & { readonly sheet: string; readonly kind: string };

/** A figure of a summary that is not the sum of the same figures on other sheets; amounts in cents. */
type SummaryFault = {
  readonly of: SheetTable;
  readonly at: TableCell;
  readonly expected: number;
  readonly actual: number;
  readonly sheets: readonly string[];
};

/** A sheet that a summary leaves out, or counts twice, in nearly all its figures; `at` is the summary's last one. */
type SheetFault = {
  readonly of: SheetTable;
  readonly at: TableCell;
  readonly sheet: string;
  readonly kind: 'left-out' | 'twice';
  readonly sheets: readonly string[];
  readonly expected: number;
  readonly actual: number;
};

export type SummaryFaults = {
  readonly cells: readonly SummaryFault[];
  readonly sheets: readonly SheetFault[];
};

/**
 * Finds tables that sum up the tables of the same rows on two or more other sheets, and what in them is not the sum.
 * A table is a summary where most of its figures are such sums, or would be but for one sheet.
 */
export function summaryFaults(tables: readonly SheetTable[]): SummaryFaults {
  if (new Set(tables.map(({ sheet }) => sheet)).size < 3) return NONE;
  const shapes = byShape(tables);
  const faults = new Map(
    shapes.flatMap((shape) => {
      const parts = partsOf(shapes.filter((other) => isAlike(shape, other)));
      return shape.tables.map(({ of, figures }) => [of, compare(of, figures, parts)] as const);
    }),
  );
  const found = tables.map((table) => faults.get(table) ?? NONE);
  return { cells: found.flatMap(({ cells }) => cells), sheets: found.flatMap(({ sheets }) => sheets) };
}

type TableFigure = TableCell & { readonly amount: number };
type Figures = ReadonlyMap<string, TableFigure>;

/** The tables of one kind whose figures have the same names: they are summed up, or sum up, together. */
type Shape = {
  readonly kind: string;
  readonly names: ReadonlySet<string>;
  readonly tables: readonly { readonly of: SheetTable; readonly figures: Figures }[];
};

const NONE: SummaryFaults = { cells: [], sheets: [] };

function byShape(tables: readonly SheetTable[]): readonly Shape[] {
  const shapes = new Map<string, Shape>();
  for (const of of tables) {
    const figures = figuresByName(of);
    const key = [of.kind, ...figures.keys()].join('\n');
    const shape = shapes.get(key) ?? { kind: of.kind, names: new Set(figures.keys()), tables: [] };
    shapes.set(key, { ...shape, tables: [...shape.tables, { of, figures }] });
  }
  return [...shapes.values()];
}

/** The figures of a table by the names of their row and column; of rows with one name only the first. */
function figuresByName(table: SheetTable): Figures {
  const found = new Map<string, TableFigure>();
  const { width, rows, columns, settled } = table.table;
  for (const [cell, at] of tableCells(table)) {
    const row = comparable(rows[Math.floor(cell / width)]?.row.label ?? '');
    const name = `${row}|${columns[cell % width] ?? ''}`;
    const amount = settled[cell] ?? Number.NaN;
    if (!found.has(name) && Number.isFinite(amount)) found.set(name, { ...at, amount });
  }
  return found;
}

/** Two tables are alike where at least half of the figures of the smaller have their counterpart in the other. */
function isAlike(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind) return false;
  const common = [...one.names].filter((name) => other.names.has(name)).length;
  return common >= 4 && common * 2 >= Math.min(one.names.size, other.names.size);
}

/** The amounts of one name on all sheets that have it, their sum, and how many of them are not zero. */
type OnSheets = { readonly amounts: Map<string, number>; sum: number; filled: number };

type Parts = { readonly sheets: readonly string[]; readonly byName: ReadonlyMap<string, OnSheets> };

function partsOf(alike: readonly Shape[]): Parts {
  const byName = new Map<string, OnSheets>();
  const sheets = new Set<string>();
  for (const { of, figures } of alike.flatMap(({ tables }) => tables)) {
    sheets.add(of.sheet);
    for (const [name, { amount }] of figures) {
      const own = byName.get(name) ?? { amounts: new Map<string, number>(), sum: 0, filled: 0 };
      byName.set(name, own);
      const before = own.amounts.get(of.sheet) ?? 0;
      own.amounts.set(of.sheet, amount);
      own.sum += amount - before;
      own.filled += Number(amount !== 0) - Number(before !== 0);
    }
  }
  return { sheets: [...sheets], byName };
}

/** A figure of a summary, and what the same figures on the other sheets come to. */
type Compared = {
  readonly at: TableFigure;
  readonly amounts: ReadonlyMap<string, number>;
  readonly sum: number;
};

function compare(summary: SheetTable, own: Figures, parts: Parts): SummaryFaults {
  const sheets = parts.sheets.filter((sheet) => sheet !== summary.sheet);
  if (sheets.length < 2) return NONE;
  const compared = [...own].flatMap(([name, at]): Compared[] => {
    const { amounts, sum, filled } = parts.byName.get(name) ?? { amounts: new Map(), sum: 0, filled: 0 };
    const mine = amounts.get(summary.sheet);
    const others = amounts.size - (mine === undefined ? 0 : 1);
    const isEmpty = at.amount === 0 && filled === 0;
    return others < 2 || isEmpty ? [] : [{ at, amounts, sum: sum - (mine ?? 0) }];
  });
  const wrong = compared.filter(({ at, sum }) => at.amount !== sum);
  if (wrong.length * 2 <= compared.length) {
    const cells = wrong
      .filter((one) => !followsFrom(summary, one, wrong))
      .map(({ at, sum }) => ({ of: summary, at, expected: sum, actual: at.amount, sheets }));
    return { cells, sheets: [] };
  }
  const last = compared.at(-1);
  const fault = sheets.flatMap((sheet) => sheetFault(compared, sheet) ?? []).at(0);
  if (last === undefined || fault === undefined) return NONE;
  const others = sheets.filter((sheet) => sheet !== fault.sheet);
  const amounts = { expected: last.sum, actual: last.at.amount };
  return { cells: [], sheets: [{ of: summary, at: last.at, ...fault, sheets: others, ...amounts }] };
}

/** Whether nearly all figures would be the sum if one sheet were left out, or counted twice. */
function sheetFault(
  compared: readonly Compared[],
  sheet: string,
): Pick<SheetFault, 'sheet' | 'kind'> | undefined {
  const on = ({ amounts }: Compared): number => amounts.get(sheet) ?? 0;
  const fits = (times: number): boolean =>
    nearlyAll(compared, (one) => one.at.amount === one.sum + times * on(one));
  const kind = fits(-1) ? 'left-out' : fits(1) ? 'twice' : undefined;
  const moved = compared.filter((one) => on(one) !== 0).length;
  return kind === undefined || moved * 2 < compared.length ? undefined : { sheet, kind };
}

/** Whether four of five are so; most are not, and are left after a few. */
function nearlyAll<T>(all: readonly T[], is: (one: T) => boolean): boolean {
  let others = 0;
  return all.every((one) => is(one) || ++others * 5 <= all.length);
}

/** A sum of the summary itself one of whose parts is wrong: that is told there. */
function followsFrom({ table }: SheetTable, { at }: Compared, wrong: readonly Compared[]): boolean {
  const cells = new Set(wrong.map((one) => one.at.cell));
  return table.sums.some(
    ({ total: own, parts, less = [] }) =>
      own === at.cell && [...parts, ...less].some((part) => cells.has(part)),
  );
}
