import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ReportPage, readReport, reportPages, type SubProject } from '@eurakit/core/report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentText } from '../../packages/cli/src/document-input.js';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import { reportDocx } from '../../packages/cli/src/report-docx.js';
import { runs } from '../fast-check-runs.js';
import { partText } from '../workbook/xlsx-file.js';
import { eurakit, freshFolder } from './captured.js';

/** Sub-projects as a Word document: what people get, and what is read of it again. */

const REPORTS = fileURLToPath(new URL('../reports/', import.meta.url));
const INPUTS = [
  'kolme-osahanketta/raportti.txt',
  'html-yhdistetyt-solut/raportti.html',
  'svenska/rapport.txt',
];

async function docxOf(input: string, as: string, language: string): Promise<string> {
  const file = join(freshFolder(), 'osahankkeet.docx');
  const { code } = await eurakit(['import', input, '--as', as, '--out', file, '--lang', language]);
  expect(code).toBe(0);
  return file;
}

async function subProjectsOf(file: string, as: string): Promise<unknown> {
  const { code, out } = await eurakit(['import', file, '--as', as]);
  expect(code).toBe(0);
  return JSON.parse(out).subProjects;
}

describe.for(INPUTS)('%s', (input) => {
  test.for([
    ['goals', 'fi'],
    ['evaluation', 'fi'],
    ['goals', 'sv'],
    ['evaluation', 'en'],
  ] as const)('--as %s in %s is read back the same', async ([as, language]) => {
    const file = await docxOf(REPORTS + input, as, language);
    const before = await subProjectsOf(REPORTS + input, as);
    expect(before).not.toEqual([]);
    expect(await subProjectsOf(file, as)).toEqual(before);
  });
});

test.for([
  ['fi', 'fi-FI', 'Tavoitteiden toteutuminen'],
  ['sv', 'sv-FI', 'Måluppfyllelse'],
  ['en', 'en-GB', 'Achievement of the goals'],
] as const)(
  'in %s: A4, headings, heading rows that are repeated, the language',
  async ([language, locale, title]) => {
    const bytes = readFileSync(await docxOf(`${REPORTS}${INPUTS[0]}`, 'goals', language));
    const [body, styles] = [partText(bytes, 'word/document.xml'), partText(bytes, 'word/styles.xml')];
    const count = (element: string): number => body.split(element).length - 1;
    expect(count('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')).toBe(1);
    expect(count('<w:tblHeader/>')).toBe(3);
    expect(count('<w:pStyle w:val="Heading1"/>')).toBe(3);
    expect(count('<w:pageBreakBefore/>'), 'each but the first begins a page').toBe(2);
    expect(count(`>${title}<`)).toBe(3);
    expect(styles.split(`<w:lang w:val="${locale}"/>`)).toHaveLength(2);
  },
);

const WORDS = ['Malli', 'koe', 'x|y', 'a & b', '<script>', '5 < 6', '=1+1', '”ö”', '🙂'] as const;
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => `Alku ${words.join(' ')}.`);
const cell = fc
  .array(fc.tuple(fc.constantFrom('', '- ', '• ', 'a) ', '2. '), sentence), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map(([mark, text]) => mark + text).join('\n'));

test('whatever cells say, it is read back the same', async () => {
  const one = fc.record({
    goals: fc.array(sentence, { minLength: 2, maxLength: 4 }),
    announcedGoals: fc.integer({ min: 2, max: 9 }),
    rows: fc.array(fc.record({ goal: sentence, activity: cell, result: cell }), {
      minLength: 1,
      maxLength: 4,
    }),
    evaluation: fc.array(fc.record({ questions: cell, methods: cell, strategies: cell }), { maxLength: 2 }),
    effects: cell,
  });
  await fc.assert(
    fc.asyncProperty(one, fc.constantFrom('fi', 'sv', 'en'), async (given, language) => {
      const subProject: SubProject = { name: 'Koske', links: [], ...given };
      const bytes = await reportDocx(reportPages({ subProjects: [subProject] }, language), language);
      expect(await readBack(bytes)).toEqual([subProject]);
    }),
    { numRuns: runs(25) },
  );
});

async function readBack(bytes: Uint8Array): Promise<readonly SubProject[]> {
  const text = await documentText('a.docx', bytes);
  if (!text.ok) throw new Error(text.problem('en'));
  return readReport(text.value, { html: parseHtml }).subProjects;
}

test('what no Word document can hold is left out, and the rest is there', async () => {
  const page: ReportPage = {
    title: 'A\u0000B\ud83d',
    parts: [{ kind: 'text', title: 'T', text: 'x\u0001y\ufffe\u000bz' }],
  };
  const body = partText(await reportDocx([page], 'fi'), 'word/document.xml');
  expect(body).toContain('>AB<');
  expect(body).toContain('>xyz<');
});

test('a long row may go on over the page, a short one may not', async () => {
  const table = {
    heading: ['A', 'B'],
    rows: [
      ['lyhyt', 'x'],
      ['pitkä '.repeat(400), 'x'],
    ],
  };
  const body = partText(
    await reportDocx([{ title: 'T', parts: [{ kind: 'table', title: 'T', table }] }], 'fi'),
    'word/document.xml',
  );
  expect(body.match(/<w:cantSplit\/>/g), 'the heading and the short row').toHaveLength(2);
});
