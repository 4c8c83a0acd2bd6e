import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';

/** What partners say of the project that they share. */
export const MERGED_FIELDS = [
  'name',
  'programmePeriod',
  'fund',
  'structure',
  'period',
  'supportRate',
  'planUnit',
] as const;

export type MergedField = (typeof MERGED_FIELDS)[number];

/** The fields as people know them. */
export const FIELDS: Readonly<Record<MergedField, Worded>> = {
  name: FORM_WORDS.name,
  programmePeriod: FORM_WORDS.programmePeriod,
  fund: FORM_WORDS.fund,
  structure: FORM_WORDS.structure,
  period: { fi: 'Hankeaika', sv: 'Projekttid', en: 'Project period' },
  supportRate: FORM_WORDS.supportRate,
  planUnit: FORM_WORDS.planUnit,
};

/** A value of a field as people know it: `ryhmähanke` for `group`. */
export function fieldValue(field: MergedField, value: string, language: Language): string {
  if (field !== 'structure') return value;
  const choice = Object.entries(CHOICE_WORDS.structure).find(([id]) => id === value);
  return choice?.[1][language] ?? value;
}
