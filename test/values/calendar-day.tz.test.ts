import { expect, test } from 'vitest';
import { nextDay, parseCalendarDay } from '../packages/core/src/values/calendar-day.js';

test('the zone under test is really set', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});

test.for<[written: string, day: string, after: string, why: string]>([
  ['2026-01-01', '2026-01-01', '2026-01-02', 'west of Greenwich a UTC midnight is the day before'],
  ['31.12.2016', '2016-12-31', '2017-01-01', 'the last day of a plan year stays in its year'],
  ['29.2.2016', '2016-02-29', '2016-03-01', 'a leap day is a day'],
  ['2016-03-27', '2016-03-27', '2016-03-28', 'in Helsinki this day has 23 hours'],
  ['2016-11-06', '2016-11-06', '2016-11-07', 'in New York this day has 25 hours'],
])('%s is %s, and then comes %s: %s', ([written, day, after]) => {
  const parsed = parseCalendarDay(written);
  expect(parsed).toBe(day);
  expect(parsed && nextDay(parsed)).toBe(after);
});
