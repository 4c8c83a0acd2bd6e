import type { Repair, RepairKind } from '../../model/report-reading.js';
import { isCut } from './line-end-hyphen.js';
import { emptyText, type MendedText, type Mending } from './mending.js';
import type { Vocabulary } from './vocabulary.js';

/** Whether a text ends like a sentence, or announces what follows. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)"”’\]]{0,3}$/u.test(text);
}

/** Whether a text begins in the middle of a sentence; `a)` and `d.` begin an item of a list. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll},;)]/u.test(text) && !isListItem(text);
}

/** Whether two texts are one that the end of a page or of a line cut in two. */
export function goesOn(upper: string, lower: string): boolean {
  if (upper === '' || lower === '' || endsSentence(upper)) return false;
  return beginsInside(lower) || (endsOpen(upper) && !isListItem(lower));
}

/**
 * The same, where texts may begin without a capital as a habit: then only an end that leaves the sentence open tells.
 * `first` is the beginning of the upper text.
 */
export function surelyGoesOn(first: string, upper: string, lower: string): boolean {
  return goesOn(upper, lower) && (!/^\p{Ll}/u.test(first) || endsOpen(upper));
}

/** Whether a text ends where more has to come: with a comma, a hyphen, or a word like “and”. */
function endsOpen(text: string): boolean {
  return /(?:,|\p{L}[-‐‑]|(?<!\p{L})(?:ja|sekä|tai|eli|että|och|samt|eller|and|or|of|the))$/u.test(text);
}

/** Puts texts together that a page or a line end cut apart; every place is a repair of its own. */
export function joinAs(kind: RepairKind, parts: readonly MendedText[], mending: Mending): MendedText {
  const [first, ...others] = parts.filter(({ text }) => text !== '');
  if (first === undefined) return parts[0] ?? emptyText(0);
  const pieces = [first.text];
  const seams: Repair[] = [];
  let upper = first;
  for (const lower of others) {
    const { drop, glue } = seamOf(upper.text, lower.text, mending.vocabulary);
    const [above, below] = [upper.text.slice(-40), lower.text.slice(0, 40)];
    const after = above.slice(0, above.length - drop) + glue + below;
    const repair = mending.repair(kind, lower.line, `${above} ¶ ${below}`, after);
    seams.push(repair);
    if (repair.applied) pieces.push(pieces.pop()?.slice(0, upper.text.length - drop) ?? '', glue, lower.text);
    else pieces.push('\n', lower.text);
    upper = lower;
  }
  return {
    text: pieces.join(''),
    raw: parts
      .map(({ raw }) => raw)
      .filter((raw) => raw !== '')
      .join('\n'),
    line: first.line,
    repairs: [...parts.flatMap(({ repairs }) => repairs), ...seams],
  };
}

/** `a) …`, `2. …`, `• …`, `– …`. */
function isListItem(text: string): boolean {
  return /^(?:\(?(?:[a-zåäö]|\d{1,2})[).]\s|[•·▪●*–—-]\s)/u.test(text);
}

/** How two texts hang together: a cut word without its hyphen, a sentence with a space, else on a new line. */
function seamOf(
  upper: string,
  lower: string,
  vocabulary: Vocabulary,
): { readonly drop: number; readonly glue: '' | ' ' | '\n' } {
  const tail = /(?<left>\p{L}*)(?<hyphen>[-‐‑]?)$/u.exec(upper.slice(-60))?.groups;
  const left = tail?.left ?? '';
  const right = /^\p{Ll}\p{L}*/u.exec(lower.slice(0, 60))?.[0] ?? '';
  if (left !== '' && right !== '') {
    const before = upper.slice(-60).slice(0, -(left.length + 1));
    if (tail?.hyphen !== '') {
      if (isCut(left, right, before, vocabulary)) return { drop: 1, glue: '' };
    } else if (isCutWithoutHyphen(left, right, vocabulary)) return { drop: 0, glue: '' };
  }
  return { drop: 0, glue: goesOn(upper, lower) ? ' ' : '\n' };
}

/** A page break can cut a word without a hyphen: the document has the whole word, and one half only here. */
function isCutWithoutHyphen(left: string, right: string, { words }: Vocabulary): boolean {
  const count = (word: string): number => words.get(word.toLowerCase()) ?? 0;
  return count(left + right) > 0 && (count(left) <= 1 || count(right) <= 1);
}
