import type { Fraction } from '../values/rate.js';
import { floorOf, greatestCommonDivisor } from './fraction.js';
import type { KeyRange } from './key-ranges.js';
import type { ShareBounds } from './share-bounds.js';
import { wholeKey } from './whole-key.js';

const LARGEST_SUM = 100_000;
const FINE = 2 ** 32;

/** The key in whole numbers with the smallest sum, if that is at most 100,000; else one from between the ranges. */
export function smallWholeKey(bounds: ShareBounds, ranges: readonly KeyRange[]): readonly bigint[] {
  const lows = ranges.map(({ low }) => Number(floorOf(low.numerator * BigInt(FINE), low.denominator)));
  const highs = ranges.map(({ high }) => -Number(floorOf(-high.numerator * BigInt(FINE), high.denominator)));
  for (let sum = 1; sum <= LARGEST_SUM; sum += 1) {
    if (!hasRoom(lows, highs, sum)) continue;
    const found = wholeKey(bounds, sum);
    if (found !== undefined) return found.map(BigInt);
  }
  return keyBetween(bounds, ranges);
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

/** The first party has the middle of its range, all others stand equally far between their own least and most. */
function keyBetween({ most, count, unit }: ShareBounds, ranges: readonly KeyRange[]): readonly bigint[] {
  const { numerator, denominator } = middleOf(ranges);
  const parties = [...Array(count).keys()];
  const limit = (above: number, below: number): bigint => (most[above]?.[below] ?? 0n) * denominator;
  const first = numerator * unit;
  const lows = parties.map((party) => larger(first - limit(0, party), -limit(count, party)));
  const highs = parties.map((party) => -larger(-first - limit(party, 0), -limit(party, count)));
  const [least, largest] = [lows, highs].map((shares) => shares.reduce((sum, share) => sum + share, 0n));
  const [width, above] = [(largest ?? 0n) - (least ?? 0n), unit * denominator - (least ?? 0n)];
  const key = lows.map((low, party) =>
    width === 0n ? low : low * width + ((highs[party] ?? low) - low) * above,
  );
  const divisor = key.reduce(greatestCommonDivisor, 0n) || 1n;
  return key.map((share) => share / divisor);
}

function middleOf([range]: readonly KeyRange[]): Fraction {
  const { low, high } = range ?? { low: NOTHING, high: NOTHING };
  return {
    numerator: low.numerator * high.denominator + high.numerator * low.denominator,
    denominator: 2n * low.denominator * high.denominator,
  };
}

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
