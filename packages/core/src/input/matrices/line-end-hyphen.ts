import { SUSPENDING_WORDS } from '../../words/report-words.js';
import type { Mending } from './mending.js';
import { isName, type Vocabulary } from './vocabulary.js';

/** English words before which a hyphen is a misplaced one: `kick off- tilaisuus`, `start up- yritys`. */
const PHRASES =
  /(?:^|[^\p{L}])(?:kick|start|pop|follow|drop|check|stand|spin|back|scale|sign|set|make|work)[ -]$/iu;

const CUT = /(?<!\p{L})(?<left>\p{L}{1,100})[-‐‑][ \n]+(?=(?<right>\p{Ll}\p{L}{0,100}))/gu;

/** Joins words that a line end cut (`ke- hittäminen`); a hyphen that belongs to the word stays. */
export function joinCutWords(text: string, line: number, { vocabulary, repair }: Mending) {
  const repairs: ReturnType<Mending['repair']>[] = [];
  const joined = text.replace(CUT, (whole, left: string, right: string, index: number) => {
    const before = text.slice(Math.max(0, index - 12), index);
    if (!isCut(left, right, before, vocabulary)) return whole;
    const one = repair('hyphen', line, whole.replace('\n', ' ') + right, left + right);
    repairs.push(one);
    return one.applied ? left : whole;
  });
  return { text: joined, repairs };
}

/** Whether `left-` and `right` are one word: not before “and”, after an abbreviation, or after a name. */
export function isCut(left: string, right: string, before: string, vocabulary: Vocabulary): boolean {
  if (SUSPENDING_WORDS.has(right)) return false;
  if (/\p{L}\p{Lu}/u.test(left)) return false;
  if (/[\p{N}/&]$/u.test(before)) return false;
  if (vocabulary.words.has((left + right).toLowerCase())) return true;
  if (!/[aeiouyäöåéü]/iu.test(left)) return false;
  if (/^\p{Lu}/u.test(left) && isName(left, vocabulary)) return false;
  return !(isForeign(left) || PHRASES.test(before));
}

/** No Finnish syllable ends in two like consonants or in `f`; a Swedish one does, but not in `ff`. */
function isForeign(left: string): boolean {
  return /(?:ff|pp|kk|bb|dd|zz|[cqwxz]k?)$/iu.test(left);
}
