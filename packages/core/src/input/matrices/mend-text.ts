import type { Repair } from '../../model/report-reading.js';
import { joinCutWords } from './line-end-hyphen.js';
import type { MendedText, Mending } from './mending.js';
import { tidyLines, withoutMarks } from './without-marks.js';

/** A text as it was meant: without marks of a copy, its cut words joined. White space alone is no repair. */
export function mendText(raw: string, line: number, mending: Mending): MendedText {
  if (!MAY_NEED_MENDING.test(raw)) return { text: raw, raw, line, repairs: NONE };
  const written = tidyLines(raw);
  const plain = withoutMarks(raw);
  const marks: Repair[] = plain === written ? [] : [mending.repair('marks', line, written, plain)];
  const shown = marks.some(({ applied }) => !applied) ? written : plain;
  const { text, repairs } = joinCutWords(shown, line, mending);
  return { text, raw, line, repairs: [...marks, ...repairs] };
}

const NONE: readonly Repair[] = [];

/**
 * A cheap look at a text that most texts pass: nothing but visible characters with single spaces between them, and
 * neither a mark of a copy nor a hyphen before a space.
 */
const MAY_NEED_MENDING = /[<&]|[\p{C}\p{Zl}\p{Zp}]|[^\S ]| {2}|^ | $|[-‐‑] /u;
