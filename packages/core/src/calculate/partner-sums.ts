import type { AmountRow } from '../model/amount-table.js';
import type { FinancingRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import { comparable } from '../values/plain-text.js';
import { netCosts } from './budget-figures.js';
import { byKey, categoryKey, isMerged, type Keyed } from './category-keys.js';
import { cellPath, isEmpty, type StatedRow } from './figure-table.js';
import { openCells, yearColumns } from './open-cells.js';
import type { CheckedTable } from './settled.js';

/** A table of one partner. */
export type PartnerTable<Row extends StatedRow> = {
  readonly partner: number;
  readonly table: CheckedTable<Row>;
};

/** What one partner has in a figure of the whole, in cents, and where. */
type PartnerPart = { readonly partner: number; readonly amount: number; readonly at: Path };

/** A figure of the whole that is not the sum of the partners' figures. `cell` is -1 where it has none. */
export type PartnerSumFault = {
  readonly cell: number;
  readonly label: string;
  readonly year: number;
  readonly actual: number;
  readonly expected: number;
  readonly parts: readonly PartnerPart[];
};

/** Holds the budget of the whole against those of its partners: category by category, then the net costs. */
export function budgetFaults(
  whole: CheckedTable<AmountRow>,
  parts: readonly PartnerTable<AmountRow>[],
): readonly PartnerSumFault[] {
  const merged = isMerged([whole, ...parts.map(({ table }) => table)]);
  const keys = (table: CheckedTable<AmountRow>): Keyed => byKey(table, (row) => categoryKey(row, merged));
  const { years, faults } = compared(whole, parts, keys);
  return years.flatMap((year) => {
    const own = faults.filter((fault) => fault.year === year);
    const told = own.reduce((sum, { actual, expected, sign }) => sum + sign * (actual - expected), 0);
    const net = netFault(whole, parts, year);
    const rest = net === undefined ? 0 : net.actual - net.expected - told;
    return rest === 0 || net === undefined ? own : [...own, net];
  });
}

/** Holds the financing of the whole against that of its partners: by class, and by financier where these agree. */
export function financingFaults(
  whole: CheckedTable<FinancingRow>,
  parts: readonly PartnerTable<FinancingRow>[],
): readonly PartnerSumFault[] {
  const roleOf = (row: FinancingRow): string => (row.role === 'group' ? '' : row.role);
  const nameOf = (row: FinancingRow): string =>
    row.role === 'group' ? '' : `${row.role}:${comparable(row.label)}`;
  const classes = compared(whole, parts, (table) => byKey(table, roleOf));
  const names = compared(whole, parts, (table) => byKey(table, nameOf), 'in-both');
  return classes.years.flatMap((year) => {
    const own = classes.faults.filter((fault) => fault.year === year);
    const named = names.faults.filter((fault) => fault.year === year);
    const roles = new Set([...own, ...named].map(({ key }) => key.split(':')[0] ?? ''));
    return [...roles].flatMap((role) => {
      const ofRole = own.filter(({ key }) => key === role);
      const ofNames = named.filter(({ key }) => key.startsWith(`${role}:`));
      return total(ofNames) === total(ofRole) ? ofNames : ofRole;
    });
  });
}

type KeyedFault = PartnerSumFault & { readonly key: string; readonly sign: number };

function compared<Row extends StatedRow>(
  whole: CheckedTable<Row>,
  parts: readonly PartnerTable<Row>[],
  keysOf: (table: CheckedTable<Row>) => Keyed,
  which: 'all' | 'in-both' = 'all',
): { readonly years: readonly number[]; readonly faults: readonly KeyedFault[] } {
  if (whole.rows.every(({ row }) => isEmpty(row))) return { years: [], faults: [] };
  const reader = readerOf(whole, keysOf);
  const readers = parts.map(({ partner, table }) => ({ partner, ...readerOf(table, keysOf) }));
  const years = [...new Set([reader, ...readers].flatMap((one) => [...one.years.keys()]))].sort(
    (a, b) => a - b,
  );
  const having = new Map<string, (typeof readers)[number][]>();
  for (const one of readers) {
    for (const key of one.keys.keys()) {
      const own = having.get(key);
      if (own === undefined) having.set(key, [one]);
      else own.push(one);
    }
  }
  const keys = [...new Set([...reader.keys.keys(), ...having.keys()])];
  const inBoth = (key: string): boolean => reader.keys.has(key) && having.has(key);
  const wanted = keys.filter((key) => inBoth(key) || (which === 'all' && !key.startsWith(':')));
  const faults = years.flatMap((year) =>
    wanted.flatMap((key): KeyedFault[] => {
      const actual = reader.amount(key, year);
      const shares = (having.get(key) ?? []).map(({ partner, amount, place }) => ({
        partner,
        amount: amount(key, year),
        at: place(key, year),
      }));
      const expected = shares.reduce((sum, { amount }) => sum + amount, 0);
      if (!(Math.abs(actual - expected) > 0)) return [];
      const label = reader.keys.get(key)?.label ?? having.get(key)?.[0]?.keys.get(key)?.label ?? '';
      const filled = shares.filter(({ amount }) => amount !== 0);
      const cell = reader.cell(key, year);
      const sign = key === 'income' ? -1 : 1;
      return [{ key, sign, cell, label, year, actual, expected, parts: filled }];
    }),
  );
  return { years, faults };
}

/** How a table is asked for the amount of a key in a year: NaN where its own sums leave it open. */
function readerOf<Row extends StatedRow>(
  table: CheckedTable<Row>,
  keysOf: (table: CheckedTable<Row>) => Keyed,
) {
  const { rows, settled, width } = table;
  const [keys, years, open] = [keysOf(table), yearColumns(table), openCells(table)];
  const cells = (key: string, year: number): readonly number[] =>
    (keys.get(key)?.rows ?? []).flatMap((row) => (years.get(year) ?? []).map((one) => row * width + one));
  const cell = (key: string, year: number): number => {
    const own = keys.get(key)?.rows ?? [];
    const [first] = own;
    const column = years.get(year)?.[0];
    if (column === undefined) return -1;
    const parent = rows[first ?? -1]?.parent ?? -1;
    const isGroup = own.length > 1 && parent >= 0 && own.every((row) => rows[row]?.parent === parent);
    const total = rows.findIndex(({ row, parent: above }) => row.role === 'total' && above === -1);
    const row = isGroup ? parent : (first ?? total);
    return row < 0 ? -1 : row * width + column;
  };
  return {
    keys,
    years,
    cell,
    amount: (key: string, year: number): number =>
      cells(key, year).reduce(
        (sum, one) => sum + (open.has(one) ? Number.NaN : (settled[one] ?? Number.NaN)),
        0,
      ),
    place: (key: string, year: number): Path => {
      const own = cell(key, year);
      return own < 0 ? table.at : cellPath(table, own);
    },
  };
}

function netFault(
  whole: CheckedTable<AmountRow>,
  parts: readonly PartnerTable<AmountRow>[],
  year: number,
): PartnerSumFault | undefined {
  const net = (table: CheckedTable<AmountRow>): number => {
    const open = openCells(table);
    return (yearColumns(table).get(year) ?? []).reduce((sum, column) => {
      const isOpen = table.rows.some((_, row) => open.has(row * table.width + column));
      return isOpen ? Number.NaN : sum + netCosts(table, column);
    }, 0);
  };
  const row = whole.rows.findIndex((one) => one.row.role === 'total' && one.parent === -1);
  const column = yearColumns(whole).get(year)?.[0];
  const shares = parts.map(({ partner, table }) => ({ partner, amount: net(table), at: table.at }));
  const [actual, expected] = [net(whole), shares.reduce((sum, { amount }) => sum + amount, 0)];
  if (Number.isNaN(actual - expected)) return undefined;
  const label = whole.rows[row]?.row.label ?? '';
  const cell = row < 0 || column === undefined ? -1 : row * whole.width + column;
  return { cell, label, year, actual, expected, parts: shares };
}

function total(faults: readonly KeyedFault[]): number {
  return faults.reduce((sum, { actual, expected }) => sum + actual - expected, 0);
}
