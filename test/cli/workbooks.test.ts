import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openXlsx } from '@eurakit/core/xlsx';
import { expect, test } from 'vitest';
import { contentsOf, eurakit, fixture, freshFolder } from './captured.js';

const PRO_SOS = fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url));

/** The texts and figures of the sheets of a workbook. */
async function sheetsOf(file: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { sheets } = await opened.workbook.read();
  return new Map(
    sheets.map(({ name, rows }) => [name, rows.flatMap(({ cells }) => cells.map(({ value }) => value))]),
  );
}

test.for(['fi', 'sv', 'en'])(
  'what fill writes as a workbook in %s is read back the same',
  async (language) => {
    const folder = freshFolder();
    const [book, json] = [join(folder, 'book.xlsx'), join(folder, 'project.json')];
    expect((await eurakit(['fill', PRO_SOS, '--out', book, '--lang', language])).code).toBe(0);
    expect((await eurakit(['fill', PRO_SOS, '--out', json])).code).toBe(0);
    const { code, out } = await eurakit(['read', book]);
    expect({ code, project: JSON.parse(out) }).toEqual({
      code: 0,
      project: JSON.parse(readFileSync(json, 'utf8')),
    });
  },
);

test('the same project gives the same bytes', async () => {
  const folder = freshFolder();
  const hashes = [];
  for (const name of ['one.xlsx', 'two.xlsx']) {
    await eurakit(['fill', PRO_SOS, '--out', join(folder, name)]);
    hashes.push(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    );
  }
  expect(hashes[0]).toBe(hashes[1]);
});

test('a wrong figure is told at its sheet and cell', async () => {
  const folder = freshFolder();
  const [project, book] = [join(folder, 'project.json'), join(folder, 'book.xlsx')];
  const { out: filled } = await eurakit(['fill', PRO_SOS, '--json']);
  writeFileSync(project, filled.replace('"981"', '"918"'));
  expect((await eurakit(['fill', project, '--out', book])).code).toBe(1);
  const { code, out } = await eurakit(['check', book, '--json']);
  expect(code).toBe(1);
  const errors = JSON.parse(out).findings.filter(
    ({ severity }: { severity: string }) => severity === 'error',
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ where: { sheet: 'Rahoitussuunnitelma', cell: 'F9' }, difference: '-63' });
});

test('--with-check adds a sheet that says what was checked and what was found', async () => {
  const book = join(freshFolder(), 'book.xlsx');
  expect((await eurakit(['fill', PRO_SOS, '--out', book])).code).toBe(0);
  expect([...(await sheetsOf(book)).keys()]).toEqual(['Hanke', 'Rahoitussuunnitelma', 'Kuntarahoitus']);
  expect((await eurakit(['fill', PRO_SOS, '--out', book, '--with-check', '--force'])).code).toBe(0);
  const found = (await sheetsOf(book)).get('Tarkistus') ?? [];
  const hash = createHash('sha256').update(readFileSync(PRO_SOS)).digest('hex');
  expect(found).toEqual(expect.arrayContaining(['project.json', hash, 'Rahoitussuunnitelma!A8']));
  expect((await eurakit(['check', book])).code).toBe(0);
});

test('a workbook that is there is kept, unless it is to be replaced', async () => {
  const folder = freshFolder();
  const book = join(folder, 'book.xlsx');
  writeFileSync(book, 'mine');
  const before = contentsOf(folder);
  const { code, err } = await eurakit(['fill', PRO_SOS, '--out', book]);
  expect({ code, out: contentsOf(folder) }).toEqual({ code: 2, out: before });
  expect(err).toContain('--force');
  expect((await eurakit(['fill', PRO_SOS, '--out', book, '--force'])).code).toBe(0);
  expect(Object.keys(contentsOf(folder))).toEqual(['book.xlsx']);
});

test('a workbook of ours gives the rate, the period and the keys to other checks', async () => {
  const book = join(freshFolder(), 'book.xlsx');
  await eurakit(['fill', PRO_SOS, '--out', book]);
  const { code, out } = await eurakit(['check', fixture('plan.tsv'), '--project', book, '--json']);
  expect(code).not.toBe(2);
  expect(out).toContain('"readable":true');
});

test.for<[field: string, value: string, place: string]>([
  ['start', '31.2.2016', 'Hanke!B13'],
  ['supportRate', 'paljon', 'Hanke!B15'],
])('a cell that no project file can hold is one sentence: %s', async ([field, value, place]) => {
  const folder = freshFolder();
  const book = join(folder, 'book.xlsx');
  await eurakit(['fill', PRO_SOS, '--out', book]);
  const opened = openXlsx(readFileSync(book));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const seen = await opened.workbook.read();
  const name = seen.names.find((one) => one.name === `_eurakit.project.${field}`);
  const row = Number(/\d+$/.exec(name?.refersTo ?? '')?.[0]) - 1;
  const cells = [{ sheet: 'Hanke', row, column: 1, value }];
  expect(await opened.workbook.apply({ cells }, seen)).toMatchObject({ ok: true });
  writeFileSync(book, await opened.workbook.save());
  const { code, err } = await eurakit(['check', book]);
  expect(code).toBe(2);
  expect(err).toContain(`${place}: `);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
