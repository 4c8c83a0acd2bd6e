import type { Ratio, TransferTable } from './transfers.js';

/**
 * Factors with which the totals are nearly met, and every cell rounded by them: rows and columns are scaled to their
 * totals in turns, in whole numbers over 2⁶⁴. How near they come only decides how much is left to do.
 */
export function scaledStart(
  given: Pick<TransferTable, 'height' | 'width' | 'weights' | 'rowTotals' | 'columnTotals'>,
): TransferTable {
  const { width, weights, rowTotals, columnTotals } = given;
  let rows = rowTotals.map(() => ONE);
  let columns = columnTotals.map(() => ONE);
  for (let round = 0; round < ROUNDS; round += 1) {
    rows = rowTotals.map((total, row) =>
      scaleTo(
        total,
        columns.map((factor, column) => (weights[row * width + column] ?? 0n) * factor),
      ),
    );
    columns = columnTotals.map((total, column) =>
      scaleTo(
        total,
        rows.map((factor, row) => (weights[row * width + column] ?? 0n) * factor),
      ),
    );
  }
  const units = weights.map((weight, cell) => {
    const product = weight * (rows[Math.floor(cell / width)] ?? ONE) * (columns[cell % width] ?? ONE);
    return (2n * product + ONE * ONE) / (2n * ONE * ONE);
  });
  const potentials = [
    ...rows.map((factor): Ratio => [ONE, factor]),
    ...columns.map((factor): Ratio => [factor, ONE]),
  ];
  return { ...given, potentials, units };
}

const ONE = 2n ** 64n;
const ROUNDS = 24;

/** The factor that brings the sum of the products to the total; above 0, and 1 where there is nothing to scale. */
function scaleTo(total: bigint, products: readonly bigint[]): bigint {
  const sum = products.reduce((all, product) => all + product, 0n);
  return sum === 0n || total === 0n ? ONE : (total * ONE * ONE) / sum || 1n;
}
