import type { Language } from '@eurakit/core/render';
import type { CellValue } from '@eurakit/core/workbook';

const POINTS: Readonly<Record<Language, readonly [decimal: string, group: string]>> = {
  fi: [',', '\u00a0'],
  sv: [',', '\u00a0'],
  en: ['.', ','],
};

/** What stands in a cell, as people of a language write it: `31 843`, `31 843,5`. */
export function numberText(value: CellValue, language: Language): string {
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number' || !/^-?\d+(\.\d+)?$/.test(String(value))) return String(value ?? '');
  return digitsText(String(value), language);
}

/** Digits with a decimal point as people of a language write them. */
export function digitsText(digits: string, language: Language): string {
  const [point, group] = POINTS[language];
  const [whole = '', decimals] = digits.replace('-', '−').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}
