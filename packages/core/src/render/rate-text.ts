import { SAY } from '../check/say.js';
import type { RateEntry, RateSource } from '../model/rate-entry.js';
import type { CalendarDay } from '../values/calendar-day.js';
import type { Language } from '../words/language.js';
import { RATE_LIST_WORDS } from '../words/rate-words.js';

/** `40 %`, `enintään 200 000 €`, `1720 h`; a dash where the value is to be given. */
export function rateValueText({ kind, value }: RateEntry, language: Language): string {
  if (value === undefined) return '–';
  const isCeiling = kind.endsWith('Ceiling');
  return isCeiling
    ? `${RATE_LIST_WORDS.atMost[language]} ${plainValue(value, language)}`
    : plainValue(value, language);
}

function plainValue(value: NonNullable<RateEntry['value']>, language: Language): string {
  switch (value.unit) {
    case 'percent':
      return SAY[language].rate(value.rate);
    case 'euros':
      return SAY[language].euros(value.cents);
    case 'hours':
      return `${value.hours}\u00a0h`;
  }
}

/** The name of a source, the day it was seen and its link. */
export function rateSourceText({ text, link, seen }: RateSource, language: Language): string {
  const when = seen === undefined ? '' : ` (${RATE_LIST_WORDS.seen[language]} ${dayText(seen, language)})`;
  return `${text[language]}${when}${link === undefined ? '' : ` ${link}`}`;
}

/** `1.1.2021`; in English `1/1/2021` could be two days, so the day stands as in the file. */
export function dayText(day: CalendarDay, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return language === 'en' ? day : `${date}.${month}.${year}`;
}
