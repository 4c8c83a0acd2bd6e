import type { AmountRow, CostCategory } from '../model/amount-table.js';
import type { RateEntry } from '../model/rate-entry.js';
import { cents, isCents } from '../values/cents.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import type { CheckedTable } from './settled.js';

/** A cost by a percentage that is not that percentage of its base. `other` is the base that it was made of. */
export type RateFault = {
  readonly cell: number;
  readonly rate: Rate;
  /** The value of the programme period that the percentage is, where the label does not state one. */
  readonly by?: string;
  readonly base: string;
  readonly other?: string;
  /** In cents, rounded to whole euros where the table is in whole euros. */
  readonly expected: number;
  readonly actual: number;
};

/**
 * Costs by a percentage, in every column: the one that their label states, or else the one of `known` that gives most
 * columns, and more than half of them. The base is one that gives most columns; of equal
 * ones the first by meaning (salary costs with side costs before wages alone, then all direct costs, a cost that is a
 * percentage itself last). Where no base
 * gives half of the columns, nothing is said: the percentage may be of something that is not in the table. Where the
 * table is the sum of several beneficiaries' tables, each of them has rounded.
 */
export function rateFaults(
  table: CheckedTable<AmountRow>,
  known: readonly RateEntry[] = [],
  beneficiaries = 1,
): readonly RateFault[] {
  const step = stepOf(table);
  const judged = { table, step, slack: step * beneficiaries };
  const derived = new Set(
    table.sums.flatMap(({ kind, total }) => (kind === 'column' ? [total % table.width] : [])),
  );
  return table.rows.flatMap(({ row }, index) => {
    const { rate, category } = row;
    if (row.role !== 'item' || (category !== 'flatRate' && category !== 'sideCosts')) return [];
    const bases = basesOf(table, index, category);
    if (rate !== undefined) return faultsOf(judged, index, fitOf(judged, index, rate, bases, derived));
    const fits = known.flatMap(({ id, kind, value }) =>
      kind === category && value?.unit === 'percent'
        ? [{ ...fitOf(judged, index, value.rate, bases, derived), by: id }]
        : [],
    );
    const most = Math.max(0, ...fits.map(({ good }) => good));
    const best = fits.find(({ good, used }) => good === most && good * 2 > used.length);
    return best === undefined ? [] : faultsOf(judged, index, best);
  });
}

/** A table, the step that it is rounded to, and how far a percentage may be off, in cents. */
type Judged = { readonly table: CheckedTable<AmountRow>; readonly step: number; readonly slack: number };

type Base = { readonly name: string; readonly rows: readonly number[] };

/** How well a percentage gives the columns of a row: of which base, and which columns have something in them. */
type Fit = {
  readonly rate: Rate;
  readonly by?: string;
  readonly bases: readonly Base[];
  readonly best: Base | undefined;
  readonly good: number;
  readonly used: readonly number[];
};

function fitOf(
  judged: Judged,
  row: number,
  rate: Rate,
  bases: readonly Base[],
  derived: ReadonlySet<number>,
): Fit {
  const { table } = judged;
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
    good: used.filter((column) => fits(judged, row, rate, base, column)).length,
  }));
  const good = Math.max(0, ...ranked.map((one) => one.good));
  return { rate, bases, best: ranked.find((one) => one.good === good)?.base, good, used };
}

function fits({ table, slack }: Judged, row: number, rate: Rate, base: Base, column: number): boolean {
  const actual = table.settled[row * table.width + column] ?? 0;
  return isShare(actual, amountOf(table, base, column), rate, slack);
}

function faultsOf(
  judged: Judged,
  row: number,
  { rate, by, bases, best, good, used }: Fit,
): readonly RateFault[] {
  const { table, step } = judged;
  if (best === undefined || good === 0 || (good * 2 < used.length && best !== bases[0])) return [];
  return used
    .filter((column) => !fits(judged, row, rate, best, column))
    .map((column) => {
      const other = bases.find((base) => base !== best && fits(judged, row, rate, base, column));
      return {
        cell: row * table.width + column,
        rate,
        ...(by !== undefined && { by }),
        base: best.name,
        ...(other !== undefined && { other: other.name }),
        expected: shareOf(amountOf(table, best, column), rate, step),
        actual: table.settled[row * table.width + column] ?? 0,
      };
    });
}

/** What the percentage may be of, likeliest first. */
function basesOf({ rows }: CheckedTable<AmountRow>, row: number, category: CostCategory): readonly Base[] {
  const of = (wanted: CostCategory): readonly number[] =>
    rows.flatMap(({ row: one }, index) => (index !== row && one.category === wanted ? [index] : []));
  const name = (indexes: readonly number[]): string =>
    indexes.map((index) => rows[index]?.row.label ?? '').join(' + ');
  const base = (indexes: readonly number[]): readonly Base[] =>
    indexes.length === 0 ? [] : [{ name: name(indexes), rows: indexes }];
  const [wages, side, salaries] = [of('wages'), of('sideCosts'), of('salaryCosts')];
  if (category === 'sideCosts') return [...base(wages), ...base(salaries)];
  const withSide = wages.length > 0 && side.length > 0 ? [...wages, ...side] : [];
  const before = rows.flatMap(({ row: one, parent }, index) =>
    index < row && parent === rows[row]?.parent && one.role !== 'total' ? [index] : [],
  );
  const items = rows.flatMap(({ row: one }, index) => (index < row && one.role === 'item' ? [index] : []));
  const byRate = before.filter((one) => rows[one]?.row.category === 'flatRate');
  return [
    ...base(salaries),
    ...base(withSide),
    ...base(wages),
    ...base(before),
    ...base(items),
    ...base(of('purchases')),
    ...byRate.flatMap((one) => base([one])),
  ];
}

function amountOf({ settled, width }: CheckedTable<AmountRow>, { rows }: Base, column: number): number {
  return rows.reduce((sum, row) => sum + (settled[row * width + column] ?? 0), 0);
}

/** Whether an amount is the percentage of a base, give or take the slack of rounding. */
function isShare(amount: number, base: number, { scaled, decimals }: Rate, slack: number): boolean {
  const whole = 10n ** BigInt(decimals + 2);
  const off = BigInt(amount) * whole - BigInt(base) * BigInt(scaled);
  return (off < 0n ? -off : off) <= BigInt(slack) * whole;
}

/** The percentage of a base in whole steps; NaN where the base is more than an amount can be. */
function shareOf(base: number, rate: Rate, step: number): number {
  return (isCents(base) ? rateShare(base, rate, cents(step), 'half-away') : undefined) ?? Number.NaN;
}

/** A cent, or a euro where all figures are whole euros. */
function stepOf({ values, resolution }: CheckedTable<AmountRow>): number {
  return Math.max(resolution, values.every((value) => value % 100 === 0) ? 100 : 1);
}
