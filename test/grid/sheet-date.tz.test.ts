import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetDay } from '../../packages/core/src/grid/sheet-date.js';
import { runs } from '../fast-check-runs.js';

const text = (serial: number, system: 1900 | 1904 = 1900): string => {
  const day = sheetDay(serial, system);
  return day === undefined ? 'none' : `${day.day}.${day.month}.${day.year}`;
};

test.for<[serial: number, day: string, why: string]>([
  [1, '1.1.1900', 'the first'],
  [59, '28.2.1900', 'before the day that never was'],
  [60, '28.2.1900', '29.2.1900 never was: the day before it'],
  [61, '1.3.1900', 'after it'],
  [36526, '1.1.2000', 'a century'],
  [36585, '29.2.2000', 'a leap year'],
  [42614, '1.9.2016', 'a day of a project'],
  [42614.999, '1.9.2016', 'until midnight'],
  [43465, '31.12.2018', 'the last of a year'],
  [2_958_465, '31.12.9999', 'the last of all'],
  [2_958_466, 'none', 'after it'],
  [0, 'none', 'the day before the first'],
  [-1, 'none', 'before'],
  [Number.NaN, 'none', 'no number'],
  [Number.POSITIVE_INFINITY, 'none', 'no number'],
])('%f is %s: %s', ([serial, day]) => {
  expect(text(serial)).toBe(day);
});

test.for<[serial: number, day: string]>([
  [0, '1.1.1904'],
  [1, '2.1.1904'],
  [60, '1.3.1904'],
  [41152, '1.9.2016'],
])('in a workbook that counts from 1904, %f is %s', ([serial, day]) => {
  expect(text(serial, 1904)).toBe(day);
});

describe('whatever the time zone', () => {
  test('the day after a day is the next one of the calendar, in both systems', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_950_000 }), (serial) => {
        const [one, next] = [serial, serial + 1].map((each) => {
          const { year, month, day } = sheetDay(each, 1900) ?? { year: 0, month: 1, day: 1 };
          return Date.UTC(year, month - 1, day);
        });
        expect((next ?? 0) - (one ?? 0)).toBe(86_400_000);
        expect(sheetDay(serial, 1904)).toEqual(sheetDay(serial + 1_462, 1900));
      }),
      { numRuns: runs(200) },
    );
  });
});
