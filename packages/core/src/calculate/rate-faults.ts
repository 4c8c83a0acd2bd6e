import type { AmountRow } from '../model/amount-table.js';
import type { RateEntry } from '../model/rate-entry.js';
import { cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import { amountOf, type Base, knownBase, possibleBases } from './possible-bases.js';
import type { CheckedTable } from './settled.js';

/** A cost by a percentage that is not that percentage of its base. `other` is the base that it was made of. */
export type RateFault = {
  readonly cell: number;
  readonly rate: Rate;
  /** The value of the programme period that the percentage is, where the label does not state one. */
  readonly by?: string;
  readonly base: string;
  readonly other?: string;
  /** Every column of the row is the percentage of this other base: one fault, told of the row. */
  readonly isWholeRow?: true;
  /** In cents, rounded to whole euros where the table is in whole euros. */
  readonly expected: number;
  readonly actual: number;
};

/**
 * Costs by a percentage, in every column: the one that their label states, or else the one of `known` that gives most
 * columns, and more than half of them. The base is what the programme period says of the percentage; else one that
 * gives most columns, of equal ones the first by meaning (salary costs with side costs before wages alone, then all
 * direct costs, a cost that is a percentage itself last). Where no base gives half of the columns, nothing is said:
 * the percentage may be of something that is not in the table. `parts`: how many rounded figures a cell adds up.
 */
export function rateFaults(
  table: CheckedTable<AmountRow>,
  known: readonly RateEntry[] = [],
  parts = 1,
): readonly RateFault[] {
  const slack = slackOf(table) * Math.max(1, parts);
  const derived = new Set(
    table.sums.flatMap(({ kind, total }) => (kind === 'column' ? [total % table.width] : [])),
  );
  return table.rows.flatMap(({ row }, index) => {
    const { rate, category } = row;
    if (row.role !== 'item' || (category !== 'flatRate' && category !== 'sideCosts')) return [];
    const bases = possibleBases(table, index, category);
    if (rate !== undefined) {
      const fit = fitOf({ table, slack, row: index, rate, bases, derived });
      const own = knownBase(table, index, rate, known);
      return faultsOf(table, slack, index, own === undefined ? fit : { ...fit, best: own, isKnown: true });
    }
    const fits = known.flatMap(({ id, kind, value }) =>
      kind === category && value?.unit === 'percent'
        ? [{ ...fitOf({ table, slack, row: index, rate: value.rate, bases, derived }), by: id }]
        : [],
    );
    const most = Math.max(0, ...fits.map(({ good }) => good));
    const best = fits.find(({ good, used }) => good === most && good * 2 > used.length);
    return best === undefined ? [] : faultsOf(table, slack, index, best);
  });
}

/** How well a percentage gives the columns of a row: of which base, and which columns have something in them. */
type Fit = {
  readonly rate: Rate;
  readonly by?: string;
  readonly bases: readonly Base[];
  readonly best: Base | undefined;
  readonly good: number;
  readonly used: readonly number[];
  /** The programme period says that this is the base. */
  readonly isKnown?: true;
};

type Asked = {
  readonly table: CheckedTable<AmountRow>;
  readonly slack: number;
  readonly row: number;
  readonly rate: Rate;
  readonly bases: readonly Base[];
  readonly derived: ReadonlySet<number>;
};

function fitOf({ table, slack, row, rate, bases, derived }: Asked): Fit {
  const { width, settled } = table;
  const actual = (column: number): number => settled[row * width + column] ?? 0;
  const used = Array.from({ length: width - 1 }, (_, column) => column).filter(
    (column) =>
      !derived.has(column) &&
      Number.isFinite(actual(column)) &&
      bases.every((base) => Number.isFinite(amountOf(table, base, column))) &&
      (actual(column) !== 0 || bases.some((base) => amountOf(table, base, column) !== 0)),
  );
  const ranked = bases.map((base) => ({
    base,
    good: used.filter((column) => fits(table, slack, row, rate, base, column)).length,
  }));
  const good = Math.max(0, ...ranked.map((one) => one.good));
  return { rate, bases, best: ranked.find((one) => one.good === good)?.base, good, used };
}

function fits(
  table: CheckedTable<AmountRow>,
  slack: number,
  row: number,
  rate: Rate,
  base: Base,
  column: number,
): boolean {
  const actual = table.settled[row * table.width + column] ?? 0;
  return isShare(actual, amountOf(table, base, column), rate, slack);
}

function faultsOf(
  table: CheckedTable<AmountRow>,
  slack: number,
  row: number,
  { rate, by, bases, best, good, used, isKnown }: Fit,
): readonly RateFault[] {
  if (best === undefined) return [];
  if (!isKnown && (good === 0 || (good * 2 < used.length && best !== bases[0]))) return [];
  const isOf = (base: Base, column: number): boolean => fits(table, slack, row, rate, base, column);
  const wrong = used.filter((column) => !isOf(best, column));
  const others = bases.filter((base) => base.rows.join() !== best.rows.join());
  const instead =
    isKnown && wrong.length === used.length
      ? others.find((base) => wrong.every((column) => isOf(base, column)))
      : undefined;
  return wrong.map((column) => {
    const other = instead ?? others.find((base) => isOf(base, column));
    return {
      cell: row * table.width + column,
      rate,
      ...(by !== undefined && { by }),
      base: best.name,
      ...(other !== undefined && { other: other.name }),
      ...(instead !== undefined && { isWholeRow: true }),
      expected: shareOf(amountOf(table, best, column), rate, slackOf(table)),
      actual: table.settled[row * table.width + column] ?? 0,
    };
  });
}

/** Whether an amount is the percentage of a base, give or take one step of rounding. */
function isShare(amount: number, base: number, { scaled, decimals }: Rate, step: number): boolean {
  const whole = 10n ** BigInt(decimals + 2);
  const off = BigInt(amount) * whole - BigInt(base) * BigInt(scaled);
  return (off < 0n ? -off : off) <= BigInt(step) * whole;
}

/** The percentage of a base in whole steps; NaN where the base is more than an amount can be. */
function shareOf(base: number, rate: Rate, step: number): number {
  return (isCents(base) ? rateShare(base, rate, cents(step), 'half-away') : undefined) ?? Number.NaN;
}

/** A cent, or a euro where all figures are whole euros. */
function slackOf({ values, resolution }: CheckedTable<AmountRow>): number {
  return Math.max(resolution, values.every((value) => Number.isNaN(value) || value % 100 === 0) ? 100 : 1);
}
