import { allocate, allocateTable, cents } from '@eurakit/core';
import { growth, microseconds, ratio } from './lib/rounds.mjs';

/**
 * Tables of shares of shares. From the nearest rounding every augmentation costs O(cells × log(rows + columns)), and
 * there are about as many as rounded rows and columns are off together: O(cells^1.5 × log) in all.
 */
export async function rows() {
  const sizes = [
    [5, 5],
    [10, 10],
    [50, 20],
    [100, 40],
  ];
  const calls = sizes.map(([height, width]) => {
    const call = figures(height, width);
    return { size: height * width, run: () => allocateTable(call).table[0][0], call };
  });
  const [, , large] = calls;
  const running = { ...large.call, runningSums: true };
  const equal = { ...large.call, ...same(50, 20) };
  return [
    { name: 'allocateTable 50 × 20', micros: await microseconds(large.run), atMost: 50_000 },
    {
      name: 'allocateTable 50 × 20 with running sums',
      micros: await microseconds(() => allocateTable(running).ok),
      atMost: 50_000,
    },
    {
      name: 'allocateTable 50 × 20, all cells equal (100 counted)',
      micros: await microseconds(() => allocateTable(equal).alternatives),
      atMost: 50_000,
    },
    {
      name: 'allocateTable 50 × 20: over rounding each cell',
      ratio: await ratio(large.run, nearest(large.call)),
      atMost: 3000,
    },
    ...(await growth('allocateTable, O(n^1.5 log n)', calls, { atMost: 10 })),
  ];
}

function figures(height, width) {
  let seed = 7;
  const next = (limit) => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed % limit;
  };
  const weights = (count) => Array.from({ length: count }, () => 1000 + next(200_000));
  const [rowWeights, columnWeights] = [weights(height), weights(width)];
  const total = cents(100_000_007);
  return {
    rowWeights,
    columnWeights,
    rowTotals: allocate(total, rowWeights).parts,
    columnTotals: allocate(total, columnWeights).parts,
  };
}

function same(height, width) {
  const total = cents(100_000_007);
  const [rowWeights, columnWeights] = [height, width].map((count) => new Array(count).fill(1));
  return {
    rowWeights,
    columnWeights,
    rowTotals: allocate(total, rowWeights).parts,
    columnTotals: allocate(total, columnWeights).parts,
  };
}

/** What people do by hand: every cell to its nearest, and no total met. */
function nearest({ rowWeights, columnWeights, rowTotals }) {
  const sum = (list) => list.reduce((total, one) => total + one, 0);
  const share = sum(rowTotals) / (sum(rowWeights) * sum(columnWeights));
  return () => rowWeights.map((row) => columnWeights.map((column) => Math.round(row * column * share)))[0][0];
}
