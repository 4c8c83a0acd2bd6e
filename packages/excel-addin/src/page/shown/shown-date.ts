import type { Language } from '@eurakit/core/render';
import { sheetDay } from '@eurakit/core/workbook';
import type { FormatToken } from './format-tokens.js';

const DAY_SECONDS = 86_400;

/** A day or a time by the pieces of its format; `undefined` where the number is none. */
export function shownDate(
  value: number,
  tokens: readonly FormatToken[],
  format: string,
  { language, dateSystem }: { readonly language: Language; readonly dateSystem: 1900 | 1904 },
): string | undefined {
  if (value < 0) return undefined;
  const seconds = Math.round(value * DAY_SECONDS);
  const day = sheetDay(Math.floor(seconds / DAY_SECONDS), dateSystem);
  if (day === undefined && tokens.some((token) => token.kind === 'date' && /^[yd]/.test(token.text)))
    return undefined;
  const moment = { year: 1900, month: 1, day: 0, ...day, seconds };
  if (/^mm-dd-yy$/i.test(format)) return shortDate(moment, language);
  const isTwelve = tokens.some((token) => token.kind === 'date' && token.text.startsWith('a'));
  return tokens
    .map((token, nth) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'point') return '.';
      if (token.kind === 'comma') return ',';
      if (token.kind !== 'date') return '';
      return partOf(token.text, moment, { isMinutes: isMinutes(tokens, nth), isTwelve, language });
    })
    .join('')
    .trim();
}

type Moment = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly seconds: number;
};

/** The format that means the short date of whoever looks at it. */
function shortDate({ year, month, day }: Moment, language: Language): string {
  if (language === 'fi') return `${day}.${month}.${year}`;
  if (language === 'sv') return [year, two(month), two(day)].join('-');
  return [two(day), two(month), year].join('/');
}

/** `m` stands for minutes beside hours or seconds, else for the month. */
function isMinutes(tokens: readonly FormatToken[], at: number): boolean {
  const dates = tokens.flatMap((token, nth) => (token.kind === 'date' ? [{ text: token.text, nth }] : []));
  const own = dates.findIndex(({ nth }) => nth === at);
  return /^\[?h/.test(dates[own - 1]?.text ?? '') || (dates[own + 1]?.text ?? '').startsWith('s');
}

function partOf(
  text: string,
  { year, month, day, seconds }: Moment,
  { isMinutes, isTwelve, language }: { isMinutes: boolean; isTwelve: boolean; language: Language },
): string {
  const hour = Math.floor(seconds / 3600) % 24;
  const padded = (number: number): string => (text.length > 1 ? two(number) : String(number));
  switch (text[0]) {
    case '[':
      return text[1] === 'h' ? String(Math.floor(seconds / 3600)) : String(Math.floor(seconds / 60));
    case 'y':
      return text.length > 2 ? String(year) : two(year % 100);
    case 'd':
      return text.length > 2 ? weekday(year, month, day, text.length, language) : padded(day);
    case 'h':
      return padded(isTwelve ? hour % 12 || 12 : hour);
    case 's':
      return padded(seconds % 60);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    default:
      if (isMinutes) return padded(Math.floor(seconds / 60) % 60);
      return text.length > 2 ? monthName(month, text.length, language) : padded(month);
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function monthName(month: number, letters: number, language: Language): string {
  return named(new Date(Date.UTC(2000, month - 1, 1)), { month: letters > 3 ? 'long' : 'short' }, language);
}

function weekday(year: number, month: number, day: number, letters: number, language: Language): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return named(date, { weekday: letters > 3 ? 'long' : 'short' }, language);
}

function named(date: Date, options: Intl.DateTimeFormatOptions, language: Language): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
}
