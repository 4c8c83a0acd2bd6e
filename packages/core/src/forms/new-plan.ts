import type { Fund } from '../model/rate-entry.js';
import type { Language } from '../words/language.js';
import { FUND_ROW_WORDS, PLAN_ROW_WORDS } from '../words/plan-row-words.js';

/** The most years that a new plan has columns for. */
export const MOST_NEW_YEARS = 12;

/** What is known of a plan before it is filled in. */
export type NewPlan = {
  readonly years: readonly number[];
  readonly language: Language;
  readonly programmePeriod?: string;
  readonly fund?: Fund;
};

/** Years that were asked for, or why they cannot be had. */
export type NewYears =
  | { readonly ok: true; readonly years: readonly number[] }
  | { readonly ok: false; readonly problem: 'unreadable' | 'backwards' | 'too-many' };

/** Reads `2026–2028`, with any dash, or one year; at most twelve. */
export function readNewYears(text: string): NewYears {
  const found = /^\s*(20\d\d)\s*(?:[-–—]\s*(20\d\d))?\s*$/u.exec(text);
  if (found === null) return { ok: false, problem: 'unreadable' };
  const first = Number(found[1]);
  const count = Number(found[2] ?? first) - first + 1;
  if (count < 1) return { ok: false, problem: 'backwards' };
  if (count > MOST_NEW_YEARS) return { ok: false, problem: 'too-many' };
  return { ok: true, years: Array.from({ length: count }, (_, nth) => first + nth) };
}

/** An empty plan as a project file: the rows that nearly every plan has, and a column for each year. */
export function newPlan({ years, language, programmePeriod, fund }: NewPlan): unknown {
  const amounts = years.map(() => '');
  const word = (row: keyof typeof PLAN_ROW_WORDS): string => PLAN_ROW_WORDS[row][language];
  const sharing = (nth: number): unknown => ({ label: `${word('part')} ${nth}`, role: 'municipal', amounts });
  const euState = fund === undefined ? word('euState') : FUND_ROW_WORDS[fund][language];
  return {
    eurakit: 1,
    ...((programmePeriod !== undefined || fund !== undefined) && { project: { programmePeriod, fund } }),
    financing: {
      years,
      rows: [
        { label: euState, role: 'euState', amounts },
        { label: word('group'), role: 'group', amounts, parts: [sharing(1), sharing(2)] },
        { label: word('privateFunding'), role: 'private', amounts },
        { label: word('total'), role: 'total', amounts },
      ],
    },
  };
}
