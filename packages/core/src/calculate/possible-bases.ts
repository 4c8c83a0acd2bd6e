import type { AmountRow, CostCategory } from '../model/amount-table.js';
import type { RateEntry } from '../model/rate-entry.js';
import { isSameRate, type Rate } from '../values/rate.js';
import type { CheckedTable } from './settled.js';

/** Rows of a table that a percentage may be of, and what they are called together. */
export type Base = { readonly name: string; readonly rows: readonly number[] };

/** What the percentage may be of, likeliest first. */
export function possibleBases(
  { rows }: CheckedTable<AmountRow>,
  row: number,
  category: CostCategory,
): readonly Base[] {
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

/** What a base comes to in a column, in cents. */
export function amountOf(
  { settled, width }: CheckedTable<AmountRow>,
  { rows }: Base,
  column: number,
): number {
  return rows.reduce((sum, row) => sum + (settled[row * width + column] ?? 0), 0);
}

/** What the programme period says that the percentage is of, where the table has all of it. */
export function knownBase(
  { rows }: CheckedTable<AmountRow>,
  row: number,
  rate: Rate,
  known: readonly RateEntry[],
): Base | undefined {
  const entry = known.find(
    ({ kind, value, terms }) =>
      kind === rows[row]?.row.category &&
      Array.isArray(terms?.of) &&
      value?.unit === 'percent' &&
      isSameRate(value.rate, rate),
  );
  const of = entry?.terms?.of;
  if (of === undefined || of === 'totalCosts') return undefined;
  const own = of.flatMap((category) => {
    const found = rows.flatMap(({ row: one }, index) =>
      index !== row && one.category === category ? [index] : [],
    );
    return found.length === 0 ? [] : [{ category, rows: found }];
  });
  if (own.length === 0) return undefined;
  const whole = own.find(({ category }) => category === 'salaryCosts');
  const isWhole = whole !== undefined || own.length > 1;
  const parts = (whole === undefined ? own : [whole]).flatMap((one) => one.rows);
  const name = parts.map((index) => rows[index]?.row.label ?? '').join(' + ');
  return of.includes('salaryCosts') && !isWhole ? undefined : { name, rows: parts };
}
