import { floorOf } from './fraction.js';
import { close, openBounds, type ShareBounds, tighten } from './share-bounds.js';

/** A search that has tried this many shares has met bounds that leave no choice to many parties at once. */
const MOST_TRIED = 20_000;

/**
 * Whole numbers that add up to `sum` and, as shares of it, keep closed bounds; `undefined` if there are none. Within
 * bounds that are rounded and closed anew, numbers that fit those before can be completed, and their sums go up one
 * by one, unless some differences are fixed altogether: so the search goes back hardly ever.
 */
export function wholeKey({ most, count, unit }: ShareBounds, sum: number): readonly number[] | undefined {
  const bounds = openBounds(count, BigInt(sum));
  for (const [above, row] of most.entries()) {
    for (const [below, limit] of row.entries()) {
      tighten(bounds, above, below, floorOf(limit * BigInt(sum), unit));
    }
  }
  if (close(bounds) !== undefined) return undefined;
  const limits = bounds.most.map((row) => row.map(Number));
  return search({ limits, count, left: { tries: MOST_TRIED } }, [], sum);
}

type Search = {
  readonly limits: readonly (readonly number[])[];
  readonly count: number;
  readonly left: { tries: number };
};

function search(given: Search, chosen: readonly number[], rest: number): readonly number[] | undefined {
  const { count, left } = given;
  if (chosen.length === count) return rest === 0 ? chosen : undefined;
  const { low, high } = room(given, chosen, chosen.length);
  const sum = (value: number, of: 'low' | 'high'): number => {
    let total = value;
    const next = [...chosen, value];
    for (let party = next.length; party < count; party += 1) total += room(given, next, party)[of];
    return total;
  };
  const least = firstThat(low, high + 1, (value) => sum(value, 'high') >= rest);
  const beyond = firstThat(low, high + 1, (value) => sum(value, 'low') > rest);
  for (const value of fromTheMiddle(least, beyond - 1)) {
    left.tries -= 1;
    if (left.tries < 0) return undefined;
    const found = search(given, [...chosen, value], rest - value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first number from `low` that something holds for, which then holds for all after it; else `end`. */
function firstThat(low: number, end: number, holds: (value: number) => boolean): number {
  let [from, to] = [low, end];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What the numbers chosen before leave to one. */
function room({ limits, count }: Search, chosen: readonly number[], party: number) {
  let low = -(limits[count]?.[party] ?? 0);
  let high = limits[party]?.[count] ?? 0;
  for (const [other, value] of chosen.entries()) {
    low = Math.max(low, value - (limits[other]?.[party] ?? 0));
    high = Math.min(high, value + (limits[party]?.[other] ?? 0));
  }
  return { low, high };
}

function* fromTheMiddle(low: number, high: number): Iterable<number> {
  const middle = Math.floor((low + high) / 2);
  for (let off = 0; middle - off >= low || middle + 1 + off <= high; off += 1) {
    if (middle - off >= low) yield middle - off;
    if (middle + 1 + off <= high) yield middle + 1 + off;
  }
}
