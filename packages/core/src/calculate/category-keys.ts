import type { AmountRow } from '../model/amount-table.js';
import { comparable } from '../values/plain-text.js';
import type { StatedRow } from './figure-table.js';
import type { CheckedTable } from './settled.js';

/** Rows by what they are, each with the label of the first. */
export type Keyed = ReadonlyMap<string, { readonly label: string; readonly rows: readonly number[] }>;

/** Rows that add nothing up themselves, by what they are; the outermost row with a key stands for those in it. */
export function byKey<Row extends StatedRow>(
  { rows }: CheckedTable<Row>,
  keyOf: (row: Row) => string,
): Keyed {
  const found = new Map<string, { label: string; rows: number[] }>();
  const covered = new Set<number>();
  for (const [index, { row, parent }] of rows.entries()) {
    if (covered.has(parent)) covered.add(index);
    if (covered.has(index) || row.role === 'total' || row.role === 'netCosts') continue;
    const key = keyOf(row);
    if (key === '') continue;
    covered.add(index);
    const own = found.get(key);
    if (own === undefined) found.set(key, { label: row.label, rows: [index] });
    else own.rows.push(index);
  }
  return found;
}

/** The category; rows without one go by their name. A group without a category stands for what is in it. */
export function categoryKey(row: AmountRow, merged: boolean): string {
  const { category, role, label } = row;
  if (role === 'income') return 'income';
  if (category === undefined) return role === 'group' ? '' : `:${comparable(label)}`;
  const isSalary = category === 'wages' || category === 'sideCosts';
  return isSalary && merged ? 'salaryCosts' : category;
}

/** Whether a table has salary costs in one row: then wages and side costs of the others are compared with it. */
export function isMerged(tables: readonly CheckedTable<AmountRow>[]): boolean {
  return tables.some(({ rows }) => rows.some(({ row }) => row.category === 'salaryCosts'));
}
