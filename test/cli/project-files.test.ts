import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, eurakit, fixture, freshFolder } from './captured.js';

const PLAN = fixture('plan.tsv');
const PROJECT = fixture('project.json');

test('import prints a project file that checks like its table', async () => {
  const file = join(freshFolder(), 'project.json');
  const { code, out, err } = await eurakit(['import', PLAN, '--as', 'financing', '--rate', '80']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const project = JSON.parse(out);
  expect(project).toMatchObject({ eurakit: 1, project: { supportRate: '80 %' } });
  expect(project.financing.years).toEqual([2016, 2017, 2018]);
  expect(project.financing.rows[1].parts[1]).toMatchObject({
    label: 'Eksote',
    statedPercent: '45 %',
    amounts: ['2695', '6170', '6183'],
    total: '15048',
  });
  writeFileSync(file, out);
  expect((await eurakit(['check', file])).code).toBe(0);
});

test('import --out writes it and says so', async () => {
  const folder = freshFolder();
  const file = join(folder, 'project.json');
  const { code, out, err } = await eurakit(['import', PLAN, '--as', 'financing', '--out', file]);
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: `eurakit: Kirjoitettiin ${file}.\n` });
  expect(Object.keys(contentsOf(folder))).toEqual(['project.json']);
  expect(readFileSync(file, 'utf8')).toBe((await eurakit(['import', PLAN, '--as', 'financing'])).out);
});

test('import loses nothing: what is no amount stays as it was written, and is told', async () => {
  const { code, out, err } = await eurakit(['import', fixture('not-an-amount.tsv'), '--as', 'financing']);
  expect(code).toBe(1);
  expect(JSON.parse(out).financing.rows[1].parts[1].amounts[0]).toBe('kesken');
  expect(err).toContain('rivi 5');
  expect(err).toContain('1 virhe; luvut otettiin sellaisina kuin ne ovat.');
});

test('import --table chooses', async () => {
  const call = ['import', fixture('two-tables.tsv'), '--as', 'financing', '--table'];
  expect(JSON.parse((await eurakit([...call, '1'])).out).financing.years).toEqual([2016, 2017, 2018]);
  expect(JSON.parse((await eurakit([...call, '2'])).out).financing.years).toEqual([2016, 2017]);
});

test.for(['fi', 'sv', 'en'])('fill prints the filled table (%s)', async (language) => {
  const { code, out, err } = await eurakit(['fill', PROJECT, '--lang', language]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const cells = out.split('\n').map((line) => line.replace(/[*\s\u00a0,]/g, ''));
  expect(cells).toContain('|–Kotka|145|289|434|');
  expect(cells).toContain('|–Hamina|55|111|166|');
  expect(cells).toContain('|YHTEENSÄ|1000|2000|3000|');
});

test('fill --trace tells every filled cell beside the table', async () => {
  const { out, err } = await eurakit(['fill', PROJECT, '--trace']);
  expect(out).toBe((await eurakit(['fill', PROJECT])).out);
  expect(err.trimEnd().split('\n')).toHaveLength(11);
  expect(err).toContain('”asukasluku”');
  expect((await eurakit(['fill', PLAN, '--trace'])).err).toContain('täytettäviä soluja ei ole');
});

test('fill does not hide an error', async () => {
  const { code, out, err } = await eurakit(['fill', fixture('one-euro-off.tsv')]);
  expect(code).toBe(1);
  expect(out).toContain('Eksote');
  expect(err).toContain('rivi 5 (B5)');
});

test.for(['md', 'csv', 'json'])('what fill writes as .%s is read back', async (ending) => {
  const file = join(freshFolder(), `plan.${ending}`);
  expect((await eurakit(['fill', PROJECT, '--out', file])).code).toBe(0);
  const { code, out } = await eurakit(['read', file]);
  expect(code).toBe(0);
  const [support, group, total] = JSON.parse(out).financing.rows;
  expect(support).toMatchObject({ role: 'euState', amounts: ['800', '1600'], total: '2400' });
  expect(group.parts.map(({ amounts }: { amounts: string[] }) => amounts)).toEqual([
    ['145', '289'],
    ['55', '111'],
  ]);
  expect(total).toMatchObject({ role: 'total', amounts: ['1000', '2000'], total: '3000' });
});

test('read brings a project file into its usual form', async () => {
  const folder = freshFolder();
  const { out } = await eurakit(['read', PROJECT]);
  const file = join(folder, 'project.json');
  writeFileSync(file, out);
  expect((await eurakit(['read', file])).out).toBe(out);
  expect(JSON.parse(out)).toMatchObject({ keys: [{ weights: { Kotka: 54319, Hamina: 20851 } }] });
});

test('--out - prints, and a link stays a link', async () => {
  const folder = freshFolder();
  const printed = await eurakit(['read', PLAN, '--out', '-']);
  expect(printed).toMatchObject({ code: 0, err: '', out: (await eurakit(['read', PLAN])).out });
  writeFileSync(join(folder, 'real.json'), 'old', { mode: 0o600 });
  symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
  expect((await eurakit(['read', PLAN, '--out', join(folder, 'link.json'), '--force'])).code).toBe(0);
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe(printed.out);
  expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o600);
});
