import { expect, test } from 'vitest';
import { type FormatKind, formatKind, shownDecimals } from '../../packages/core/src/grid/number-format.js';

test.for<[format: string, kind: FormatKind, decimals: number | undefined, why: string]>([
  ['General', 'number', undefined, 'open'],
  ['', 'number', undefined, 'none'],
  ['0', 'number', 0, 'whole'],
  ['0.00', 'number', 2, 'cents'],
  ['#,##0', 'number', 0, 'thousands apart'],
  ['#,##0.00', 'number', 2, 'thousands apart, cents'],
  ['#,##0.0#', 'number', 2, 'at most two'],
  ['# ##0.00 "€"', 'number', 2, 'a currency in quotes'],
  ['#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"', 'number', 2, 'the second section is for negative ones'],
  ['#,##0 [$€-40B]', 'number', 0, 'a currency of a country'],
  ['_-* #,##0.00\\ _€_-', 'number', 2, 'filled and spaced'],
  ['0.00E+00', 'number', undefined, 'an exponent'],
  [`0.${'0'.repeat(200)}`, 'number', 30, 'no more decimals than programs show'],
  ['[<1000]0;0.0', 'number', 0, 'a condition'],
  ['"yhteensä" 0', 'number', 0, 'letters of dates in quotes'],
  ['0 \\d', 'number', 0, 'a letter of dates after a backslash'],
  ['0%', 'percent', 0, 'a percentage'],
  ['0.0\\ %', 'percent', 1, 'with a space'],
  ['@', 'text', undefined, 'text'],
  ['yyyy', 'year', undefined, 'a year'],
  ['yy', 'year', undefined, 'two digits of a year'],
  ['m/yyyy', 'month', undefined, 'a month'],
  ['mmm\\-yy', 'month', undefined, 'a month by its name'],
  ['mmmm', 'month', undefined, 'a month alone'],
  ['d.m.yyyy', 'date', undefined, 'a day'],
  ['[$-40B]d\\. mmmm"ta "yyyy', 'date', undefined, 'a day in words of a country'],
  ['yyyy\\-mm\\-dd\\ hh:mm', 'date', undefined, 'a day with its time'],
  ['DD.MM.YYYY', 'date', undefined, 'in capitals'],
  ['hh:mm', 'time', undefined, 'a time'],
  ['mm:ss.0', 'time', undefined, 'minutes'],
  ['[h]:mm', 'time', undefined, 'hours beyond a day'],
  ['[mm]:ss', 'time', undefined, 'minutes beyond an hour'],
])('%s shows a %s with %s decimals: %s', ([format, kind, decimals]) => {
  expect(formatKind(format)).toBe(kind);
  if (kind === 'number' || kind === 'percent') expect(shownDecimals(format)).toBe(decimals);
});
