import type { Hit } from './rule.js';

/** As many of a kind as a person still reads one by one. */
const MOST_ALONE = 3;

/** Hits of one cause, such as a decimal mark that nothing in the table settles: many are told as one. */
export function* together<Args>(hits: readonly Hit<Args>[]): Iterable<Hit<Args>> {
  const [first, ...others] = hits;
  if (first === undefined || hits.length <= MOST_ALONE) yield* hits;
  else yield { ...first, also: others.map(({ at }) => at) };
}
