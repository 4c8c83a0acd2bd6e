import { assert } from '../values/assert.js';
import { type CalendarDay, parseCalendarDay } from '../values/calendar-day.js';

/** The day on which the sources of the packs were seen. */
export const SEEN = day('2026-11-21');

export const PERIOD_2014 = { from: day('2014-01-01'), to: day('2020-12-31') };
export const PERIOD_2021 = { from: day('2021-01-01'), to: day('2027-12-31') };

/** The day that a constant of ours names. */
export function day(text: string): CalendarDay {
  const found = parseCalendarDay(text);
  assert(found !== undefined, `rates: expected a day, got ${text}`);
  return found;
}
