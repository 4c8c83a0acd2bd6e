import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import {
  evaluateReport,
  readPlan,
  readReport,
  toPlanFile,
  toReportFile,
  toReportHtml,
  toReportMarkdown,
} from '../../packages/core/src/report.js';
import { runs } from '../fast-check-runs.js';

/** Nothing is lost, nothing throws, whatever a document says; and what is written is read back the same. */

const WORDS = [
  'koe',
  'Malli',
  'työ-',
  'ke-',
  'hittäminen',
  'ja',
  '"lainaus"',
  'a)',
  '<http://x.fi>',
  'PRO',
  '12',
  'ä.',
];
const LINES = [
  'Osahankkeen tavoitteet:',
  'Arviointikysymykset, menetelmät ja aineistonhankintastrategiat:',
  'Kysymykset\tMenetelmät\tStrategiat',
  'Tavoitteiden toteutuminen Kosken osahankkeessa:',
  'Tavoite\tToiminta\tTulokset',
  'Vaikutukset Kosken osahankkeessa:',
  'Koske',
  '---\t--\t-',
  'Tulostettu 1.2.2019 9:00:00 EURA 2014 -järjestelmä',
  '3 (9)',
  'Päätavoite:',
  'Riskit:',
  'Tulokset:',
  '',
];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const anyRow = fc.array(phrase, { minLength: 2, maxLength: 5 }).map((cells) => cells.join('\t'));
const line = fc.oneof(
  { arbitrary: fc.constantFrom(...LINES), weight: 3 },
  { arbitrary: phrase, weight: 2 },
  { arbitrary: phrase.map((text) => `- ${text}`), weight: 2 },
  { arbitrary: anyRow, weight: 3 },
  { arbitrary: anyRow.map((row) => `\t${row}\t`), weight: 1 },
);
const document = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

/** Words without the hyphens at which they may have been joined. */
function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(everyText);
}

function expectNothingLost(text: string, result: object): void {
  const kept = new Map<string, number>();
  for (const one of everyText(result)) for (const word of lettersOf(one).split(' ')) kept.set(word, 1);
  for (const word of lettersOf(text).split(' ').filter(Boolean))
    expect(kept.has(word), `${word} of ${text}`).toBe(true);
}

describe('every word is in a cell, in the effects, or told as left out', () => {
  test.for(['goals', 'evaluation'] as const)('of a report as %s', (as) => {
    fc.assert(
      fc.property(document, (text) => {
        expectNothingLost(text, toReportFile(readReport(text, { html: parseHtml, as }), as, 'fi'));
      }),
      { numRuns: runs(300) },
    );
  });

  test('of a plan', () => {
    fc.assert(
      fc.property(document, (text) => {
        expectNothingLost(text, toPlanFile(readPlan(text, { html: parseHtml }), 'fi'));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('any text has an answer', () => {
  const tag = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=9>',
    '</table>',
    '<p',
    '<li>',
    '<script>',
    '&amp;',
    '\f',
    '\u0000',
  );
  const soup = fc.array(fc.oneof(tag, line, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 });

  test('soup', () => {
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = pieces.join('\n');
        readReport(text, { html: parseHtml });
        readPlan(text, { html: parseHtml });
        evaluateReport(text, { html: parseHtml });
      }),
      { numRuns: runs(300) },
    );
  });

  test.for<[name: string, text: string]>([
    ['deep nesting', '<div>'.repeat(50_000)],
    ['nested tables', '<table><tr><td>'.repeat(20_000)],
    ['spans without end', `<table>${'<tr><td rowspan=9999 colspan=9999>x'.repeat(5_000)}</table>`],
    ['one long line', `Tavoite\tToiminta\tTulokset\n${'a- '.repeat(200_000)}`],
    ['spaces', ' '.repeat(1_000_000)],
    ['open tags', '<p '.repeat(200_000)],
    ['quotes left open', 'x\t"a\n'.repeat(50_000)],
    ['headings only', 'Osahankkeen tavoitteet:\n'.repeat(30_000)],
    ['matrices without rows', 'Tavoite\tToiminta\tTulokset\n'.repeat(30_000)],
    ['rows that go on and on', `Tavoite\tToiminta\tTulokset\n${'\tja\tja\n'.repeat(50_000)}`],
    [
      'many names',
      Array.from({ length: 5_000 }, (_, n) => `Vaikutukset K${n}n osahankkeessa:\nx`).join('\n'),
    ],
    [
      'many goals',
      `Osahankkeen tavoitteet:\n${'- koe\n'.repeat(20_000)}Tavoite\tToiminta\n${'koetta\tx\n'.repeat(20_000)}`,
    ],
  ])('%s', { timeout: 60_000 }, ([, text]) => {
    expect(() => evaluateReport(text, { html: parseHtml })).not.toThrow();
  });
});

test('what is written as Markdown or HTML is read back the same', () => {
  const cell = fc.array(fc.constantFrom('Malli', 'koe', 'x|y', 'a & b', '<x>', '5 < 6'), {
    minLength: 1,
    maxLength: 4,
  });
  const text = cell.map((words) => `Alku ${words.join(' ')}.`);
  const rows = fc.array(fc.record({ goal: text, activity: text, result: text }), {
    minLength: 1,
    maxLength: 4,
  });
  const one = fc.record({ goals: fc.array(text, { minLength: 1, maxLength: 4 }), rows, effects: text });
  fc.assert(
    fc.property(one, fc.constantFrom('fi', 'sv', 'en'), (given, language) => {
      const subProject = { name: 'Koske', evaluation: [], links: [], ...given };
      for (const write of [toReportMarkdown, toReportHtml]) {
        const { subProjects } = readReport(write({ subProjects: [subProject] }, language), { html: parseHtml });
        expect(subProjects).toEqual([subProject]);
      }
    }),
    { numRuns: runs(100) },
  );
});
