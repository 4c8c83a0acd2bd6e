import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { partnerFiles } from '../support/partner-files.js';
import { contentsOf, eurakit, freshFolder } from './captured.js';

const SIZE = { partners: 3, municipalities: 5, years: 2 };
const books = new Map<string, Uint8Array>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'eurakit-'));
  for (const { name, file } of partnerFiles(SIZE)) {
    const [json, book] = [join(folder, 'partner.json'), join(folder, `${name}.xlsx`)];
    writeFileSync(json, JSON.stringify(file));
    expect((await eurakit(['fill', json, '--out', book])).code).toBe(0);
    books.set(`${name}.xlsx`, readFileSync(book));
  }
  rmSync(folder, { recursive: true });
});

/** A folder with the partners' workbooks, and the paths of these and of the whole. */
function handedIn(): {
  readonly partners: readonly string[];
  readonly whole: string;
  readonly folder: string;
} {
  const folder = freshFolder();
  const partners = [...books].map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  return { partners, whole: join(folder, 'KOKO.xlsx'), folder };
}

const errorsIn = (out: string): readonly string[] =>
  out
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { file, findings } = JSON.parse(line);
      return findings.flatMap(({ severity, code, where }: Record<string, Record<string, string>>) =>
        String(severity) === 'error' ? [`${basename(file)} ${code} ${where?.sheet}!${where?.cell}`] : [],
      );
    });

test('partners’ workbooks make a workbook of the whole, in which check finds nothing wrong', async () => {
  const { partners, whole } = handedIn();
  const { code, out, err } = await eurakit(['merge', ...partners, '--out', whole]);
  expect({ code, err: err.includes(whole) }).toEqual({ code: 0, err: true });
  for (const book of partners) expect(out).toContain(basename(book));
  const checked = await eurakit(['check', whole, '--json']);
  expect(checked.code).toBe(0);
  const { project } = JSON.parse((await eurakit(['read', whole])).out);
  expect(project).toMatchObject({ structure: 'group', fund: 'ESR+', supportRate: '80 %' });
});

test('the same files give the same bytes', async () => {
  const { partners, folder } = handedIn();
  const made = [];
  for (const name of ['one.xlsx', 'two.xlsx']) {
    await eurakit(['merge', ...partners, '--out', join(folder, name)]);
    made.push(readFileSync(join(folder, name)).toString('base64'));
  }
  expect(made[0]).toBe(made[1]);
});

test('what does not fit is told at the sheet and cell of the partner’s workbook', async () => {
  const { partners, whole, folder } = handedIn();
  const other = join(folder, 'Keskus 2.json');
  const file = partnerFiles(SIZE)[1]?.file;
  writeFileSync(other, JSON.stringify(file).replace('"ESR+"', '"JTF"'));
  await eurakit(['fill', other, '--out', partners[1] ?? '', '--force']);
  const { code, out } = await eurakit(['merge', ...partners, '--out', whole]);
  expect(code).toBe(0);
  expect(out).toMatch(
    /Keskus 2\.xlsx · osatoteuttaja Keskus 2\n\n {2}varoitus · Hanke!B\d+: Rahasto: tässä ”JTF”/,
  );
});

