import type { RepairKind } from '../../model/report-reading.js';
import { isCut } from './line-end-hyphen.js';
import type { MendedText, Mending } from './mending.js';

/** Whether a text ends like a sentence, or announces what follows. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)"”’\]]*$/u.test(text);
}

/** Whether a text begins in the middle of a sentence; `a)` and `d.` begin an item of a list. */
export function beginsInside(text: string): boolean {
  return /^[\p{Ll},;)]/u.test(text) && !isListItem(text);
}

/** `a) …`, `2. …`, `• …`, `– …`. */
export function isListItem(text: string): boolean {
  return /^(?:\(?(?:[a-zåäö]|\d{1,2})[).]\s|[•·▪●*–—-]\s)/u.test(text);
}

/** Whether two texts are one that a page or a line end cut in two. */
export function goesOn(upper: string, lower: string): boolean {
  if (upper === '' || lower === '') return false;
  return beginsInside(lower) && !endsSentence(upper);
}

/** Puts two texts together: a cut word without its hyphen, a sentence with a space, else on a new line. */
export function sewn(upper: MendedText, lower: MendedText, { vocabulary }: Mending): MendedText {
  const repairs = [...upper.repairs, ...lower.repairs];
  const raw = [upper.raw, lower.raw].filter((one) => one !== '').join('\n');
  if (upper.text === '' || lower.text === '')
    return { ...upper, text: upper.text + lower.text, raw, repairs };
  return { ...upper, text: sewnText(upper.text, lower.text, vocabulary), raw, repairs };
}

function sewnText(upper: string, lower: string, vocabulary: Mending['vocabulary']): string {
  const [, before = '', left = '', hyphen = ''] = /^(.*?)(\p{L}*)([-‐‑]?)$/su.exec(upper.slice(-60)) ?? [];
  const right = /^\p{Ll}\p{L}*/u.exec(lower)?.[0] ?? '';
  if (left !== '' && right !== '') {
    if (hyphen !== '' && isCut(left, right, before, vocabulary)) return upper.slice(0, -1) + lower;
    const whole = (left + right).toLowerCase();
    const once = (word: string): boolean => (vocabulary.words.get(word) ?? 0) <= 1;
    if (hyphen === '' && vocabulary.words.has(whole) && (once(right) || once(left.toLowerCase())))
      return upper + lower;
  }
  return upper + (goesOn(upper, lower) ? ' ' : '\n') + lower;
}

/** Joins two texts and lists it as a repair; what was told to stay apart stays on lines of its own. */
export function joinAs(kind: RepairKind, upper: MendedText, lower: MendedText, mending: Mending): MendedText {
  const whole = sewn(upper, lower, mending);
  const seam = `${upper.text.slice(-40)} ¶ ${lower.text.slice(0, 40)}`;
  const repair = mending.repair(
    kind,
    lower.line,
    seam,
    whole.text.slice(Math.max(0, upper.text.length - 40)).slice(0, 80),
  );
  const text = repair.applied ? whole.text : `${upper.text}\n${lower.text}`;
  return { ...whole, text, repairs: [...whole.repairs, repair] };
}
