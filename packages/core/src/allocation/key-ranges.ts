import type { Fraction } from '../values/rate.js';
import { floorOf, reduced } from './fraction.js';
import type { ShareBounds } from './share-bounds.js';

/** From `low` to `high`, both included, are the shares that one party can have; 45 % is 9/20. */
export type KeyRange = { readonly low: Fraction; readonly high: Fraction };

/** The range of every party over all keys within closed bounds that add up to 1; `undefined` if there is none. */
export function keyRanges({ most, count, unit }: ShareBounds): readonly KeyRange[] | undefined {
  const parties = [...Array(count).keys()];
  const least = parties.reduce((sum, party) => sum - (most[count]?.[party] ?? 0n), 0n);
  const largest = parties.reduce((sum, party) => sum + (most[party]?.[count] ?? 0n), 0n);
  if (least > unit || largest < unit) return undefined;
  const mirrored = most.map((_, row) => most.map((line) => line[row] ?? 0n));
  return parties.map((party) => {
    const high = highest(most, party, unit);
    const low = highest(mirrored, party, -unit);
    return {
      low: reduced(-low.numerator, low.denominator * unit),
      high: reduced(high.numerator, high.denominator * unit),
    };
  });
}

/**
 * The most that a party can have where all add up to `sum`. Where it has t, every other has at least the larger of
 * t − (the most it can be below) and its own least, and these smallest shares keep all bounds: so the most is the
 * largest t at which they add up to no more than `sum`. Who is held by its own least at one t is so at all smaller.
 */
function highest(most: ShareBounds['most'], party: number, sum: bigint): Fraction {
  const count = most.length - 1;
  const below = (other: number): bigint => most[party]?.[other] ?? 0n;
  const least = (other: number): bigint => -(most[count]?.[other] ?? 0n);
  let followers = [...Array(count).keys()];
  let numerator = followers.reduce((total, other) => total + below(other), sum);
  for (;;) {
    const denominator = BigInt(followers.length);
    const stays = (other: number): boolean =>
      other === party || numerator > (least(other) + below(other)) * denominator;
    const held = followers.filter((other) => !stays(other));
    if (held.length === 0) {
      const own = below(count);
      return numerator > own * denominator ? { numerator: own, denominator: 1n } : { numerator, denominator };
    }
    followers = followers.filter(stays);
    numerator = held.reduce((total, other) => total - below(other) - least(other), numerator);
  }
}

/** The range in percent with so many decimals, 1 or more; both ends are rounded inwards. */
export function rangeInPercent({ low, high }: KeyRange, decimals: number): { low: string; high: string } {
  const scale = 10n ** BigInt(decimals + 2);
  const least = -floorOf(-low.numerator * scale, low.denominator);
  const most = floorOf(high.numerator * scale, high.denominator);
  return { low: digits(least, decimals), high: digits(most, decimals) };
}

function digits(scaled: bigint, decimals: number): string {
  const text = String(scaled).padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
