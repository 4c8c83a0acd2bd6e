import { type CalendarDay, monthOf, parseCalendarDay, yearOf } from './calendar-day.js';
import { plainText } from './plain-text.js';

/** Both days belong to the period; `start` is not after `end`. */
export type Period = { readonly start: CalendarDay; readonly end: CalendarDay };

/** A column of a plan: a calendar year, or the part of it that the plan covers (`2016 (9–12)`). */
export type PlanYear = {
  readonly year: number;
  readonly months?: { readonly first: number; readonly last: number };
};

/** Reads `2016-09-01..2018-12-31` and `1.9.2016–31.12.2018`. */
export function parsePeriod(text: string): Period | undefined {
  const [first, last, ...more] = text.split(/\s*(?:\.\.|–|—|\s-\s)\s*/u);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const start = parseCalendarDay(first);
  const end = parseCalendarDay(last);
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}

/** The months of `year` that lie in the period; `undefined` when none does. */
export function monthsWithin(period: Period, year: number): { first: number; last: number } | undefined {
  if (year < yearOf(period.start) || year > yearOf(period.end)) return undefined;
  return {
    first: year === yearOf(period.start) ? monthOf(period.start) : 1,
    last: year === yearOf(period.end) ? monthOf(period.end) : 12,
  };
}

/**
 * Reads the heading of a year: `2016`, `2016*`, `TA 2017`, `2016 (9–12)`, `9–12/2016`, `1.9.–31.12.2016`.
 * `rest` is what the heading says besides (`TA`, `toteuma`), in the order written.
 */
export function parsePlanYear(text: string): (PlanYear & { readonly rest: string }) | undefined {
  const plain = plainText(text);
  if (plain.length > 60) return undefined;
  const years = plain.match(/(?<!\d)(?:19[89]\d|20[0-9]\d)(?!\d)/g);
  if (years?.length !== 1 && !(years?.length === 2 && years[0] === years[1])) return undefined;
  const year = Number(years[0]);
  const months = planMonths(plain);
  const rest = plain
    .replace(/\d{1,2}\.(?:\d{1,2}\.)?(?:\d{4})?\s?[-–—]\s?\d{1,2}\.\d{1,2}\.(?=\d{4})/u, '')
    .replace(/\(?\d{1,2}\s?[-–—]\s?\d{1,2}\)?\s?\/?\.?/u, '')
    .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, '')
    .replace(/[*()€/]|¹|²|³/gu, '')
    .trim();
  if (/\d/.test(rest)) return undefined;
  return { year, ...(months !== undefined && { months }), rest };
}

function planMonths(text: string): { first: number; last: number } | undefined {
  const days = /\d{1,2}\.(?<first>\d{1,2})\.(?:\d{4})?\s?[-–—]\s?\d{1,2}\.(?<last>\d{1,2})\.\d{4}/u.exec(
    text,
  )?.groups;
  const numbers =
    days ?? /(?<![\d.])(?<first>\d{1,2})\s?[-–—]\s?(?<last>\d{1,2})(?![\d.]*\d{3})/u.exec(text)?.groups;
  const first = Number(numbers?.first);
  const last = Number(numbers?.last);
  if (!(first >= 1 && first <= last && last <= 12)) return undefined;
  return first === 1 && last === 12 ? undefined : { first, last };
}
