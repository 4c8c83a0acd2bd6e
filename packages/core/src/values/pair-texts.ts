import { wordLikeness, wordsOf } from './word-likeness.js';

/** Above so many comparisons only texts of the same words are paired. */
const MOST_COMPARED = 100_000;

/** Pairs the texts of two lists one to one, the likest first, none below `least`: for each of `right` its pair. */
export function pairTexts(
  left: readonly string[],
  right: readonly string[],
  least: number,
): readonly (number | undefined)[] {
  const [ours, theirs] = [left.map(wordsOf), right.map(wordsOf)];
  const pairs = samePairs(ours, theirs);
  if (left.length * right.length > MOST_COMPARED) return pairs;
  const taken = new Set(pairs);
  const candidates = theirs.flatMap((words, nth) =>
    ours.flatMap((other, at) => {
      const alike = pairs[nth] === undefined && !taken.has(at) ? wordLikeness(other, words) : 0;
      return alike > 0 && alike >= least ? [{ nth, at, alike }] : [];
    }),
  );
  for (const { nth, at } of candidates.sort((one, other) => other.alike - one.alike)) {
    if (pairs[nth] !== undefined || taken.has(at)) continue;
    pairs[nth] = at;
    taken.add(at);
  }
  return pairs;
}

function samePairs(
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [at, words] of ours.entries()) {
    const key = words.join(' ');
    places.set(key, [...(places.get(key) ?? []), at].slice(0, 100));
  }
  return theirs.map((words) => places.get(words.join(' '))?.shift());
}
