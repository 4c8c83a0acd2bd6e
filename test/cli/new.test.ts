import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '@eurakit/core/xlsx';
import { expect, test } from 'vitest';
import { findLibreOffice, NOT_RUN, resaved } from '../workbook/libreoffice.js';
import { unzipped } from '../workbook/xlsx-file.js';
import { contentsOf, eurakit, freshFolder } from './captured.js';

async function made(...options: readonly string[]) {
  const book = join(freshFolder(), 'book.xlsx');
  const { code, err } = await eurakit(['new', '--years', '2026-2028', '--out', book, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('book.xlsx') });
  return book;
}

test.for(['fi', 'sv', 'en'])(
  'the workbook is empty, reads back as the project, and has no errors (%s)',
  async (language) => {
    const book = await made('--period', '2021-2027', '--fund', 'ESR', '--lang', language);
    const { code, out } = await eurakit(['read', book]);
    const { project, financing, budget, salaries, financingVersions, budgetVersions, ...others } =
      JSON.parse(out);
    expect({ code, others }).toEqual({ code: 0, others: { eurakit: 1 } });
    expect([financing.version, budget.version]).toEqual(['applied', 'applied']);
    expect([financingVersions, budgetVersions]).toMatchObject([
      [{ version: 'approved', years: financing.years }],
      [{ version: 'approved', years: budget.years }],
    ]);
    expect(project).toEqual({ programmePeriod: '2021-2027', fund: 'ESR+', planUnit: '1' });
    expect([budget.rows.length, salaries.rows.length]).toEqual([3, 4]);
    expect(financing.years).toEqual([2026, 2027, 2028]);
    const rows = financing.rows.flatMap((row: { parts?: unknown[] }) => [row, ...(row.parts ?? [])]);
    expect(rows.map(({ role }: { role: string }) => role)).toEqual([
      ...['euState', 'group', 'municipal', 'municipal', 'private', 'total'],
    ]);
    for (const { amounts } of rows) expect(amounts.join('')).toBe('');
    expect((await eurakit(['check', book])).code).toBe(0);
  },
);

test('what is filled in on its sheet is checked there', async () => {
  const book = await made('--period', '2021-2027');
  const opened = openXlsx(readFileSync(book));
  if (!opened.ok) throw new Error(opened.problem.kind);
  await opened.workbook.write('Rahoitussuunnitelma', 'C5', [[800, 1600, 2400]]);
  await opened.workbook.write('Rahoitussuunnitelma', 'C7', [[200, 400, 600]]);
  await opened.workbook.write('Rahoitussuunnitelma', 'C10', [[1000, 2000, 3100]], {
    overwriteFormulas: true,
  });
  writeFileSync(book, await opened.workbook.save());
  const { code, out } = await eurakit(['check', book, '--json']);
  expect(code).toBe(1);
  const errors = JSON.parse(out).findings.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  );
  expect(errors.map(({ where }: { where: unknown }) => where)).toEqual([
    { sheet: 'Rahoitussuunnitelma', cell: 'E10' },
  ]);
});

test.for([
  [['--period', '2021-2027'], 'enintään 80\u00a0%', 'Asetus 867/2021', 'the ceiling and where it stands'],
  [['--period', '2021-2027', '--lang', 'sv'], 'högst 80\u00a0%', 'https://www.finlex.fi/', 'in Swedish'],
] as const)('the note of the support rate tells the rule: %s', async ([options, ...says]) => {
  const notes = notesOf(await made(...options));
  for (const text of says.slice(0, 2)) expect(notes).toContain(text);
});

test('no rule is told where no source was seen, or where no period is given', async () => {
  expect(notesOf(await made('--period', '2014-2020'))).not.toContain('enintään 80');
  expect(notesOf(await made())).not.toContain('867/2021');
});

/** The texts of the notes, as they stand in the file. */
function notesOf(book: string): string {
  const parts = [...unzipped(readFileSync(book))];
  return parts
    .flatMap(([name, bytes]) => (/comments/.test(name) ? [Buffer.from(bytes).toString()] : []))
    .join('\n');
}

if (findLibreOffice() === undefined) test(NOT_RUN, () => undefined);
else
  test('LibreOffice opens it, and what it saves reads as the same project', async () => {
    const book = await made('--period', '2021-2027', '--fund', 'JTF');
    const before = await eurakit(['read', book]);
    writeFileSync(book, await resaved(readFileSync(book)));
    expect(await eurakit(['read', book])).toEqual(before);
  });

test('a workbook that is there is kept, unless it is to be replaced', async () => {
  const folder = freshFolder();
  const book = join(folder, 'book.xlsx');
  writeFileSync(book, 'mine');
  const before = contentsOf(folder);
  const call = ['new', '--years', '2026–2028', '--out', book];
  expect(await eurakit(call)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect(contentsOf(folder)).toEqual(before);
  expect((await eurakit([...call, '--force'])).code).toBe(0);
});

test.for([
  ['2026', [2026]],
  ['2026 – 2026', [2026]],
  ['2021-2032', [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032]],
] as const)('the years %s', async ([years, expected]) => {
  const { out } = await eurakit(['read', await made('--years', years)]);
  expect(JSON.parse(out).financing.years).toEqual(expected);
});

test('partners, cost model and salary model make the sheets', async () => {
  const options = ['--cost-model', 'flat-40', '--salary-model', 'unit-cost', '--partners', '3'];
  const { out } = await eurakit(['read', await made('--period', '2021-2027', ...options)]);
  const { project, partners } = JSON.parse(out);
  const models = { costModel: '2021-2027/flat-40', salaryModel: 'unit-cost' };
  expect(project).toMatchObject({ ...models, structure: 'group' });
  expect(partners.map(({ name, isLead }: Record<string, unknown>) => [name, isLead ?? false])).toEqual([
    ['Toteuttaja 1', true],
    ['Toteuttaja 2', false],
    ['Toteuttaja 3', false],
  ]);
  for (const { budget, salaries, financing } of partners)
    expect([budget.rows.length, salaries.rows.length, financing.rows.length]).toEqual([3, 4, 5]);
});

test.for<[options: readonly string[], says: string]>([
  [['--cost-model', 'flat-40'], '--period'],
  [['--period', '2021-2027', '--cost-model', 'flat-41'], '2021-2027/flat-40'],
  [['--salary-model', 'tuntitaksa'], 'unit-cost, standard-side-cost, actual'],
  [['--partners', '51'], '50'],
  [['--partners', 'kaksi'], '50'],
])('%j is told in every language, and nothing is written', async ([options, says]) => {
  const book = join(freshFolder(), 'book.xlsx');
  for (const language of ['fi', 'sv', 'en']) {
    const call = ['new', '--years', '2026-2028', '--out', book, '--lang', language, ...options];
    expect(await eurakit(call)).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  }
  expect(existsSync(book)).toBe(false);
});

test.for([
  [['--fund', 'EAKR'], 'EAKR- ja valtion rahoitus'],
  [['--fund', 'ESF+', '--lang', 'sv'], 'Finansiering från ESF+ och staten'],
  [[], 'EU- ja valtion rahoitus'],
] as const)('the first row names the fund: %s', async ([options, label]) => {
  const { out } = await eurakit(['read', await made(...options)]);
  expect(JSON.parse(out).financing.rows[0].label).toBe(label);
});

test('a fund that the period does not have is told', async () => {
  const book = join(freshFolder(), 'book.xlsx');
  const call = ['new', '--years', '2016', '--period', '2014-2020', '--fund', 'JTF', '--out', book];
  expect(await eurakit(call)).toMatchObject({ code: 2, err: expect.stringContaining('2014-2020') });
});
