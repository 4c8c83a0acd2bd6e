const FEW = 12;
const SOME = 128;

/**
 * The nth largest of whole numbers from 0 to less than `below`, equal ones counted each; n is 1 or more.
 * Counts into buckets first, so that only the one bucket that holds the answer is sorted.
 */
export function nthLargest(values: readonly number[], n: number, below: number): number {
  if (values.length <= FEW) return pickBySorting(values, n);
  const buckets = values.length <= SOME ? 64 : 256;
  const bucketOf = (value: number): number => Math.floor(value * (buckets / below));
  const counts = new Uint32Array(buckets + 1); // one more, because the product can round up to `buckets`
  for (const value of values) counts[bucketOf(value)] = (counts[bucketOf(value)] ?? 0) + 1;

  let bucket = buckets;
  let rank = n;
  for (let count = 0; bucket > 0; bucket -= 1, rank -= count) {
    count = counts[bucket] ?? 0;
    if (rank <= count) break;
  }
  return pickBySorting(
    values.filter((value) => bucketOf(value) === bucket),
    rank,
  );
}

function pickBySorting(values: readonly number[], n: number): number {
  return new Float64Array(values).sort()[values.length - n] ?? 0;
}
