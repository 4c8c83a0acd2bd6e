import { expect, test } from 'vitest';
import { monthOf, parseCalendarDay, yearOf } from '../../packages/core/src/values/calendar-day.js';

test('the zone under test is really set', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});

test.for<[written: string, day: string, why: string]>([
  ['2026-01-01', '2026-01-01', 'west of Greenwich a UTC midnight is the day before'],
  ['31.12.2016', '2016-12-31', 'the last day of a plan year stays in its year'],
  ['29.2.2016', '2016-02-29', 'a leap day is a day'],
  ['28.2.2017', '2017-02-28', 'without one, March follows'],
  ['2000-02-29', '2000-02-29', 'a century divisible by 400 has one'],
  ['30.4.2018', '2018-04-30', 'a short month ends'],
  ['01.09.2016', '2016-09-01', 'zeros before day and month say nothing'],
  [' 1.9.2016 ', '2016-09-01', 'nor do spaces around it'],
  ['2016-03-27', '2016-03-27', 'in Helsinki this day has 23 hours'],
  ['2016-10-30', '2016-10-30', 'and this one 25'],
  ['2016-11-06', '2016-11-06', 'in New York this day has 25 hours'],
  ['1921-05-01', '1921-05-01', 'Helsinki moved its clocks by twenty seconds that day'],
])('%s is %s: %s', ([written, day]) => {
  const parsed = parseCalendarDay(written);
  expect(parsed).toBe(day);
  expect(parsed && [yearOf(parsed), monthOf(parsed)]).toEqual(day.split('-').slice(0, 2).map(Number));
});

test('a day that Kiritimati left out of its calendar is a day in ours', () => {
  expect(parseCalendarDay('31.12.1994')).toBe('1994-12-31');
});

test.for<[text: string, why: string]>([
  ['30.2.2016', 'February has no such day'],
  ['29.2.2017', 'nor this one in a year that is no leap year'],
  ['1900-02-29', 'a century is none, mostly'],
  ['31.4.2016', 'April ends before'],
  ['2016-13-01', 'no thirteenth month'],
  ['0.9.2016', 'no day 0'],
  ['2016-00-10', 'no month 0'],
  ['1.9.16', 'of which century?'],
  ['9/1/2016', 'which of the two is the month?'],
  ['2016-9-1', 'half of each way of writing'],
  ['2016-09-01T00:00', 'a moment is not a day'],
  ['1. syyskuuta 2016', 'words'],
  ['42614', 'how Excel counts days'],
  ['1899-12-31', 'before any project'],
  ['1.1.2201', 'after any'],
  ['', 'nothing'],
])('%j is not a day: %s', ([text]) => {
  expect(parseCalendarDay(text)).toBeUndefined();
});

test('every month of four years has as many days as it should', () => {
  const days = [2015, 2016, 2017, 2018].flatMap((year) =>
    Array.from(
      { length: 12 },
      (_, month) =>
        Array.from({ length: 31 }, (_day, day) => parseCalendarDay(`${day + 1}.${month + 1}.${year}`)).filter(
          (day) => day !== undefined,
        ).length,
    ),
  );
  const plain = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(days).toEqual([...plain, ...plain.with(1, 29), ...plain, ...plain]);
});
