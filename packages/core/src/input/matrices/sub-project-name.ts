import { reportWords } from '../../words/report-words.js';
import { isGenitiveOf } from './genitive.js';

/** The names that a document uses: titles first, then words with a capital in its sentences. */
export type KnownNames = {
  readonly titles: readonly string[];
  readonly inText: ReadonlyMap<string, number>;
};

const LONGEST = 90;
const MOST_WORDS = 9;

/** Reads a line as the title of a sub-project: short, with a capital, no sentence and no section's heading. */
export function parseTitle(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const plain = line
    .replace(/<[^<>]{0,90}>/g, ' ')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|[IVX]{1,4}\.|[a-z]\)) /u, '')
    .replace(/ ?:$/, '');
  const labelled =
    /^(?:osahanke|osaprojekti|delprojekt(?:et)?|sub-?project)(?: \d{1,2})?(?:: ?| ?[–-] | )(?<name>.+)$/iu;
  const name = labelled.exec(plain)?.groups?.name ?? plain;
  const words = name.split(' ');
  if (words.length > MOST_WORDS || !/^["”]?[\p{Lu}\p{N}]/u.test(name) || !/\p{L}/u.test(name))
    return undefined;
  if (/[.,;!?]$/.test(name) || /:(?: |$)/.test(name) || /https?:/.test(name)) return undefined;
  const kept = words.filter((word) => !reportWords(word.toLowerCase()).includes('subProject'));
  return kept.length === 0 ? undefined : kept.join(' ').replace(/ ?-$/, '');
}

/**
 * The name that a heading means by its genitive, as the document uses it elsewhere; of several the one that is a
 * title. What the document uses nowhere is not made up: then the name stays as it was written.
 */
export function nameOf(written: string, { titles, inText }: KnownNames): string {
  const title = titles.find((one) => isSameName(written, one));
  if (title !== undefined) return shortName(written, title);
  const marked = /^(?<stem>.*\p{Lu}\p{Lu}):?(?:i?n|s)$/u.exec(written)?.groups?.stem;
  if (marked !== undefined) return marked;
  const words = written.split(' ');
  const [last = '', before] = [words.at(-1), words.slice(0, -1)];
  let [best, most] = [last, 0];
  for (const [word, count] of inText) {
    if (count <= most || word === last || !isNear(last, word) || !isGenitiveOf(last, word)) continue;
    [best, most] = [word, count];
  }
  return [...before, best].join(' ');
}

/** Whether a title names the sub-project that a heading names in the genitive. */
export function isSameName(written: string, title: string): boolean {
  return isGenitiveOf(written, title) || shortName(written, title) !== title;
}

/** `Koske` of “Koske – Keski-Suomen osaamiskeskus”, when the heading says only `Kosken`. */
function shortName(written: string, title: string): string {
  const [short = title] = title.split(/ [–—-] | \(|, /u);
  return short !== title && isGenitiveOf(written, short) ? short : title;
}

/** A cheap look before the dear one: the same beginning. */
function isNear(one: string, other: string): boolean {
  return one.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase();
}
