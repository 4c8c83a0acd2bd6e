import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../packages/cli/src/html-parser.js';
import { reportDocx } from '../../packages/cli/src/report-docx.js';
import { fillForms } from '../../packages/core/src/forms.js';
import {
  evaluateReport,
  readPlan,
  readReport,
  reportPages,
  toReportHtml,
  toReportMarkdown,
} from '../../packages/core/src/report.js';
import { fromFile } from '../forms/random-project.js';
import { partText } from '../workbook/xlsx-file.js';

/** Documents that nobody would write, and one that is merely long. How fast they are read, `npm run bench` says. */

const HEADING = 'Tavoite\tToiminta\tTulokset\n';
const MEGABYTES_10 = 10_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTES_10 / piece.length));
const SENTENCE = 'Lukupiirit kokoontuivat joka viikko, ja nuoret toivat niihin ystäviään.';

test.for<[name: string, text: string]>([
  ['one cell', `${HEADING}a\tb\t${filled('sana ')}`],
  ['one word', `${HEADING}a\tb\t${filled('x')}`],
  ['one word beside a letter that takes two bytes', `${HEADING}a\tb\t${filled('x')} š`],
  ['a name without end', `Osahanke ${filled('x')} š\n${HEADING}a\tb\tc`],
  ['a row of bars', `|š ${filled('x')}|`],
  ['a word of a report without end', `Š${filled('x')}tavoitteet\n${HEADING}a\tb\tc`],
  ['one word that a line end cuts', `${HEADING}š\tb\t${filled('x')}-\n${filled('y')}`],
  ['rows', HEADING + filled(`${SENTENCE}\t${SENTENCE}\t${SENTENCE}\n`)],
  ['tabs', HEADING + filled('\t')],
  ['empty lines', HEADING + filled('\n')],
  ['control characters', `${HEADING}a\tb\t${filled('\u0001\u0002 ')}`],
  ['a cell of tags that are never closed', `${HEADING}a\tb\t${filled('<p>sana')}`],
  ['a page of one script', `<html><script>${filled('x();')}</script><p>Tavoite</p>`],
])('10 MB: %s', { timeout: 120_000 }, ([, text]) => {
  const read = evaluateReport(text, { html: parseHtml });
  expect(read === undefined || Array.isArray(read.findings)).toBe(true);
});

test('10 MB as a plan', { timeout: 120_000 }, () => {
  const { plan } = readPlan(`Päätavoite:\n\nLukea.\n\nRiskit:\n\nKiire\n\n${filled(`${SENTENCE} `)}`);
  expect(plan.mainGoal).toBe('Lukea.');
  expect(plan.risks[0]?.risk).toBe('Kiire');
});

test('a report of 500 pages: every goal, row and effect in its place', { timeout: 120_000 }, () => {
  const many = (count: number, text: (nth: number) => string): string[] =>
    Array.from({ length: count }, (_, nth) => text(nth));
  const prose = many(60, (nth) => `${SENTENCE} ${SENTENCE} Kohta ${nth}.`).join('\n\n');
  const name = (nth: number): string => `Osa${'abcdefghijklmnopqrst'[nth % 20]}o${'aeiou'[Math.floor(nth / 20)]}`;
  const goal = (nth: number): string => `Avataan kirjasto numero ${nth} kylän lapsille`;
  const text = many(40, (nth) =>
    [
      `3.${nth + 1} ${name(nth)}`,
      prose,
      'Osahankkeen tavoitteet:',
      ...many(25, (place) => `- ${goal(place)}`),
      `Tavoitteiden toteutuminen ${name(nth)}n osahankkeessa:`,
      `${HEADING}${many(25, (place) => `${goal(place)}\t${SENTENCE}\tTulos ${place}`).join('\n')}`,
      `Vaikutukset ${name(nth)}n osahankkeessa:`,
      prose,
    ].join('\n\n'),
  ).join('\n\n');
  expect(text.length, 'some 3,000 characters on a page').toBeGreaterThan(750_000);
  const { subProjects } = readReport(text);
  expect(subProjects.map((one) => one.name)).toEqual(many(40, name));
  for (const { goals, rows, effects } of subProjects) {
    expect(goals).toEqual(many(25, goal));
    expect(rows.map(({ result }) => result)).toEqual(many(25, (place) => `Tulos ${place}`));
    expect(effects.split('\n')).toHaveLength(60);
  }
});

describe('what a cell says is text wherever it goes', () => {
  const cell = '<script>alert(1)</script> =HYPERLINK("x") \u0007@SUM(A1) | {{7*7}}';
  const text = `Koivu\nOsahankkeen tavoitteet:\n- Avataan ovet\n${HEADING}Avataan ovet\t=1+1\t${cell}\n`;
  const { subProjects } = readReport(text);
  const result = subProjects[0]?.rows[0]?.result ?? '';

  test('a control character is taken out, all else stays', () => {
    expect(result).toBe(cell.replace('\u0007', ''));
  });

  test('on a page there is no script', () => {
    const page = toReportHtml({ subProjects }, 'fi');
    expect(page).not.toMatch(/<script/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('in Markdown it stays in its cell', () => {
    expect(toReportMarkdown({ subProjects }, 'fi')).toContain('&lt;script>alert(1)&lt;/script>');
    expect(toReportMarkdown({ subProjects }, 'fi')).toContain('\\| {{7*7}} |');
  });

  test('in a workbook no cell has a formula of its own', () => {
    const { sheets } = fillForms(fromFile({ eurakit: 1, subProjects }));
    const own = sheets.flatMap(({ cells }) => cells.filter(({ value }) => value === result || value === '=1+1'));
    expect(own).toHaveLength(2);
    for (const { formula } of own) expect(formula).toBeUndefined();
  });

  test('in a Word document it is a text, without fields', async () => {
    const body = partText(await reportDocx(reportPages({ subProjects }, 'fi'), 'fi'), 'word/document.xml');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toMatch(/<w:instrText|<w:fldSimple/);
  });
});
