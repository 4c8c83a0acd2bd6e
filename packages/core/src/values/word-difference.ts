/** A stretch of words that both texts have, or only the one before or the one after. */
export type WordStretch = { readonly kind: 'same' | 'before' | 'after'; readonly text: string };

/** Longer texts are not compared word by word: one is told as gone and the other as new. */
const MOST_STEPS = 4_000_000;

/** How one text became another, word by word, in reading order. Capitals and marks count. */
export function wordDifference(before: string, after: string): readonly WordStretch[] {
  const [one, other] = [pieces(before), pieces(after)];
  if (one.length * other.length > MOST_STEPS)
    return joined([stretch('before', one), stretch('after', other)]);
  const lengths = commonLengths(one, other);
  const at = (i: number, j: number): number => lengths[i * (other.length + 1) + j] ?? 0;
  const found: WordStretch[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      found.push({ kind: 'same', text: one[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: 'before', text: one[i] ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'after', text: other[j] ?? '' });
      j += 1;
    }
  }
  return joined(found);
}

/** The length of the longest common subsequence from each pair of places on, row by row. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

function pieces(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function stretch(kind: WordStretch['kind'], words: readonly string[]): WordStretch {
  return { kind, text: words.join(' ') };
}

function joined(stretches: readonly WordStretch[]): readonly WordStretch[] {
  const result: { kind: WordStretch['kind']; words: string[] }[] = [];
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    const last = result.at(-1);
    if (last?.kind === kind) last.words.push(text);
    else result.push({ kind, words: [text] });
  }
  return result.map(({ kind, words }) => stretch(kind, words));
}
