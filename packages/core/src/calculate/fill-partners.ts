import { allocateTable } from '../allocation/allocate-table.js';
import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import type { PlanYear } from '../values/period.js';
import type { FigureRow, StatedRow } from './figure-table.js';
import { sumOfStated } from './fill-sums.js';
import type { FilledCell } from './fill-trace.js';

/** A table of the whole or of a partner, in reading order. */
export type OwnedTable<Row extends StatedRow> = {
  readonly years: readonly PlanYear[];
  readonly rows: readonly FigureRow<Row>[];
};

/**
 * What the partners' rows of the same name add up to in a year; nothing where a partner's is not known yet, or where
 * the whole has the name twice.
 */
export function partnerSums<Row extends StatedRow>(
  whole: OwnedTable<Row>,
  partners: readonly OwnedTable<Row>[],
  keyOf: (row: Row) => string,
): (row: Row, year: PlanYear) => Cents | undefined {
  const own = whole.rows.map(({ row }) => keyOf(row));
  const byKey = new Map<string, { readonly table: OwnedTable<Row>; readonly row: Row }[]>();
  for (const table of partners)
    for (const { row } of table.rows)
      byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), { table, row }]);
  return (row, year) => {
    const key = keyOf(row);
    if (own.indexOf(key) !== own.lastIndexOf(key)) return undefined;
    const amounts = (byKey.get(key) ?? []).flatMap(({ table, row: one }) => {
      const nth = indexOf(table.years, year);
      return nth < 0 ? [] : [one.amounts[nth]];
    });
    return amounts.some((amount) => amount?.kind === 'blank') ? undefined : sumOfStated(amounts);
  };
}

/**
 * The years of partners' rows that state only their totals, where the row of the whole of the same name states its
 * years: each year is shared as the totals are, and both totals are met. Partners that state their years are taken off
 * first. Nothing where the totals do not add up to the years.
 */
export function partnerShares<Row extends StatedRow>(
  whole: OwnedTable<Row>,
  partners: readonly OwnedTable<Row>[],
  keyOf: (row: Row) => string,
  step: Cents,
): readonly FilledCell[] {
  const keys = whole.rows.map(({ row }) => keyOf(row));
  return whole.rows.flatMap(({ row }) => {
    const key = keyOf(row);
    if (row.role === 'group' || row.role === 'total' || keys.indexOf(key) !== keys.lastIndexOf(key))
      return [];
    const same = partners.flatMap(({ years, rows }) =>
      rows.flatMap((one) => (keyOf(one.row) === key ? [{ years, ...one }] : [])),
    );
    return sharesOf(whole.years, row, same, step);
  });
}

type Same = { readonly years: readonly PlanYear[]; readonly row: StatedRow; readonly path: Path };

function sharesOf(
  years: readonly PlanYear[],
  whole: StatedRow,
  same: readonly Same[],
  step: Cents,
): readonly FilledCell[] {
  const isOpen = ({ row }: Same): boolean => row.amounts.every(({ kind }) => kind === 'blank');
  const open = same.filter(isOpen);
  const filled = same.filter((one) => !isOpen(one));
  const rowTotals = open.map(({ row }) => centsOf(row.total)).filter((total) => total !== undefined);
  const columnTotals = years.flatMap((year, nth) => {
    const others = filled.map((one) => amountIn(one, year));
    const left = others.reduce<number | undefined>(
      (rest, other) => (rest === undefined || other === undefined ? undefined : rest - other),
      centsOf(whole.amounts[nth]),
    );
    return left !== undefined && isCents(left) ? [left] : [];
  });
  const isKnown = open.length > 0 && rowTotals.length === open.length && columnTotals.length === years.length;
  const hasYears = open.every((one) => years.every((year) => indexOf(one.years, year) >= 0));
  const isWhole = [...rowTotals, ...columnTotals].every((total) => total >= 0 && total % step === 0);
  const added = rowTotals.reduce<number>((so, total) => so + total, 0);
  const isMet = added > 0 && columnTotals.reduce<number>((so, total) => so + total, 0) === added;
  if (!isKnown || !hasYears || !isWhole || !isMet) return [];
  const weights = { rowWeights: rowTotals, columnWeights: columnTotals };
  const found = allocateTable({ ...weights, rowTotals, columnTotals, step });
  if (!found.ok) return [];
  return open.flatMap((one, nth) =>
    years.map((year, column): FilledCell => {
      const exact = {
        numerator: BigInt(rowTotals[nth] ?? 0) * BigInt(columnTotals[column] ?? 0),
        denominator: BigInt(added),
      };
      const tied = found.tied.some((cell) => cell.row === nth && cell.column === column);
      return {
        at: [...one.path, 'amounts', indexOf(one.years, year)],
        cents: found.table[nth]?.[column] ?? cents(0),
        how: { kind: 'table', label: one.row.label, year: year.year, exact, step, tied },
      };
    }),
  );
}

/** A year that the row's table does not have is nothing of it. */
function amountIn({ years, row }: Same, year: PlanYear): number | undefined {
  const nth = indexOf(years, year);
  return nth < 0 ? 0 : centsOf(row.amounts[nth]);
}

function centsOf(amount: StatedAmount | undefined): Cents | undefined {
  return amount?.kind === 'amount' ? amount.cents : undefined;
}

function indexOf(years: readonly PlanYear[], { year, months }: PlanYear): number {
  return years.findIndex(
    (one) => one.year === year && one.months?.first === months?.first && one.months?.last === months?.last,
  );
}
