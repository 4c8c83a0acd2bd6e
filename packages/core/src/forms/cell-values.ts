import type { CellStyle } from '../grid/new-workbook.js';
import type { SheetCell } from '../grid/snapshot.js';
import { euroDecimal } from '../render/euro-decimal.js';
import type { StatedAmount } from '../values/amount.js';
import type { CalendarDay } from '../values/calendar-day.js';
import { comparable } from '../values/plain-text.js';
import { parseRate, type Rate, rateDigits } from '../values/rate.js';
import { CHANGE_WORD } from '../words/form-words.js';
import { LANGUAGES, type Language, type Worded } from '../words/language.js';

/** What stands in a cell, with the format that goes with it. */
export type Content = { readonly value: string | number | undefined } & Pick<CellStyle, 'format'>;

/** A cell as it was read; `undefined` where nothing stands. */
export type ReadCell = Pick<SheetCell, 'value' | 'format'> | undefined;

/** The text of a cell as a person wrote it: numbers with a decimal point, an error as its name. */
export function readText(cell: ReadCell): string | undefined {
  const value = cell?.value;
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return decimalText(value);
  if (typeof value === 'object') return value.error;
  return String(value);
}

/** An amount in euros; one of more digits than a spreadsheet keeps stands as text. */
export function amountContent(amount: StatedAmount): Content['value'] {
  switch (amount.kind) {
    case 'blank':
      return undefined;
    case 'amount':
      return keepsDigits(amount.cents) ? Number(euroDecimal(amount.cents)) : euroDecimal(amount.cents);
    case 'too-fine':
    case 'unreadable':
      return amount.raw;
  }
}

/** Whether a spreadsheet, which adds in floating numbers, gives exact cents for a sum of this size. */
export function isSummable(cents: number): boolean {
  return Math.abs(cents) < 1e12;
}

/** An amount as a project file has it; a number gets a comma, so that 12.345 is not taken for thousands. */
export function readAmountText(cell: ReadCell): string | null {
  const text = readText(cell);
  if (text === undefined) return null;
  return typeof cell?.value === 'number' ? text.replace('.', ',') : text;
}

/** What a formula gives, freed from the noise of floating numbers where that is far less than a cent. */
export function withoutNoise(value: number): number {
  const cents = Math.round(value * 100);
  return Math.abs(value * 100 - cents) < 0.01 ? cents / 100 : value;
}

/** A spreadsheet keeps 15 digits. */
function keepsDigits(cents: number): boolean {
  return Math.abs(cents) < 1e15;
}

/** 26.44 % as the number 0.2644, with the decimals that it was written with. */
export function rateContent(rate: Rate, language: Language): Content {
  const { scaled, decimals } = rate;
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return {
    value: Number(`${scaled}e-${decimals + 2}`),
    format: language === 'en' ? `${digits}%` : `${digits}\\ %`,
  };
}

/** The format of an empty cell for a percentage. */
export function rateFormat(language: Language): string {
  return language === 'en' ? '0%' : '0\\ %';
}

/** `26.44 %` from the number 0.2644, with as many decimals as its format shows or its value needs. */
export function readRateText(cell: ReadCell): string | undefined {
  const value = cell?.value;
  if (typeof value !== 'number') {
    const text = readText(cell);
    const rate = parseRate(text ?? '');
    return rate === undefined ? text : `${rateDigits(rate)} %`;
  }
  const [whole = '0', fraction = ''] = decimalText(Number(`${decimalText(value)}e2`)).split('.');
  const shown = /0\.(0+)[^0]*%/.exec(cell?.format ?? '')?.[1]?.length ?? 0;
  const digits = fraction.padEnd(shown, '0');
  return `${whole}${digits === '' ? '' : `.${digits}`} %`;
}

const DAYS_TO_1970 = 25_569;
const FIRST_OF_MARCH_1900 = 61;
const DAY = 86_400_000;

/** A day as the number that spreadsheets count days by. */
export function dayContent(day: CalendarDay, language: Language): Content {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const serial = Date.UTC(year, month - 1, date) / DAY + DAYS_TO_1970;
  return serial < FIRST_OF_MARCH_1900 ? { value: day } : { value: serial, format: dayFormat(language) };
}

export function dayFormat(language: Language): string {
  return language === 'en' ? 'yyyy\\-mm\\-dd' : 'd\\.m\\.yyyy';
}

/** `2016-09-01` from a number of days or from text; other text as it stands. */
export function readDayText(cell: ReadCell, dateSystem: 1900 | 1904): string | undefined {
  const value = cell?.value;
  if (typeof value === 'number') {
    const days = Math.floor(value) - DAYS_TO_1970 + (dateSystem === 1904 ? 1_462 : 0);
    const date = new Date(days * DAY);
    return Number.isNaN(date.getTime()) ? decimalText(value) : date.toISOString().slice(0, 10);
  }
  const text = readText(cell)?.trim();
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text ?? '');
  if (parts === null) return text;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The code that a text stands for in any of our languages, or the text itself. */
export function readChoice(words: Readonly<Record<string, Worded>>, cell: ReadCell): string | undefined {
  const text = readText(cell);
  if (text === undefined) return undefined;
  const same = ([, worded]: readonly [string, Worded]): boolean =>
    LANGUAGES.some((language) => comparable(worded[language]) === comparable(text));
  return Object.entries(words).find(same)?.[0] ?? text;
}

/** `muutos 2` for `change-2`. */
export function changeText(version: string, language: Language): string {
  return version.replace(/^change-/, `${CHANGE_WORD[language]} `);
}

/** `change-2` from `muutos 2` in any of our languages, or the text itself. */
export function readChange(text: string): string {
  const parts = /^(\p{L}+) (\d+)$/u.exec(comparable(text));
  const isChange = LANGUAGES.some((language) => CHANGE_WORD[language] === parts?.[1]);
  return isChange ? `change-${parts?.[2]}` : text;
}

/** A number as digits, without the noise behind the 15 that a spreadsheet shows and without exponents. */
export function decimalText(value: number): string {
  const digits = String(Number(value.toPrecision(15)));
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(digits);
  if (parts === null) return digits;
  const [, sign = '', first = '', rest = '', exponent = ''] = parts;
  const shift = Number(exponent);
  const all = first + rest;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${all}`;
  return sign + all.padEnd(shift + 1, '0');
}
