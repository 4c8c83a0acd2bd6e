import { reportWords } from '../../words/report-words.js';
import { isGenitiveOf, nominativesOf } from './genitive.js';

/** The names that a document uses, by their lower case: titles, and words with a capital with how often they stand. */
export type KnownNames = {
  readonly titles: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
};

/** Gathers the names of a document from its lines and its words. */
export function knownNames(lines: Iterable<string>, capitals: ReadonlyMap<string, number>): KnownNames {
  const titles = new Map<string, string>();
  for (const line of lines) {
    const title = line.length > 2 * LONGEST ? undefined : parseTitle(line);
    if (title === undefined) continue;
    for (const name of [title, beforeDash(title)])
      if (!titles.has(name.toLowerCase())) titles.set(name.toLowerCase(), name);
  }
  const words = new Map<string, { text: string; count: number }>();
  for (const [text, count] of capitals) {
    const known = words.get(text.toLowerCase());
    if (known === undefined || known.count < count) words.set(text.toLowerCase(), { text, count });
  }
  return { titles, words };
}

const LONGEST = 90;
const MOST_WORDS = 9;

/** Reads a line as the title of a sub-project: short, with a capital, no sentence and no section's heading. */
export function parseTitle(line: string): string | undefined {
  if (line.length > LONGEST || !/^(?:[\p{Lu}\p{N}"”<*_]|[a-z]\))/u.test(line)) return undefined;
  const plain = line
    .replace(/<[^<>]{0,90}>/g, ' ')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|[IVX]{1,4}\.|[a-z]\)) /u, '')
    .replace(/ ?:$/, '');
  const labelled =
    /^(?:osahanke|osaprojekti|delprojekt(?:et)?|sub-?project)(?: \d{1,2})?(?:: ?| ?[–-] | )(?<name>.{1,500})$/iu;
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
export function nameOf(written: string, { titles, words }: KnownNames): string {
  const names = nominativesOf(written).filter((name) => isGenitiveOf(written, name));
  const title = names.flatMap((name) => titles.get(name) ?? [])[0];
  if (title !== undefined) return title;
  const marked = /^(?<stem>.{0,500}\p{Lu}\p{Lu}):?(?:i?n|s)$/u.exec(written)?.groups?.stem;
  if (marked !== undefined) return marked;
  const space = written.lastIndexOf(' ') + 1;
  const found = names
    .filter((name) => name !== written.toLowerCase())
    .flatMap((name) => words.get(name.slice(space)) ?? [])
    .sort((one, other) => other.count - one.count)[0];
  return found === undefined ? written : written.slice(0, space) + found.text;
}

/** Whether a title names the sub-project that a heading names in the genitive. */
export function isSameName(written: string, title: string): boolean {
  return isGenitiveOf(written, title) || isGenitiveOf(written, beforeDash(title));
}

/** `Koske` of “Koske – Keski-Suomen osaamiskeskus”. */
function beforeDash(title: string): string {
  return title.split(/ [–—-] | \(|, /u)[0] ?? title;
}
