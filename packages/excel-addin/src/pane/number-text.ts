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
  const [point, group] = POINTS[language];
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `${point}${decimals}`}`;
}
