import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  monthsWithin,
  type Period,
  type PlanYear,
  parsePeriod,
  parsePlanYear,
} from '../../packages/core/src/values/period.js';
import { runs } from '../fast-check-runs.js';

describe('the heading of a year', () => {
  test.for<[text: string, read: PlanYear & { rest: string }, why: string]>([
    ['2016', { year: 2016, rest: '' }, 'a year'],
    [' 2016 ', { year: 2016, rest: '' }, 'spaces around it'],
    ['2016*', { year: 2016, rest: '' }, 'a footnote mark'],
    ['2016¹', { year: 2016, rest: '' }, 'a raised one'],
    ['2016 €', { year: 2016, rest: '' }, 'in euros'],
    ['2016 (€)', { year: 2016, rest: '' }, 'in parentheses'],
    ['TA 2017', { year: 2017, rest: 'TA' }, 'talousarvio'],
    ['TP2015', { year: 2015, rest: 'TP' }, 'tilinpäätös, without a space'],
    ['Vuosi 2016', { year: 2016, rest: 'Vuosi' }, 'in Finnish'],
    ['År 2016', { year: 2016, rest: 'År' }, 'in Swedish'],
    ['v. 2016', { year: 2016, rest: 'v.' }, 'shortened'],
    ['2016 toteuma', { year: 2016, rest: 'toteuma' }, 'realised'],
    ['2016 (9–12)', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'the months it covers'],
    ['2016 (9-12)', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'with a hyphen'],
    ['2016 (9 – 12)', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'with spaces'],
    ['9–12/2016', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'months first'],
    ['1.9.–31.12.2016', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'days first'],
    ['1.9.2016–31.12.2016', { year: 2016, months: { first: 9, last: 12 }, rest: '' }, 'the year twice'],
    [
      '1.9. - 31.12.2016',
      { year: 2016, months: { first: 9, last: 12 }, rest: '' },
      'with spaces and a hyphen',
    ],
    ['1.1.–31.12.2017', { year: 2017, rest: '' }, 'all months are the year'],
    ['1–12/2017', { year: 2017, rest: '' }, 'also so'],
    ['2018 (1–6)', { year: 2018, months: { first: 1, last: 6 }, rest: '' }, 'the first half'],
    ['1990', { year: 1990, rest: '' }, 'long ago'],
    ['2099', { year: 2099, rest: '' }, 'far ahead'],
  ])('%j is %j: %s', ([text, read]) => {
    expect(parsePlanYear(text)).toEqual(read);
  });

  test.for<[text: string, why: string]>([
    ['', 'nothing'],
    ['Yhteensä', 'a word'],
    ['12016', 'five digits are an amount'],
    ['20160', 'so are these'],
    ['2016 2017', 'two years'],
    ['2016–2017', 'a span of years is not a year'],
    ['2016/2017', 'nor is a school year'],
    ['1.9.2016–31.8.2017', 'nor days of two years'],
    ['0400 2016 555', 'a telephone number'],
    ['040-1232016', 'another'],
    ['2016 123', 'a year and a figure'],
    ['1979', 'before anything eurakit knows'],
    ['2100', 'after it'],
    ['S20898', 'the code of a project'],
    ['31.12.16', 'a year of two digits is not one'],
    [
      'Kotikuntakorvaus ja muut siirtyvät erät, jotka maksetaan vuonna 2016 takaisin',
      'a sentence is no heading',
    ],
  ])('%j is none: %s', ([text]) => {
    expect(parsePlanYear(text)).toBeUndefined();
  });

  test('property: any text has an answer, and a year is a whole one with months in order', () => {
    const piece = fc.constantFrom(
      '2016',
      '2017',
      '9',
      '12',
      '–',
      '-',
      '/',
      '.',
      ' ',
      '(',
      ')',
      'TA',
      '31.12.',
      '*',
    );
    const heading = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(heading, fc.string({ unit: 'binary' })), (text) => {
        const read = parsePlanYear(text);
        if (read === undefined) return;
        expect(read.year).toSatisfy((year: number) => Number.isInteger(year) && year >= 1980 && year <= 2099);
        const { first, last } = read.months ?? { first: 1, last: 12 };
        expect(first >= 1 && first <= last && last <= 12).toBe(true);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

test.for<[text: string, start: string, end: string, why: string]>([
  ['2016-09-01..2018-12-31', '2016-09-01', '2018-12-31', 'as the command takes it'],
  ['1.9.2016–31.12.2018', '2016-09-01', '2018-12-31', 'as a decision says it'],
  ['1.9.2016 - 31.12.2018', '2016-09-01', '2018-12-31', 'with a hyphen between spaces'],
  ['1.9.2016 — 31.12.2018', '2016-09-01', '2018-12-31', 'with an em dash'],
  ['2016-09-01..2016-09-01', '2016-09-01', '2016-09-01', 'a day'],
])('%j is the period from %s to %s: %s', ([text, start, end]) => {
  expect(parsePeriod(text)).toEqual({ start, end });
});

test.for<[text: string, why: string]>([
  ['2018-12-31..2016-09-01', 'the end comes first'],
  ['2016-09-01', 'one day only'],
  ['2016..2018', 'years are not days'],
  ['1.9.2016–31.12.2018–1.1.2020', 'three'],
  ['30.2.2016–31.12.2018', 'a day that is not'],
  ['1.9.2016..', 'without an end'],
  ['', 'nothing'],
])('%j is no period: %s', ([text]) => {
  expect(parsePeriod(text)).toBeUndefined();
});

test.for<[period: string, year: number, months: { first: number; last: number } | undefined, why: string]>([
  ['2016-09-01..2018-06-30', 2016, { first: 9, last: 12 }, 'the first year begins late'],
  ['2016-09-01..2018-06-30', 2017, { first: 1, last: 12 }, 'one between is whole'],
  ['2016-09-01..2018-06-30', 2018, { first: 1, last: 6 }, 'the last year ends early'],
  ['2016-03-01..2016-04-30', 2016, { first: 3, last: 4 }, 'within one year'],
  ['2016-09-01..2018-06-30', 2015, undefined, 'before'],
  ['2016-09-01..2018-06-30', 2019, undefined, 'after'],
])('of %s the year %i has the months %j: %s', ([text, year, months]) => {
  expect(monthsWithin(periodOf(text), year)).toEqual(months);
});

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`No period: ${text}`);
  return period;
}
