import { mayBeHeading, type ReportWord, reportWords } from '../../words/report-words.js';

/** The parts of a sub-project's report, in the order in which they usually stand. */
export type Section = 'goals' | 'evaluation' | 'matrix' | 'effects';

/**
 * What a heading announces. `name` is the sub-project as the heading inflects it (`Kosken`); `rest` is what follows a
 * colon on the same line. `sure` headings speak of a sub-project; others may be prose or of the whole project.
 */
export type Heading = {
  readonly section: Section;
  readonly name: string | undefined;
  readonly rest: string;
  readonly sure: boolean;
};

const LONGEST = 160;
const MOST_WORDS = 14;
const MOST_UNKNOWN = 2;

/**
 * Reads a line as the heading of a section; `undefined` for prose, which has verbs, full stops and other words. Only
 * a list may be announced by a verb: `Osahankkeen tavoitteena on:`.
 */
export function parseHeading(line: string): Heading | undefined {
  if (!mayBeHeading(line.slice(0, LONGEST + 20))) return undefined;
  const { head, rest, colon } = parts(line.slice(0, 4_000));
  if (head === '' || head.length > LONGEST || /[.!?;,]$/.test(head)) return undefined;
  const words = head.split(' ').flatMap(splitCompound);
  if (words.length > MOST_WORDS) return undefined;
  const meanings = words.map((word) => reportWords(word.toLowerCase().replace(/^[("”»]+|[)"”»,]+$/gu, '')));
  const section = sectionOf(meanings);
  if (section === undefined) return undefined;
  const sub = meanings.findIndex((one) => one.includes('subProject'));
  const [from, to] = sub < 0 ? [0, 0] : nameRange(words, meanings, sub);
  const unknown = words.filter((_, nth) => meanings[nth]?.length === 0 && (nth < from || nth >= to));
  const announces = colon && rest === '' && section === 'goals';
  if ((!announces && unknown.some(isVerb)) || unknown.length > (sub < 0 ? 0 : MOST_UNKNOWN)) return undefined;
  const name = words
    .slice(from, to)
    .join(' ')
    .replace(/^["”»(]+|["”»),]+$/gu, '');
  const one = sub >= 0 && !isPlural(words[sub] ?? '');
  return { section, name: name === '' ? undefined : name, rest, sure: one };
}

/** The heading without its number, table number and marks, and what stands after its colon. */
function parts(line: string): { readonly head: string; readonly rest: string; readonly colon: boolean } {
  const plain = line
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/[*_#]{2,}/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:taulukko|tabell|table|liite|bilaga|appendix) ?\d+ ?[.:] ?/iu, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|[IVX]{1,4}\.) /u, '');
  const colon = plain.search(/:(?: |$)/);
  if (colon < 0) return { head: plain.replace(/ ?[–—-]$/u, ''), rest: '', colon: false };
  return { head: plain.slice(0, colon).trim(), rest: plain.slice(colon + 1).trim(), colon: true };
}

/** `Koske-osahankkeessa` is the name and the word; a hyphen before the word belongs to it. */
function splitCompound(word: string): readonly string[] {
  const [, name, sub] = /^(\p{Lu}[\p{L}\p{N}]{0,100})-((?:osa|ala|del|sub).{1,100})$/u.exec(word) ?? [];
  return name !== undefined && sub !== undefined && reportWords(sub).includes('subProject')
    ? [name, sub]
    : [word];
}

function sectionOf(meanings: readonly (readonly ReportWord[])[]): Section | undefined {
  const all = new Set(meanings.flat());
  const has = (...words: readonly ReportWord[]): boolean => words.some((word) => all.has(word));
  if (has('effect') && !has('achievement', 'method')) return 'effects';
  if (has('goal') && has('achievement', 'activity', 'result')) return 'matrix';
  if (has('activity') && has('result')) return 'matrix';
  if (has('question') && has('evaluation', 'method', 'strategy')) return 'evaluation';
  if (has('method') && has('strategy', 'evaluation')) return 'evaluation';
  if (has('evaluation') && has('subProject')) return 'evaluation';
  return has('goal') ? 'goals' : undefined;
}

/** Where the name of the sub-project stands: before the word in Finnish, before or after it in Swedish and English. */
function nameRange(
  words: readonly string[],
  meanings: readonly (readonly ReportWord[])[],
  sub: number,
): readonly [from: number, to: number] {
  const isName = (nth: number): boolean => /^["”»(]?[\p{Lu}\p{N}]/u.test(words[nth] ?? '');
  const isFree = (nth: number): boolean => meanings[nth]?.length === 0 || (isName(nth) && nth > 0);
  let from = sub;
  while (from > 0 && isFree(from - 1)) from -= 1;
  while (from < sub && !isName(from)) from += 1;
  if (from < sub) return [from, sub];
  let start = sub + 1;
  while (meanings[start]?.includes('filler') && !isName(start)) start += 1;
  let end = start;
  while (end < words.length && isName(end) && isFree(end)) end += 1;
  return [start, end];
}

/** A heading of all sub-projects together begins none of them. */
function isPlural(word: string): boolean {
  return /kkei|^osahankkeet|projektei|projektens?$|projekten|projects$/iu.test(word);
}

/** Words that make a sentence of a heading. */
function isVerb(word: string): boolean {
  return /^(?:on|oli|ei|ovat|olivat|eivät|är|var|har|is|are|was|were|has|have)$|[aäoöuyie]v(?:at|ät)$/iu.test(
    word,
  );
}
