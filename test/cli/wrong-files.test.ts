import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, contentsOf, eurakit, fixture, freshFolder } from './captured.js';

const XLSX = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0);
const XLS = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const PDF = new TextEncoder().encode('%PDF-1.7\n');
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const BROKEN = new TextEncoder().encode('{ "eurakit": 1,\n  "project": { "name": "Rannikon työ", }\n}\n');

const UNREADABLE: [name: string, content: Uint8Array | 'folder' | undefined, says: string[], why: string][] =
  [
    ['missing.txt', undefined, ['tiedostoa ei ole'], 'a file that is not there'],
    ['no-folder/plan.txt', undefined, ['tiedostoa ei ole'], 'a folder that is not there'],
    ['folder', 'folder', ['kansio'], 'a folder'],
    ['empty.txt', new Uint8Array(), ['tyhjä'], 'an empty file'],
    ['blank.txt', new TextEncoder().encode(' \n\n'), ['tyhjä'], 'a file of blank lines'],
    ['picture.png', PICTURE, ['ei ole tekstiä'], 'binary input'],
    ['book.xlsx', XLSX, ['vioittunut'], 'a workbook that breaks off'],
    ['book.xls', XLS, ['.xls'], 'an old workbook'],
    ['decision.pdf', PDF, ['PDF'], 'a PDF'],
    [
      'memo.txt',
      bytesOf('no-table.txt'),
      ['Rahoitustaulukkoa ei löytynyt', 'xlsx-tiedosto'],
      'text without a table',
    ],
    ['wrong.json', bytesOf('wrong-field.json'), ['/project/supportRate', '0.8', '"80 %"'], 'a wrong field'],
    ['unknown.json', bytesOf('unknown-field.json'), ['”/project/nimi”'], 'an unknown field'],
    ['broken.json', BROKEN, ['rivin 2 kohdasta ”}”'], 'no JSON'],
  ];

test.for(UNREADABLE)('%s cannot be read by any command', async ([name, content, says]) => {
  const folder = freshFolder();
  const file = join(folder, name);
  if (content === 'folder') mkdirSync(file);
  else if (content !== undefined) writeFileSync(file, content);
  const before = contentsOf(folder);
  const calls = [
    ['check', file],
    ['check', file, '--write-map', join(folder, 'map.json')],
    ['check', fixture('plan.tsv'), '--project', file],
    ['check', fixture('plan.tsv'), '--map', file],
    ['import', file, '--as', 'financing', '--out', join(folder, 'out.json')],
    ['read', file, '--out', join(folder, 'out.json')],
    ['fill', file, '--out', join(folder, 'out.md')],
  ];
  for (const call of calls) {
    const { code, out, err } = await eurakit(call);
    expect({ code, out }, call.join(' ')).toEqual({ code: 2, out: '' });
    expect(err.startsWith(`eurakit: ${file}: `), err).toBe(true);
    expect(err.trimEnd()).not.toContain('\n');
    if (!call.includes('--map')) for (const part of says) expect(err).toContain(part);
  }
  expect(contentsOf(folder)).toEqual(before);
});

test.for(UNREADABLE)('%s in JSON: one line that says why', async ([name, content]) => {
  const folder = freshFolder();
  const file = join(folder, name);
  if (content === 'folder') mkdirSync(file);
  else if (content !== undefined) writeFileSync(file, content);
  const { code, out, err } = await eurakit(['check', '--json', file]);
  expect(code).toBe(2);
  expect(out).toMatch(/^[^\n]+\n$/);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ file, readable: false, kinds: [], summary: { warning: 0, notice: 0 } });
  expect(report.summary.error).toBe(report.findings.length);
  expect(report.findings[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/./) });
  expect(err).not.toBe('');
});

test('a file that may not be read is told, and the others are checked', async () => {
  const { code, out, err } = await eurakit(['check', 'missing.txt', fixture('one-euro-off.tsv')]);
  expect(code).toBe(2);
  expect(err).toContain('missing.txt');
  expect(out).toContain('1 virhe.');
});

