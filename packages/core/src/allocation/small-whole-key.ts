import { floorOf } from './fraction.js';
import type { KeyRange } from './key-ranges.js';
import type { ShareBounds } from './share-bounds.js';
import { wholeKey } from './whole-key.js';

const LARGEST_SUM = 100_000;
const FINE = 2 ** 32;

/** The key in whole numbers with the smallest sum; `undefined` if that is above 100,000. */
export function smallWholeKey(
  bounds: ShareBounds,
  ranges: readonly KeyRange[],
): readonly number[] | undefined {
  const lows = ranges.map(({ low }) => Number(floorOf(low.numerator * BigInt(FINE), low.denominator)));
  const highs = ranges.map(({ high }) => -Number(floorOf(-high.numerator * BigInt(FINE), high.denominator)));
  for (let sum = 1; sum <= LARGEST_SUM; sum += 1) {
    const found = hasRoom(lows, highs, sum) ? wholeKey(bounds, sum) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether every range holds a whole number, and they can add up to the sum. Ranges that are a little too wide only
 * cost a search; the products are exact.
 */
function hasRoom(lows: readonly number[], highs: readonly number[], sum: number): boolean {
  let [least, most] = [0, 0];
  for (let party = 0; party < lows.length; party += 1) {
    const low = Math.ceil(((lows[party] ?? 0) * sum) / FINE);
    const high = Math.floor(((highs[party] ?? 0) * sum) / FINE);
    if (low > high) return false;
    least += low;
    most += high;
  }
  return least <= sum && sum <= most;
}
