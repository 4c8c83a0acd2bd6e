import { allocateTable } from '../allocation/allocate-table.js';
import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, cents, isCents } from '../values/cents.js';
import type { Fraction } from '../values/rate.js';
import { type FigureTable, partRows } from './figure-table.js';

/** A cell of a table whose totals are both given: its row's share of its year, exact and in whole steps. */
export type TableShare = {
  readonly at: Path;
  readonly label: string;
  readonly year: number;
  readonly cents: Cents;
  readonly exact: Fraction;
  readonly tied: boolean;
};

/**
 * The empty years of rows that state only their totals, where the row that they are part of states its years: each year
 * is shared as the totals are, and both totals are met. Rows beside them that are filled are taken off first. Nothing
 * where the totals do not add up to the years.
 */
export function tableShares(figures: FigureTable, step: Cents): readonly TableShare[] {
  const parents = [-1, ...figures.rows.keys()].filter(
    (row) => row < 0 || figures.rows[row]?.row.role === 'group',
  );
  return parents.flatMap((parent) => sharesOf(figures, parent, step));
}

function sharesOf(figures: FigureTable, parent: number, step: Cents): readonly TableShare[] {
  const table = prescribed(figures, parent);
  if (table === undefined) return [];
  const { rows, rowTotals, columnTotals } = table;
  const isWhole = (total: Cents): boolean => total >= 0 && total % step === 0;
  const whole = rowTotals.reduce((sum, total) => sum + total, 0);
  if (![...rowTotals, ...columnTotals].every(isWhole) || whole === 0) return [];
  const weights = { rowWeights: rowTotals, columnWeights: columnTotals };
  if (columnTotals.reduce((sum, total) => sum + total, 0) !== whole) return [];
  const found = allocateTable({ ...weights, rowTotals, columnTotals, step });
  if (!found.ok) return [];
  return rows.flatMap((row, nth) =>
    columnTotals.map(
      (column, year): TableShare => ({
        at: [...(figures.rows[row]?.path ?? []), 'amounts', year],
        label: figures.rows[row]?.row.label ?? '',
        year: Number(figures.columns[year] ?? 0),
        cents: found.table[nth]?.[year] ?? cents(0),
        exact: {
          numerator: BigInt(rowTotals[nth] ?? 0) * BigInt(column),
          denominator: BigInt(whole),
        },
        tied: found.tied.some((cell) => cell.row === nth && cell.column === year),
      }),
    ),
  );
}

/** Rows with a total and no years, and what the years leave for them. */
function prescribed({ rows, columns }: FigureTable, parent: number) {
  const sum = rows[parent < 0 ? rows.findIndex(({ row }) => row.role === 'total') : parent]?.row;
  const parts = partRows(rows, parent).map((index) => ({ index, row: rows[index]?.row }));
  const open = parts.filter(
    ({ row }) => row?.role !== 'group' && row?.amounts.every(({ kind }) => kind === 'blank'),
  );
  const rowTotals = open.map(({ row }) => amountOf(row?.total)).filter((total) => total !== undefined);
  const columnTotals = columns
    .map((_, year) => {
      const others = parts
        .filter((part) => !open.includes(part))
        .map(({ row }) => amountOf(row?.amounts[year]));
      const left = others.reduce<number | undefined>(
        (rest, other) => (rest === undefined || other === undefined ? undefined : rest - other),
        amountOf(sum?.amounts[year]),
      );
      return left !== undefined && isCents(left) ? left : undefined;
    })
    .filter((left) => left !== undefined);
  const isKnown = rowTotals.length === open.length && columnTotals.length === columns.length;
  const takesOff = parts.some(({ row }) => row?.role === 'income');
  return isKnown && open.length > 1 && !takesOff
    ? { rows: open.map(({ index }) => index), rowTotals, columnTotals }
    : undefined;
}

function amountOf(amount: StatedAmount | undefined): Cents | undefined {
  return amount?.kind === 'amount' ? amount.cents : undefined;
}