test('two tables where one is asked for: where each begins, and how to choose', async () => {
  const folder = freshFolder();
  const file = fixture('two-tables.tsv');
  for (const [command, ...more] of [['import', '--as', 'financing'], ['read'], ['fill']]) {
    const call = [command ?? '', file, ...more, '--out', join(folder, 'out.json')];
    const { code, out, err } = await eurakit(call);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of ['2 taulukkoa', 'rivi 2', 'rivi 13', '--table 2']) expect(err).toContain(part);
  }
  expect(contentsOf(folder)).toEqual({});
});

test('a cost estimate is no financing plan', async () => {
  const { code, err } = await eurakit(['import', fixture('costs.tsv'), '--as', 'financing']);
  expect(code).toBe(2);
  expect(err).toContain('kustannusarvio');
});

const OUTPUTS: [command: string[], target: string][] = [
  [['import', fixture('plan.tsv'), '--as', 'financing', '--out'], 'out.json'],
  [['read', fixture('plan.tsv'), '-o'], 'out.json'],
  [['fill', fixture('project.json'), '--out'], 'out.md'],
  [['fill', fixture('project.json'), '--out'], 'out.csv'],
  [['check', fixture('plan.tsv'), '--write-map'], 'map.json'],
];

test.for(OUTPUTS)('an existing file is kept unless --force', async ([command, target]) => {
  const folder = freshFolder();
  const file = join(folder, target);
  writeFileSync(file, 'mine');
  const kept = await eurakit([...command, file]);
  expect(kept).toMatchObject({ code: 2, out: '' });
  expect(kept.err).toBe(
    `eurakit: ${file}: tiedosto on jo olemassa ja jätettiin ennalleen; anna toinen nimi tai --force.\n`,
  );
  expect(contentsOf(folder)).toEqual({ [target]: 'mine' });
  const forced = await eurakit([...command, file, '--force']);
  expect(forced.code).toBe(0);
  expect(Object.keys(contentsOf(folder))).toEqual([target]);
  expect(contentsOf(folder)[target]).not.toBe('mine');
});

test.for(OUTPUTS)('the folder has to be there, and a folder is no file', async ([command, target]) => {
  const folder = freshFolder();
  mkdirSync(join(folder, target));
  const missing = await eurakit([...command, join(folder, 'none', target)]);
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('luo se ensin') });
  const into = await eurakit([...command, join(folder, target), '--force']);
  expect(into).toMatchObject({ code: 2, err: expect.stringContaining('anna tiedoston nimi') });
  expect(contentsOf(folder)).toEqual({ [target]: 'folder' });
});

test('an input is not written over, not even by force or under another name', async () => {
  const folder = freshFolder();
  const file = join(folder, 'project.json');
  writeFileSync(file, bytesOf('project.json'));
  symlinkSync(file, join(folder, 'link.json'));
  const before = contentsOf(folder);
  for (const target of [file, join(folder, '.', 'project.json'), join(folder, 'link.json')]) {
    const { code, err } = await eurakit(['read', file, '--out', target, '--force']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('luettava tiedosto') });
  }
  expect(contentsOf(folder)).toEqual(before);
});

test.for<[map: string, says: string[], why: string]>([
  ['map-of-other-table.json', ['”Loviisa”', 'plan.tsv'], 'it names a row that the table does not have'],
  ['map-of-later-version.json', ['/eurakitMap'], 'its version is unknown'],
  ['plan.tsv', ['rivin 1 kohdasta'], 'it is no JSON'],
])('a map that cannot be used: %s', async ([map, says]) => {
  const folder = freshFolder();
  for (const call of [
    ['check', fixture('plan.tsv'), '--write-map', join(folder, 'map.json')],
    ['import', fixture('plan.tsv'), '--as', 'financing', '--out', join(folder, 'out.json')],
  ]) {
    const { code, out, err } = await eurakit([...call, '--map', fixture(map)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of [map, ...says]) expect(err).toContain(part);
  }
  expect(contentsOf(folder)).toEqual({});
});

test.for<[file: object, call: string[], says: string, why: string]>([
  [{ eurakit: 1 }, ['fill'], '"financing"', 'there is no plan to fill'],
])('a project file that cannot be written: %j', async ([content, call, says]) => {
  const folder = freshFolder();
  const file = join(folder, 'project.json');
  writeFileSync(file, JSON.stringify(content));
  const { code, out, err } = await eurakit([...call, file, '--out', join(folder, 'out.json')]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
  expect(Object.keys(contentsOf(folder))).toEqual(['project.json']);
});
