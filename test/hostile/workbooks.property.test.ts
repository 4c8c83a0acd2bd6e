import { findingText, LANGUAGES } from '@eurakit/core/render';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateWorkbook } from '../../packages/core/src/pipeline/evaluate-workbook.js';
import { runs } from '../fast-check-runs.js';
import { type SmallSheets, workbook } from '../support/small-workbook.js';
import { snapshots } from './random-snapshot.js';

describe('whatever a workbook holds', () => {
  test('it is answered, and what is found has a place and its words', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(snapshots, (book) => {
        const { findings } = evaluateWorkbook(book);
        const names = new Set(book.sheets.map(({ name }) => name));
        for (const finding of findings) {
          const { sheet } = finding.where;
          expect(sheet === undefined || names.has(sheet), `${finding.code} @ ${sheet}`).toBe(true);
          for (const language of LANGUAGES)
            expect(findingText(finding, language).message).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('the same workbook is told the same', () => {
    fc.assert(
      fc.property(snapshots, (book) => {
        expect(evaluateWorkbook(book).findings).toEqual(evaluateWorkbook(book).findings);
      }),
      { numRuns: runs(50) },
    );
  });
});

const HEADING = 'Rahoittaja | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030 | 2031 | Yhteensä';
const many = (count: number, row: (nth: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, nth) => row(nth));

/** Any step that took the square of these sizes would not come to an end; bench/workbooks.mjs shows how time grows. */
test.for<[what: string, sheets: SmallSheets]>([
  ['a table of figures', { S: [HEADING, ...many(1_500, (nth) => `Rivi ${nth}|1|2|3|4|5|6|7|8|36`)] }],
  [
    'a table of sums',
    {
      S: [HEADING, ...many(1_500, (nth) => `Rivi ${nth}|1|2|3|4|5|6|7|8|=SUM(B${nth + 2}:I${nth + 2})→36`)],
    },
  ],
  ['a running sum', { S: [HEADING, ...many(1_500, (nth) => `Rivi ${nth}|1|=C${nth + 1}+B${nth + 2}→1`)] }],
  ['headings and nothing else', { S: many(1_000, () => HEADING) }],
  ['a table after the other', { S: many(1_000, (nth) => (nth % 3 === 0 ? HEADING : `Aava ${nth}|1|2|3`)) }],
  ['words', { S: many(1_500, (nth) => `Rivi ${nth} | a | b | c | d | 2024 | 2025`) }],
  ['texts for figures', { S: [HEADING, ...many(1_500, (nth) => `Rivi ${nth}|1|'2|3|4|5|6|7|8|36`)] }],
  ['errors that follow from each other', { S: ['=1/0→', ...many(1_500, (nth) => `=A${nth + 1}+1→`)] }],
  ['rows that are all called sums', { S: [HEADING, ...many(800, () => 'Palkat yhteensä|1|2|3')] }],
  ['a formula of signs', { S: many(300, (nth) => `=${'-'.repeat(2_000)}A${nth + 2}→1`) }],
  [
    'a formula of brackets',
    { S: many(1_500, (nth) => `=${'SUM('.repeat(60)}A${nth + 2}${')'.repeat(60)}→1`) },
  ],
  [
    'a sheet as wide as sheets are',
    { S: [HEADING, many(16_000, () => '1').join('|'), many(16_000, () => '2024').join('|')] },
  ],
])('%s: an answer', { timeout: 240_000 }, ([, sheets]) => {
  const book = workbook(sheets);
  const { findings, readable, tables } = evaluateWorkbook(book);
  expect(findings.length + tables.length).toBeGreaterThan(0);
  expect(readable || findings.some(({ severity }) => severity === 'error')).toBe(true);
});
