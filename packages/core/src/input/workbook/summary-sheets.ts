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
  const figures = new Map(tables.map((table) => [table, figuresByName(table)]));
  const found = tables.map((summary) => {
    const own = figures.get(summary) ?? new Map();
    const parts = tables.filter(
      (other) =>
        other.sheet !== summary.sheet &&
        other.kind === summary.kind &&
        isAlike(own, figures.get(other) ?? new Map()),
    );
    const sheets = new Set(parts.map(({ sheet }) => sheet));
    return sheets.size < 2 ? NONE : compare(summary, own, parts, figures);
  });
  return { cells: found.flatMap(({ cells }) => cells), sheets: found.flatMap((one) => one.sheets) };
}

type Figures = ReadonlyMap<string, TableCell & { readonly amount: number }>;

const NONE: SummaryFaults = { cells: [], sheets: [] };

/** The figures of a table by the names of their row and column; of rows with one name only the first. */
function figuresByName(table: SheetTable): Figures {
  const found = new Map<string, TableCell & { readonly amount: number }>();
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
function isAlike(one: Figures, other: Figures): boolean {
  const common = [...one.keys()].filter((name) => other.has(name)).length;
  return common >= 4 && common * 2 >= Math.min(one.size, other.size);
}

type Compared = {
  readonly at: TableCell & { readonly amount: number };
  readonly amounts: ReadonlyMap<string, number>;
};

function compare(
  summary: SheetTable,
  own: Figures,
  parts: readonly SheetTable[],
  figures: ReadonlyMap<SheetTable, Figures>,
): SummaryFaults {
  const compared = [...own].flatMap(([name, at]): Compared[] => {
    const amounts = new Map<string, number>();
    for (const part of parts) {
      const amount = figures.get(part)?.get(name)?.amount;
      if (amount !== undefined) amounts.set(part.sheet, amount);
    }
    return amounts.size < 2 || (at.amount === 0 && [...amounts.values()].every((one) => one === 0))
      ? []
      : [{ at, amounts }];
  });
  const fits = (one: Compared, but?: string, times = 0): boolean =>
    one.at.amount === total(one) + (but === undefined ? 0 : times * (one.amounts.get(but) ?? 0));
  const good = compared.filter((one) => fits(one)).length;
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  if (good * 2 >= compared.length) {
    const wrong = compared.filter((one) => !fits(one));
    const cells = wrong
      .filter((one) => !followsFrom(summary, one, wrong))
      .map((one) => ({ of: summary, at: one.at, expected: total(one), actual: one.at.amount, sheets }));
    return { cells, sheets: [] };
  }
  const last = compared.at(-1);
  if (last === undefined) return NONE;
  for (const sheet of sheets) {
    const moved = compared.filter(({ amounts }) => (amounts.get(sheet) ?? 0) !== 0).length;
    for (const [kind, times] of [
      ['left-out', -1],
      ['twice', 1],
    ] as const) {
      const fitting = compared.filter((one) => fits(one, sheet, times)).length;
      if (fitting * 5 < compared.length * 4 || moved * 2 < compared.length) continue;
      const others = sheets.filter((one) => one !== sheet);
      const amounts = { expected: total(last), actual: last.at.amount };
      return { cells: [], sheets: [{ of: summary, at: last.at, sheet, kind, sheets: others, ...amounts }] };
    }
  }
  return NONE;
}

/** A sum of the summary itself one of whose parts is wrong: that is told there. */
function followsFrom({ table }: SheetTable, { at }: Compared, wrong: readonly Compared[]): boolean {
  const cells = new Set(wrong.map((one) => one.at.cell));
  return table.sums.some(
    ({ total: own, parts, less = [] }) =>
      own === at.cell && [...parts, ...less].some((part) => cells.has(part)),
  );
}

function total({ amounts }: Compared): number {
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
}
