const FEW = 12;
const BUCKETS = 64;
const EMPTY: readonly number[] = new Array<number>(BUCKETS + 1).fill(0);

/** The nth largest of whole numbers from 0 to less than `below`, equal ones counted each; n is 1 or more. */
export function nthLargest(values: readonly number[], n: number, below: number): number {
  if (values.length <= FEW) return pickByRepeating(values, n);
  const { inside, rank } = bucketOfNthLargest(values, n, below);
  return inside.length <= FEW ? pickByRepeating(inside, rank) : pickBySorting(inside, rank);
}

/** The values in one narrow range, among which the nth largest of all is the one of rank `rank`. */
function bucketOfNthLargest(values: readonly number[], n: number, below: number) {
  const scale = BUCKETS / below;
  const counts = EMPTY.slice();
  for (const value of values) {
    const bucket = (value * scale) | 0; // from 0 to BUCKETS, which rounding up can reach
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let bucket = BUCKETS;
  let rank = n;
  while (rank > (counts[bucket] ?? rank)) {
    rank -= counts[bucket] ?? 0;
    bucket -= 1;
  }
  const inside: number[] = [];
  for (const value of values) if (((value * scale) | 0) === bucket) inside.push(value);
  return { inside, rank };
}

/** Picks the largest that was not picked before, n times; each index has its bit in `picked`. */
function pickByRepeating(values: readonly number[], n: number): number {
  let largest = 0;
  let picked = 0;
  for (let pick = 0; pick < n; pick += 1) {
    let at = 0;
    largest = -1;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      if (value <= largest || (picked >> index) & 1) continue;
      largest = value;
      at = index;
    }
    picked |= 1 << at;
  }
  return largest;
}

function pickBySorting(values: readonly number[], n: number): number {
  return new Float64Array(values).sort()[values.length - n] ?? 0;
}
