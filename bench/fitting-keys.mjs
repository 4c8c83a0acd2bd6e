import { allocate, cents, consistentSums, fittingKeys } from '@eurakit/core';
import { microseconds } from './lib/rounds.mjs';

/**
 * For n parties and y years: O(n² × y) bounds and O(n³) shortest paths, on whole numbers over one denominator.
 * The smallest whole key is looked for only when asked.
 */
export async function rows() {
  const found = [];
  for (const [parties, years, atMost] of [
    [4, 3, 2000],
    [8, 4, 2000],
    [20, 7, 20_000],
  ]) {
    const figures = made(parties, years);
    const keys = (rounding) => () => fittingKeys({ ...figures, rounding }).ok;
    found.push(
      {
        name: `fittingKeys ${parties} × ${years}, largest remainder`,
        micros: await microseconds(keys('largest-remainder')),
        atMost,
      },
      {
        name: `fittingKeys ${parties} × ${years}, nearest`,
        micros: await microseconds(keys('nearest')),
        atMost,
      },
    );
  }
  const figures = made(4, 3);
  const witness = () => fittingKeys({ ...figures, rounding: 'largest-remainder' }).witness()[0];
  found.push({
    name: 'the smallest whole key of 4 × 3',
    micros: await microseconds(witness),
    atMost: 20_000,
  });
  const table = roundedTable(12, 6);
  found.push({
    name: 'consistentSums of a table of 12 × 6 in thousands',
    micros: await microseconds(() => consistentSums(table).verdict),
    atMost: 50_000,
  });
  return found;
}

function made(parties, years) {
  const weights = Array.from({ length: parties }, (_, nth) => 20_851 + ((nth * 54_319) % 131_155));
  const totals = Array.from({ length: years }, (_, nth) => cents(600_400 + nth * 774_100));
  const splits = totals.map((total) => allocate(total, weights, { step: cents(100) }).parts);
  return { totals, parts: weights.map((_, party) => splits.map((parts) => parts[party])), step: cents(100) };
}

/** Rows and columns of figures with their totals, all rounded to thousands on their own. */
function roundedTable(height, width) {
  const exact = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => 1234 * (row + 3) + 777 * ((row * column) % 11)),
  );
  const rounded = (amount) => ({ value: Math.round(amount / 1000) * 1000, unit: 1000 });
  const sum = (list) => list.reduce((total, one) => total + one, 0);
  const columns = Array.from({ length: width }, (_, column) => sum(exact.map((row) => row[column])));
  const rowsAt = height * width;
  return {
    figures: [
      ...exact.flat().map(rounded),
      ...exact.map((row) => rounded(sum(row))),
      ...columns.map(rounded),
    ],
    sums: [
      ...exact.map((row, nth) => ({
        total: rowsAt + nth,
        parts: row.map((_, column) => nth * width + column),
      })),
      ...columns.map((_, column) => ({
        total: rowsAt + height + column,
        parts: exact.map((__, row) => row * width + column),
      })),
    ],
  };
}
