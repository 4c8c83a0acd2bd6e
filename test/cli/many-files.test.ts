import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, eurakit, fixture, freshFolder } from './captured.js';

/** Files as an authority gets them: two good ones, one with an error, one broken, and one that Excel holds open. */
function handedIn(): string {
  const folder = freshFolder();
  const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(folder, name), bytes);
  put('hanke 2.tsv', bytesOf('plan.tsv'));
  put('Hanke 10.TSV', bytesOf('plan.tsv'));
  put('hanke 3.tsv', bytesOf('one-euro-off.tsv'));
  put('hanke 4.xlsx', 'no workbook');
  put('~$hanke 4.xlsx', 'owner');
  put('.piilo.tsv', bytesOf('plan.tsv'));
  return folder;
}

test.for<[language: string, says: string, error: string, unread: string]>([
  ['fi', '4 tiedostoa: 2 ilman virheitä, 1 virheellinen, 1 jäi lukematta.', '1 virhe', 'ei luettu'],
  ['sv', '4 filer: 2 utan fel, 1 med fel, 1 oläst.', '1 fel', 'inte läst'],
  ['en', '4 files: 2 without errors, 1 with errors, 1 not read.', '1 error', 'not read'],
])('after several files: how many have errors, and which (%s)', async ([language, says, error, unread]) => {
  const folder = handedIn();
  const { code, out, err } = await eurakit(['check', join(folder, '*'), '--lang', language]);
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n').slice(-3)).toEqual([
    says,
    `  ${error} · ${join(folder, 'hanke 3.tsv')}`,
    `  ${unread} · ${join(folder, 'hanke 4.xlsx')}`,
  ]);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

test('a blank line stands between files, and one file has no overview', async () => {
  const plan = fixture('plan.tsv');
  const [one, two] = [await eurakit(['check', plan]), await eurakit(['check', plan, plan])];
  expect(two.out).toBe(`${one.out}\n${one.out}\n2 tiedostoa: 2 ilman virheitä.\n`);
  expect(two.code).toBe(0);
});

test.for<[pattern: string, files: string[], why: string]>([
  [
    '*.tsv',
    ['hanke 2.tsv', 'hanke 3.tsv', 'Hanke 10.TSV'],
    'in any letter case, 2 before 10, nothing hidden',
  ],
  ['hanke ?.*', ['hanke 2.tsv', 'hanke 3.tsv', 'hanke 4.xlsx'], 'one letter'],
  ['*.xlsx', ['hanke 4.xlsx'], 'not what Excel leaves beside a workbook that is open'],
  ['*.ods', ['*.ods'], 'a pattern that nothing matches is told as it was written'],
  ['[h]anke 2.tsv', ['[h]anke 2.tsv'], 'only * and ? are patterns'],
])('%s means %j: %s', async ([pattern, files]) => {
  const folder = handedIn();
  const { out } = await eurakit(['check', '--json', join(folder, pattern)]);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(files.map((file) => join(folder, file)));
});

test('a pattern in a folder that is not there', async () => {
  const { code, err } = await eurakit(['check', join(freshFolder(), 'ei', '*.xlsx')]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/\*\.xlsx: tiedostoa ei ole/) });
});

test('a file whose name has a star is itself', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'a*.tsv'), bytesOf('plan.tsv'));
  writeFileSync(join(folder, 'ab.tsv'), bytesOf('plan.tsv'));
  const { out } = await eurakit(['check', '--json', join(folder, 'a*.tsv')]);
  expect(JSON.parse(out).file).toBe(join(folder, 'a*.tsv'));
});

test('a folder is told to be one', async () => {
  const folder = join(freshFolder(), 'hankkeet');
  mkdirSync(folder);
  expect(await eurakit(['check', folder])).toMatchObject({
    code: 2,
    err: `eurakit: ${folder}: tämä on kansio; anna siinä oleva tiedosto (check ja merge: myös ${join(folder, '*.xlsx')}).\n`,
  });
});
