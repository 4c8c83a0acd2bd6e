import { KIND_WORDS, type Language } from '@eurakit/core/render';
import type { TableSeen } from '../work/questions.js';

/** A table as people know it: what it is, and where it begins. */
export function tableName({ kind, at, years }: TableSeen, language: Language): string {
  const place = at === undefined ? [] : [`${at.sheet}!${at.cell}`];
  const [first, last] = [years[0], years.at(-1)];
  const when = first === undefined ? [] : [first === last ? String(first) : `${first}–${last}`];
  return [KIND_WORDS[kind][language], ...when, ...place].join(' · ');
}