test('a wrong amount of a partner is one error, and check finds the same in the whole', async () => {
  const { partners, whole, folder } = handedIn();
  const wrong = join(folder, 'Keskus 2.json');
  const file = JSON.stringify(partnerFiles(SIZE)[1]?.file);
  writeFileSync(
    wrong,
    file.replace(
      /("label":"Kunta 2.1","role":"municipal","amounts":\[)(\d+)/,
      (_, before, amount) => `${before}${Number(amount) + 90}`,
    ),
  );
  const files = [partners[0] ?? '', wrong, partners[2] ?? ''];
  const { code, out } = await eurakit(['merge', ...files, '--out', whole, '--json']);
  expect({ code, errors: errorsIn(out) }).toEqual({
    code: 1,
    errors: ['Keskus 2.json amount-against-sums undefined!undefined'],
  });
  expect(out).toContain('/financing/rows/1/parts/0/amounts/0');
  const checked = await eurakit(['check', whole, '--json']);
  expect(checked.code).toBe(1);
  expect(errorsIn(checked.out)).toHaveLength(1);
});

describe('a file that cannot be read', () => {
  test('is told, the others are read all the same, and nothing is written', async () => {
    const { partners, whole, folder } = handedIn();
    writeFileSync(partners[1] ?? '', 'not a workbook');
    const before = contentsOf(folder);
    const { code, out, err } = await eurakit(['merge', ...partners, '--out', whole]);
    expect({ code, files: contentsOf(folder) }).toEqual({ code: 2, files: before });
    expect(out).toContain('Keskus 3');
    expect(err).toContain('--allow-missing');
  });

  test('--force is for the file that is there already, and not for the one that is missing', async () => {
    const { partners, whole } = handedIn();
    writeFileSync(partners[1] ?? '', 'not a workbook');
    writeFileSync(whole, 'yesterday');
    expect((await eurakit(['merge', ...partners, '--out', whole, '--force'])).code).toBe(2);
    expect(readFileSync(whole, 'utf8')).toBe('yesterday');
  });

  test('--allow-missing writes the whole without it, and says so; the exit code stays 2', async () => {
    const { partners, whole } = handedIn();
    writeFileSync(partners[1] ?? '', 'not a workbook');
    const { code, err } = await eurakit(['merge', ...partners, '--out', whole, '--allow-missing']);
    expect(code).toBe(2);
    expect(err).toMatch(/KOKO\.xlsx: tästä kokonaisuudesta puuttuu .*Keskus 2\.xlsx/);
    const { partners: made } = JSON.parse((await eurakit(['read', whole])).out);
    expect(made.map(({ name }: { name: string }) => name)).toEqual(['Keskus 1', 'Keskus 3']);
  });
});

describe('a call that cannot be right writes nothing', () => {
  test.for<[why: string, args: (given: ReturnType<typeof handedIn>) => readonly string[], says: string]>([
    ['no file to write', ({ partners }) => [...partners], '--out'],
    ['a file of another kind', ({ partners }) => [...partners, '--out', 'koko.csv'], '.xlsx'],
    ['one file', ({ partners, whole }) => [partners[0] ?? '', '--out', whole], 'ainakin kahden'],
    [
      'the same file twice',
      ({ partners, whole }) => [...partners, partners[0] ?? '', '--out', whole],
      'sama tiedosto',
    ],
    [
      'a copy of a file under another name',
      ({ partners, folder, whole }) => {
        const copy = join(folder, 'Kopio.xlsx');
        writeFileSync(copy, readFileSync(partners[0] ?? ''));
        return [...partners, copy, '--out', whole];
      },
      'sama tiedosto',
    ],
    [
      'no partner in any file',
      ({ whole, folder }) => {
        const files = ['a.json', 'b.json'].map((name) => join(folder, name));
        for (const [nth, file] of files.entries())
          writeFileSync(file, JSON.stringify({ eurakit: 1, partners: [{ name: `A${nth}` }, { name: 'B' }] }));
        return [...files, '--out', whole];
      },
      'kokonaisuutta ei kirjoitettu',
    ],
  ])('%s', async ([_why, args, says]) => {
    const given = handedIn();
    const { code, err } = await eurakit(['merge', ...args(given)]);
    expect({ code, written: Object.keys(contentsOf(given.folder)).includes('KOKO.xlsx') }).toEqual({
      code: 2,
      written: false,
    });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('--into puts the new figures of a partner in the place of its old ones', async () => {
  const { partners, whole, folder } = handedIn();
  await eurakit(['merge', ...partners, '--out', whole]);
  const changed = join(folder, 'Keskus 2.json');
  writeFileSync(changed, JSON.stringify(partnerFiles({ ...SIZE, municipalities: 8 })[1]?.file));
  const [again, replaced] = [join(folder, 'a.json'), join(folder, 'b.json')];
  await eurakit(['merge', partners[0] ?? '', changed, partners[2] ?? '', '--out', again]);
  const { code } = await eurakit(['merge', changed, '--into', whole, '--out', replaced]);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(replaced, 'utf8'))).toEqual(JSON.parse(readFileSync(again, 'utf8')));
  const none = await eurakit([
    'merge',
    changed,
    '--into',
    partners[0] ?? '',
    '--out',
    join(folder, 'c.json'),
  ]);
  expect({ code: none.code, says: none.err.includes('--into') }).toEqual({ code: 2, says: true });
});

test('a project file holds the same whole', async () => {
  const { partners, folder, whole } = handedIn();
  const json = join(folder, 'koko.json');
  expect((await eurakit(['merge', ...partners, '--out', json])).code).toBe(0);
  await eurakit(['merge', ...partners, '--out', whole]);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(JSON.parse((await eurakit(['read', whole])).out));
});

test('where people watch, it is told which file is read', async () => {
  const { partners, whole } = handedIn();
  const { err } = await eurakit(['merge', ...partners, '--out', whole, '--lang', 'en'], { terminal: true });
  expect(err).toMatch(/reading 1\/3: .*Keskus 1\.xlsx/);
});

test.for<[language: string, says: string, parts: string]>([
  [
    'fi',
    'Kokonaisuuteen ei viety',
    'jakoperusteet, rahoitussuunnitelman muut versiot, kustannusarvion muut versiot ja maksatukset',
  ],
  [
    'sv',
    'Detta togs inte med i helheten',
    'fördelningsgrunder, finansieringsplanens andra versioner, kostnadsberäkningens andra versioner och utbetalningar',
  ],
  [
    'en',
    'Not taken into the whole',
    'keys, other versions of the financing plan, other versions of the budget and payments',
  ],
])(
  'what of a partner’s file a whole has no place for is told by name (%s)',
  async ([language, says, parts]) => {
    const { partners, whole, folder } = handedIn();
    const [, second] = partnerFiles(SIZE);
    const file = JSON.parse(JSON.stringify(second?.file));
    const json = join(folder, 'Keskus 2.json');
    const versions = {
      financingVersions: [{ ...file.financing, version: 'applied' }],
      budgetVersions: [{ ...file.budget, version: 'applied' }],
    };
    const keys = [{ name: 'asukasluku', weights: { 'Kunta 2.1': 1, 'Kunta 2.2': 2 } }];
    writeFileSync(json, JSON.stringify({ ...file, ...versions, keys, payments: [{}] }));
    const call = ['merge', partners[0] ?? '', json, '--out', whole, '--lang', language];
    expect((await eurakit(call)).out).toContain(`${says}: ${parts}.`);
    expect((await eurakit(['read', whole])).out).not.toContain('Versions');
  },
);

test('in a workbook what is left out is told at its cell, or without a place, never at a path', async () => {
  const { partners, whole, folder } = handedIn();
  const json = join(folder, 'partner.json');
  const [, second] = partnerFiles(SIZE);
  const file = JSON.parse(JSON.stringify(second?.file));
  const keys = [{ name: 'asukasluku', weights: { 'Kunta 2.1': 1, 'Kunta 2.2': 2 } }];
  for (const [parts, place] of [
    [{ keys }, 'Hanke!A\\d+: '],
    [{ financingVersions: [{ ...file.financing, version: 'applied' }] }, ''],
  ] as const) {
    writeFileSync(json, JSON.stringify({ ...file, ...parts }));
    await eurakit(['fill', json, '--out', partners[1] ?? '', '--force']);
    const { out } = await eurakit(['merge', ...partners, '--out', whole, '--force']);
    expect(out).toMatch(new RegExp(`huomautus · ${place}Kokonaisuuteen ei viety`));
    expect(out).not.toContain('· /');
  }
});
