import { parseCalendarDay } from '../../values/calendar-day.js';
import type { Period } from '../../values/period.js';

/** A time in a sentence as people write it, with its first and last day. */
export type WrittenPeriod = {
  readonly written: string;
  readonly index: number;
  readonly period: Period;
  /** Nothing but a year stands there. */
  readonly isYear: boolean;
  /** It was told in words that leave the days open: a season, or the early or late part of a year. */
  readonly isSeason: boolean;
};

type Months = readonly [first: number, last: number];

/** Seasons by the calendar, as the Finnish weather service counts them; a winter without two years is open. */
const SEASONS: readonly (readonly [pattern: RegExp, months: Months])[] = [
  [/^(?:kevä|vår|spring)/iu, [3, 5]],
  [/^(?:kesä(?!k)|sommar|summer)/iu, [6, 8]],
  [/^(?:syks|höst|autumn|fall)/iu, [9, 11]],
  [/^(?:alkuvuo|första halvåret|early)/iu, [1, 6]],
  [/^(?:loppuvuo|andra halvåret|late)/iu, [7, 12]],
];

const MONTHS: readonly RegExp[] = [
  /^(?:tammi|januari|january)/iu,
  /^(?:helmi|februari|february)/iu,
  /^(?:maalis|mars|march)/iu,
  /^(?:huhti|april)/iu,
  /^(?:touko|maj|may)/iu,
  /^(?:kesäk|kesä$|juni|june)/iu,
  /^(?:heinä|juli|july)/iu,
  /^(?:elo|augusti|august)/iu,
  /^(?:syysk|syys$|september)/iu,
  /^(?:loka|oktober|october)/iu,
  /^(?:marras|november)/iu,
  /^(?:joulu|december)/iu,
];

const YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';
const DASH = ' ?[-–—] ?';
const WORD =
  '(?<!\\p{L})(?:kevä(?:t|ä|än|ään|ällä)|kesä(?:n|än|llä)?|syksy(?:n|yn|llä)?|alkuvuosi|alkuvuonna|loppuvuosi|loppuvuonna|' +
  'vår(?:en)?|sommar(?:en)?|höst(?:en)?|spring|summer|autumn|fall|' +
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:n|ta|ssa|hun)?|' +
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  'january|february|march|may|june|july|august|october)(?!\\p{L})';
const SHORT = '(?<!\\p{L})(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)';
const DAY = '(?<!\\d)\\d{1,2}\\. ?\\d{1,2}\\. ?(?:19|20)\\d\\d';

const FORMS: readonly (readonly [form: string, read: (text: string) => Ends | undefined])[] = [
  [`(?<!\\d)\\d{1,2}\\.(?:\\d{1,2}\\.)?${DASH}${DAY}`, daysOfOneYear],
  [DAY, (text) => day(text)],
  [`(?:${WORD}|${SHORT})${DASH}${WORD}(?: vuo(?:si|nna|den))? ${YEAR}`, wordsOfOneYear],
  [`${WORD}(?: vuo(?:si|nna|den))? ${YEAR}`, (text) => word(text, text)],
  [`(?<![\\d/])(?:0?[1-9]|1[0-2])${DASH}(?:0?[1-9]|1[0-2]) ?\\/ ?${YEAR}`, monthNumbers],
  [`(?<![\\d/])(?:0?[1-9]|1[0-2]) ?\\/ ?${YEAR}`, monthNumbers],
  [`(?<!\\p{L})Q[1-4] ?\\/? ?${YEAR}`, quarter],
  [YEAR, (text) => months(text, [1, 12], false)],
];

const ANY = new RegExp(FORMS.map(([form]) => `(?:${form})`).join('|'), 'giu');

type Ends = { readonly start: string; readonly end: string; readonly isSeason: boolean };

/** Finds the times that a text tells, in order; two with a dash between are one: `kevät 2018–kevät 2019`. */
export function writtenPeriods(text: string): readonly WrittenPeriod[] {
  const found: { readonly written: string; readonly index: number; readonly ends: Ends }[] = [];
  for (const match of text.matchAll(ANY)) {
    const [written] = match;
    const ends = FORMS.find(([form]) => new RegExp(`^(?:${form})$`, 'iu').test(written))?.[1](written);
    if (ends === undefined) continue;
    const last = found.at(-1);
    const gap = last === undefined ? '' : text.slice(last.index + last.written.length, match.index);
    if (last !== undefined && /^ ?[-–—] ?$/.test(gap) && last.ends.start < ends.end) {
      const whole = { start: last.ends.start, end: ends.end, isSeason: last.ends.isSeason || ends.isSeason };
      found[found.length - 1] = { written: last.written + gap + written, index: last.index, ends: whole };
    } else found.push({ written, index: match.index, ends });
  }
  return found.flatMap(({ written, index, ends }) => {
    const [start, end] = [parseCalendarDay(ends.start), parseCalendarDay(ends.end)];
    if (start === undefined || end === undefined || start > end) return [];
    const isYear = /^\d{4}$/.test(written);
    return [{ written, index, period: { start, end }, isYear, isSeason: ends.isSeason }];
  });
}

function months(text: string, [first, last]: Months, isSeason: boolean): Ends | undefined {
  const year = Number(/(?:19|20)\d\d/.exec(text)?.[0]);
  if (Number.isNaN(year)) return undefined;
  return {
    start: `${year}-${padded(first)}-01`,
    end: `${year}-${padded(last)}-${padded(lastDay(year, last))}`,
    isSeason,
  };
}

function word(text: string, ofYear: string): Ends | undefined {
  const season = SEASONS.find(([pattern]) => pattern.test(text));
  if (season !== undefined) return months(ofYear, season[1], true);
  const month = MONTHS.findIndex((pattern) => pattern.test(text)) + 1;
  return month === 0 ? undefined : months(ofYear, [month, month], false);
}

/** `kevät–syksy 2018`, `touko–kesäkuu 2018`. */
function wordsOfOneYear(text: string): Ends | undefined {
  const [first = '', last = ''] = text.split(/ ?[-–—] ?/u);
  const [from, to] = [word(/kuu/iu.test(last) ? `${first}kuu` : first, text), word(last, text)];
  if (from === undefined || to === undefined || from.start > to.end) return undefined;
  return { start: from.start, end: to.end, isSeason: from.isSeason || to.isSeason };
}

/** `6/2018`, `6–8/2018`. */
function monthNumbers(text: string): Ends | undefined {
  const [first = 0, last = first] = (text.split('/')[0] ?? '').split(/[-–—]/u).map(Number);
  return first <= last ? months(text, [first, last], false) : undefined;
}

function quarter(text: string): Ends | undefined {
  const nth = Number(text[1]);
  return months(text, [3 * nth - 2, 3 * nth], false);
}

function day(text: string): Ends | undefined {
  const written = text.replaceAll(' ', '');
  const read = parseCalendarDay(written);
  return read === undefined ? undefined : { start: read, end: read, isSeason: false };
}

/** `1.9.–30.11.2018`, `1.–15.9.2018`. */
function daysOfOneYear(text: string): Ends | undefined {
  const [first = '', last = ''] = text.replaceAll(' ', '').split(/[-–—]/u);
  const end = parseCalendarDay(last);
  const rest = last
    .split('.')
    .slice(first.split('.').length - 1)
    .join('.');
  const start = parseCalendarDay(`${first}${rest}`);
  return start === undefined || end === undefined ? undefined : { start, end, isSeason: false };
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
