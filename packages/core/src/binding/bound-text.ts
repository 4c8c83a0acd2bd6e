import { SAY } from '../check/say.js';
import type { CellValue } from '../grid/snapshot.js';
import type { Language } from '../words/language.js';
import type { FieldValue } from './field.js';
import type { BoundChange } from './judge-entry.js';

/** What stands in a bound cell and what its field is: `0 → 31 843 €`. */
export function boundChangeText({ field, before }: BoundChange, language: Language): string {
  const after = field.value === undefined ? '' : fieldText(field.value, language);
  return `${cellText(before, language)} → ${after}`;
}

/** The value of a field as a person reads it; amounts always in euros. */
export function fieldText(value: FieldValue, language: Language): string {
  switch (value.kind) {
    case 'amount':
      return SAY[language].euros(value.cents);
    case 'text':
      return SAY[language].quote(value.text[language]);
    case 'day': {
      const [year, month, date] = value.day.split('-').map(Number);
      return language === 'en' ? value.day : `${date}.${month}.${year}`;
    }
    case 'rate':
      return SAY[language].rate(value.rate);
    case 'year':
      return String(value.year);
    case 'unreadable':
      return SAY[language].quote(value.raw);
  }
}

/** What stands in a cell: a number with the decimal mark of the language, a text in marks. */
export function cellText(value: CellValue, language: Language): string {
  if (value === undefined) return EMPTY[language];
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return String(value).replace('.', language === 'en' ? '.' : ',');
  return SAY[language].quote(String(value));
}

const EMPTY = { fi: 'tyhjä', sv: 'tom', en: 'empty' } as const;
