import { addDays, formatISO, isValid, parse, parseISO } from 'date-fns';

declare const dayBrand: unique symbol;

/** A day of the calendar, `2016-09-01`. Text, so that no time zone can move it; sorts as it stands. */
export type CalendarDay = string & { readonly [dayBrand]: 'CalendarDay' };

/** Reads `2016-09-01` or `1.9.2016`; `undefined` for anything else, also for 30.2. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return toDay(parseISO(trimmed));
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(trimmed)) return toDay(parse(trimmed, 'd.M.yyyy', LOCAL_MIDNIGHT));
  return undefined;
}

/** The day after. */
export function nextDay(day: CalendarDay): CalendarDay | undefined {
  return toDay(addDays(parseISO(day), 1));
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** Fixed, because a reader must not ask the clock; only its time of day (midnight) is used. */
const LOCAL_MIDNIGHT = new Date(2000, 0, 1);

function toDay(date: Date): CalendarDay | undefined {
  return isValid(date) && date.getFullYear() >= 1900 && date.getFullYear() <= 2200
    ? (formatISO(date, { representation: 'date' }) as CalendarDay)
    : undefined;
}
