import { SUSPENDING_WORDS } from '../../words/report-words.js';

/** The words that a document uses as they stand; pieces of words that a line end cut are not among them. */
export type Vocabulary = {
  /** In lower case, with how often they stand there. */
  readonly words: ReadonlyMap<string, number>;
  /** With a capital, as written, with how often they stand there. */
  readonly capitals: ReadonlyMap<string, number>;
  /** With a capital inside a sentence, as written. */
  readonly names: ReadonlySet<string>;
};

/** Whether a word is a name: it, or its genitive, has a capital inside a sentence, and never goes without. */
export function isName(word: string, { words, capitals, names }: Vocabulary): boolean {
  const forms = [word, `${word}n`];
  const count = (map: ReadonlyMap<string, number>, form: string): number => map.get(form) ?? 0;
  if (!forms.some((form) => names.has(form))) return false;
  return forms.every((form) => count(words, form.toLowerCase()) === count(capitals, form));
}

/** No word is longer; a pattern without an end runs out of stack on millions of letters. */
const WORD = /(?<word>\p{L}{1,100})(?<cut>[-‐‑](?=\s))?/gu;

/** Gathers the words of a document. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Map<string, number>();
  const capitals = new Map<string, number>();
  const names = new Set<string>();
  for (const text of texts) {
    let cut = false;
    for (const found of text.matchAll(WORD)) {
      const word = found.groups?.word ?? '';
      const isRest = cut && !SUSPENDING_WORDS.has(word);
      cut = found.groups?.cut !== undefined;
      if (cut || isRest) continue;
      const plain = word.toLowerCase();
      words.set(plain, (words.get(plain) ?? 0) + 1);
      if (!/^\p{Lu}/u.test(word)) continue;
      capitals.set(word, (capitals.get(word) ?? 0) + 1);
      if (/[\p{Ll},] $/u.test(text.slice(Math.max(0, found.index - 2), found.index))) names.add(word);
    }
  }
  return { words, capitals, names };
}
