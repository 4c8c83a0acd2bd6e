import { type ConsistentSums, consistentSums } from '../allocation/consistent-sums.js';
import { cellsOf, type Sum } from '../calculate/figure-table.js';
import type { CheckedTable } from '../calculate/settled.js';

/** Sums of a table held against what its figures may stand for, and the cells that its numbers mean. */
export type SumsTogether = ConsistentSums & { readonly cells: readonly number[] };

/**
 * Checks sums all at once: figures of a table in thousands are rounded to them, all others are exact. Nothing where
 * a cell cannot be read or there are more cells than `most`.
 */
export function sumsTogether(
  { settled, resolution }: CheckedTable,
  sums: readonly Sum[],
  most: number,
): SumsTogether | undefined {
  const cells = [...new Set(sums.flatMap(cellsOf))];
  const values = cells.map((cell) => settled[cell] ?? Number.NaN);
  if (cells.length > most || !values.every(Number.isSafeInteger)) return undefined;
  const index = new Map(cells.map((cell, nth) => [cell, nth]));
  const at = (cell: number): number => index.get(cell) ?? 0;
  const found = consistentSums({
    figures: values.map((value) => (resolution > 1 ? { value, unit: resolution } : { value })),
    sums: sums.map(({ total, parts, less = [] }) => ({
      total: at(total),
      parts: [...parts.map(at), ...less.map((cell) => ({ figure: at(cell), weight: -1 }))],
    })),
  });
  return { ...found, cells };
}
