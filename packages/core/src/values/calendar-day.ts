import { isLeapYear } from 'date-fns';

declare const dayBrand: unique symbol;

/** A day of the calendar, `2016-09-01`. Text, so that no time zone can move it; sorts as it stands. */
export type CalendarDay = string & { readonly [dayBrand]: 'CalendarDay' };

/** Reads `2016-09-01` or `1.9.2016`; `undefined` for anything else, also for 30.2. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const found =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text.trim())?.groups ??
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/.exec(text.trim())?.groups;
  if (found === undefined) return undefined;
  const { year = '', month = '', day = '' } = found;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(Number(year), Number(month), Number(day)) ? (written as CalendarDay) : undefined;
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** Asked of the year only, in the middle of which no zone leaves out a day: some zones lack days of the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false;
  const february = isLeapYear(new Date(year, 6, 15)) ? 29 : 28;
  const days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
