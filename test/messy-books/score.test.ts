import { describe, expect, test } from 'vitest';
import { overlap, rectangle } from './places.js';
import { type Found, score, unreadTables } from './score.js';
import { BOOKS, type Book, bookFiles } from './truth.js';

const TYPED_OVER = {
  fault: 'sum-typed-over',
  what: '',
  severity: 'error',
  expectedFindingNear: ['Plan!C8', 'Plan!E8'],
};
const ORDER = {
  fault: 'year-order',
  what: '',
  severity: 'warning',
  expectedFindingNear: ['Plan!B3', 'Plan!E8'],
};
const BOOK: Book = {
  file: 'plan.xlsx',
  clean: false,
  tables: [
    { kind: 'budget', sheet: 'Plan', range: 'A3:E8', unit: 'EUR', years: [], rowLabels: [], figures: [] },
  ],
  seeded: [TYPED_OVER, ORDER],
  mustNotReport: [{ cells: ['Plan!D4'], what: 'rounded' }],
};

test('the truth and the files name the same books', () => {
  expect(BOOKS.map(({ file }) => file)).toEqual(bookFiles());
  expect(BOOKS.filter(({ clean, seeded }) => clean === seeded.length > 0)).toEqual([]);
});

describe('a fault is found', () => {
  test.for<[findings: readonly Found[], found: readonly string[], why: string]>([
    [[at('error', 'C8')], ['sum-typed-over'], 'at the place itself'],
    [[at('warning', 'C8')], [], 'not by a warning where it is an error'],
    [[at('notice', 'B3')], [], 'not by a notice'],
    [[at('error', 'B3')], ['year-order'], 'by an error where a warning was enough'],
    [[at('error', 'D4', 'C8')], ['sum-typed-over'], 'by a place that is named beside the first'],
    [[at('error', 'A3:C8')], ['sum-typed-over'], 'by a range that holds it; one place stands for one fault'],
    [[at('error', 'E8')], ['sum-typed-over'], 'one place stands for one fault'],
    [[at('error', 'E8', 'C8')], ['sum-typed-over', 'year-order'], 'two places may stand for two faults'],
    [[at('error', 'E8'), at('error', 'C8')], ['sum-typed-over', 'year-order'], 'each by its own finding'],
  ])('%#', ([findings, found, why]) => {
    expect(
      score(BOOK, findings).found.map(({ fault }) => fault),
      why,
    ).toEqual(found);
  });
});

describe('a finding is a false alarm', () => {
  test.for<[finding: Found, alarms: number, forbidden: number, why: string]>([
    [at('warning', 'D5'), 1, 0, 'where nothing is wrong'],
    [at('notice', 'D5'), 0, 0, 'not if it is a notice'],
    [at('warning', 'D4'), 1, 1, 'where the truth says that all is right'],
    [at('warning', 'D5', 'E8'), 0, 0, 'not if it names a place of a fault'],
  ])('%#', ([finding, alarms, forbidden, why]) => {
    const outcome = score(BOOK, [finding]);
    expect([outcome.falseAlarms.length, outcome.forbidden.length], why).toEqual([alarms, forbidden]);
  });
});

test('a table is read when four fifths of the cells are the same', () => {
  expect(unreadTables(BOOK, [{ sheet: 'Plan', range: 'A3:E9' }])).toEqual([]);
  expect(unreadTables(BOOK, [{ sheet: 'Other', range: 'A3:E8' }])).toEqual(BOOK.tables);
  expect(unreadTables(BOOK, [{ sheet: 'Plan', range: 'A1:E12' }])).toEqual(BOOK.tables);
});

test('overlap counts the cells of both', () => {
  const [wide, low] = [rectangle('A1:D1'), rectangle('$C$1:$D$2')];
  expect(wide && low && overlap(wide, low)).toBe(2 / 6);
  expect(rectangle('whole sheet')).toBeUndefined();
});

function at(severity: string, cell: string, ...also: readonly string[]): Found {
  const place = (one: string) => ({ sheet: 'Plan', cell: one });
  return { code: 'a-code', severity, where: place(cell), also: also.map(place), message: '' };
}
