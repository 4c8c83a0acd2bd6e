import type { FigureTable, Sum } from './figure-table.js';
import { difference } from './sum-faults.js';

/**
 * A sum row that is off by exactly another row in every column (`left-out`, `twice`), or a total column that is
 * off by exactly one year. `other` is the index of the row, or of the year.
 */
export type RowFault = {
  readonly kind: 'row-left-out' | 'row-twice' | 'year-left-out' | 'year-twice';
  readonly sumRow: number;
  readonly other: number;
  readonly sums: readonly Sum[];
  /** The amount by which every sum is off, in the order of `sums`. */
  readonly off: readonly number[];
};

/** Finds sum rows and total columns that leave out, or count twice, one whole row or year. */
export function rowFaults(
  figures: FigureTable,
  failing: readonly Sum[],
  values: readonly number[],
): readonly RowFault[] {
  const rowOf = (cell: number): number => Math.floor(cell / figures.width);
  const bySumRow = new Map<number, Sum[]>();
  for (const sum of failing) {
    const row = sum.kind === 'row' ? TOTAL_COLUMN : rowOf(sum.total);
    bySumRow.set(row, [...(bySumRow.get(row) ?? []), sum]);
  }
  return [...bySumRow].flatMap(([sumRow, sums]) => {
    const all = figures.sums.filter((sum) =>
      sumRow === TOTAL_COLUMN ? sum.kind === 'row' : sum.kind !== 'row' && rowOf(sum.total) === sumRow,
    );
    return sums.length < 2 ? [] : (explain(figures, sumRow, all, values) ?? []);
  });
}

/** Values with the sum rows put right, and with them every sum above that held before. */
export function withoutRowFaults(
  { sums }: FigureTable,
  faults: readonly RowFault[],
  values: readonly number[],
): readonly number[] {
  const corrected = [...values];
  const correct = (cell: number, by: number): void => {
    const above = sums.filter(
      (sum) => sum.kind !== 'row' && sum.parts.includes(cell) && difference(sum, corrected) === 0,
    );
    corrected[cell] = (corrected[cell] ?? 0) + by;
    for (const sum of above) correct(sum.total, by);
  };
  for (const { sums: own, off } of faults) {
    for (const [index, sum] of own.entries()) correct(sum.total, -(off[index] ?? 0));
  }
  return corrected;
}

const TOTAL_COLUMN = -1;

function explain(
  { rows, width }: FigureTable,
  sumRow: number,
  all: readonly Sum[],
  values: readonly number[],
): RowFault | undefined {
  const off = all.map((sum) => difference(sum, values));
  const inYears = sumRow === TOTAL_COLUMN;
  const count = inYears ? width - 1 : rows.length;
  for (let other = 0; other < count; other++) {
    const cells = all.map((sum) =>
      inYears ? sum.total - (width - 1) + other : other * width + (sum.total % width),
    );
    const isPart = all.every((sum, index) => sum.parts.includes(cells[index] ?? -1));
    const amounts = cells.map((cell) => values[cell] ?? Number.NaN);
    if (!isPart || amounts.filter((amount) => amount !== 0).length < 2) continue;
    const sign = amounts.every((amount, index) => off[index] === -amount) ? 'left-out' : 'twice';
    if (sign === 'twice' && !amounts.every((amount, index) => off[index] === amount)) continue;
    const failing = all.flatMap((sum, index) => (off[index] === 0 ? [] : [{ sum, off: off[index] ?? 0 }]));
    const kind = `${inYears ? 'year' : 'row'}-${sign}` as const;
    return { kind, sumRow, other, sums: failing.map(({ sum }) => sum), off: failing.map((one) => one.off) };
  }
  return undefined;
}
