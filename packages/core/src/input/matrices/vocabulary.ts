import { SUSPENDING_WORDS } from '../../words/report-words.js';

/** The words that a document uses as they stand; pieces of words that a line end cut are not among them. */
export type Vocabulary = {
  /** In lower case, with how often they stand there. */
  readonly words: ReadonlyMap<string, number>;
  /** With a capital, as written, with how often they stand there. */
  readonly capitals: ReadonlyMap<string, number>;
};

/** Whether a word is a name: the document writes it with a capital, or its genitive, and never without. */
export function isName(word: string, { words, capitals }: Vocabulary): boolean {
  const forms = [word, `${word}n`];
  const count = (map: ReadonlyMap<string, number>, form: string): number => map.get(form) ?? 0;
  const isCapital = forms.some((form) => count(capitals, form) > 0);
  return isCapital && forms.every((form) => count(words, form.toLowerCase()) === count(capitals, form));
}

/** Gathers the words of a document. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Map<string, number>();
  const capitals = new Map<string, number>();
  for (const text of texts) {
    let cut = false;
    for (const found of text.matchAll(/(?<word>\p{L}+)(?<cut>[-‐‑](?=\s))?/gu)) {
      const word = found.groups?.word ?? '';
      const isRest = cut && !SUSPENDING_WORDS.has(word);
      cut = found.groups?.cut !== undefined;
      if (cut || isRest) continue;
      const plain = word.toLowerCase();
      words.set(plain, (words.get(plain) ?? 0) + 1);
      if (/^\p{Lu}/u.test(word)) capitals.set(word, (capitals.get(word) ?? 0) + 1);
    }
  }
  return { words, capitals };
}
