import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import { plainBook } from '../support/plain-book.js';
import { eurakit, freshFolder } from './captured.js';

const row = (label: string, role: string, amounts: readonly number[], more: object = {}): object => ({
  label,
  role,
  amounts,
  total: amounts.reduce((sum, amount) => sum + amount, 0),
  ...more,
});

/** A partner that works with our forms, in whole euros for 2026 and 2027. */
const OURS = {
  eurakit: 1,
  project: { name: 'Rannikon polut', programmePeriod: '2021-2027', fund: 'ESR+', supportRate: '80 %' },
  budget: {
    years: [2026, 2027],
    rows: [
      row('Palkkakustannukset', 'item', [50_000, 60_000], { category: 'salaryCosts' }),
      row('Ostopalvelut', 'item', [10_000, 0], { category: 'purchases' }),
      row('Kustannukset yhteensä', 'total', [60_000, 60_000]),
    ],
  },
  financing: {
    years: [2026, 2027],
    rows: [
      row('ESR+- ja valtion rahoitus', 'euState', [48_000, 48_000]),
      row('Kuntien rahoitus yhteensä', 'group', [12_000, 12_000], {
        parts: [row('Raasepori', 'municipal', [7_000, 7_000]), row('Hanko', 'municipal', [5_000, 5_000])],
      }),
      row('YHTEENSÄ', 'total', [60_000, 60_000]),
    ],
  },
};

/** A partner's own tables on a sheet, in Swedish, nothing of ours in them. */
const OWN = [
  ['Kostnader', '2026', '2027', 'Totalt'],
  ['Lönekostnader', 20_000, 30_000, 50_000],
  ['Köptjänster', 5_000, 5_000, 10_000],
  ['Kostnader totalt', 25_000, 35_000, 60_000],
  [],
  [],
  ['Finansiering', '2026', '2027', 'Totalt'],
  ['Finansiering från ESF+ och staten', 20_000, 28_000, 48_000],
  ['Kommunal finansiering totalt', 5_000, 7_000, 12_000],
  ['Hanko', 2_000, 4_000, 6_000],
  ['Ingå kommun', 3_000, 3_000, 6_000],
  ['Totalt', 25_000, 35_000, 60_000],
];

/** The rows as a workbook, with other values in some cells. */
function ownBook(changed: Readonly<Record<string, number>> = {}): Uint8Array {
  const cells = OWN.flatMap((values, nth) =>
    values.map((value, column) => ({
      row: nth,
      column,
      value: changed[`${'ABCD'[column]}${nth + 1}`] ?? value,
    })),
  );
  return newXlsx(plainBook('Budget', cells));
}

/** A folder with a Finnish and a Swedish workbook of ours, and the partner's own. */
async function handedIn(own: Uint8Array): Promise<{ files: readonly string[]; whole: string }> {
  const folder = freshFolder();
  const [json, ours, ruotsi, vast] = ['p.json', 'Rannikko.xlsx', 'Skärgård.xlsx', 'Västnyland.xlsx'].map(
    (name) => join(folder, name),
  );
  if (json === undefined || ours === undefined || ruotsi === undefined || vast === undefined)
    throw new Error();
  writeFileSync(json, JSON.stringify(OURS));
  await eurakit(['fill', json, '--out', ours]);
  writeFileSync(
    json,
    JSON.stringify(OURS).replace('Palkkakustannukset', 'Lönekostnader').replace('YHTEENSÄ', 'TOTALT'),
  );
  await eurakit(['fill', json, '--out', ruotsi, '--lang', 'sv']);
  writeFileSync(vast, own);
  return { files: [ours, ruotsi, vast], whole: join(folder, 'Helhet.json') };
}

type Rows = readonly { readonly label: string; readonly amounts: readonly string[]; readonly parts?: Rows }[];

const shown = (rows: Rows): readonly string[] =>
  rows.flatMap(({ label, amounts, parts = [] }) => [`${label} ${amounts.join(' ')}`, ...shown(parts)]);

test('a partner’s own tables in Swedish join workbooks of ours in Finnish and Swedish', async () => {
  const { files, whole } = await handedIn(ownBook());
  const { code, out } = await eurakit(['merge', ...files, '--out', whole, '--lang', 'sv']);
  expect({ code, summary: out.match(/^Inga fel\. 0 varningar/m)?.length }).toEqual({ code: 0, summary: 1 });
  const { budget, financing, partners, project } = JSON.parse(readFileSync(whole, 'utf8'));
  expect(shown(budget.rows)).toEqual([
    'Palkkakustannukset 120000 150000',
    'Ostopalvelut 25000 5000',
    'Kustannukset yhteensä 145000 155000',
  ]);
  expect(shown(financing.rows)).toEqual([
    'ESR+- ja valtion rahoitus 116000 124000',
    'Kuntien rahoitus yhteensä 29000 31000',
    'Raasepori 14000 14000',
    'Hanko 12000 14000',
    'Ingå kommun 3000 3000',
    'YHTEENSÄ 145000 155000',
  ]);
  expect(partners.map(({ name }: { name: string }) => name)).toEqual(['Rannikko', 'Skärgård', 'Västnyland']);
  expect(project).toEqual({
    name: 'Rannikon polut',
    programmePeriod: '2021-2027',
    fund: 'ESR+',
    supportRate: '80 %',
  });
});

test.for<[why: string, changed: Readonly<Record<string, number>>, at: string]>([
  ['a municipality’s year', { B10: 2_090 }, 'Budget!B10'],
  ['a cost', { C2: 30_300 }, 'Budget!C2'],
])('a wrong figure in the partner’s own table is one error, at its cell: %s', async ([_why, changed, at]) => {
  const { files, whole } = await handedIn(ownBook(changed));
  const { code, out } = await eurakit(['merge', ...files, '--out', whole, '--json']);
  const errors = out
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { file, findings } = JSON.parse(line);
      return findings
        .filter(({ severity }: { severity: string }) => severity === 'error')
        .map(
          ({ where }: { where: { sheet: string; cell: string } }) => `${file} ${where.sheet}!${where.cell}`,
        );
    });
  expect({ code, errors }).toEqual({ code: 1, errors: [`${files[2]} ${at}`] });
});

test('figures in thousands join the whole as they are, and stay told as rounded in its workbook', async () => {
  const { files, whole } = await handedIn(ownBook());
  const [ours = ''] = files;
  const own = whole.replace('Helhet.json', 'Tuhannet.tsv');
  writeFileSync(
    own,
    [
      ['Rahoitus (t€)', '2026', '2027', 'Yhteensä'],
      ['ESR+- ja valtion rahoitus', '80,4', '40,2', '120,7'],
      ['Hanko', '20,1', '10,1', '30,1'],
      ['Yhteensä', '100,5', '50,2', '150,8'],
      [],
      ['Kustannukset (t€)', '2026', '2027', 'Yhteensä'],
      ['Palkkakustannukset', '100,5', '50,3', '150,8'],
      ['Kustannukset yhteensä', '100,5', '50,3', '150,8'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n'),
  );
  const book = whole.replace('.json', '.xlsx');
  const { code, out } = await eurakit(['merge', ours, own, '--out', book, '--lang', 'en']);
  expect(code, out).toBe(0);
  expect(out).toContain('the figures were given rounded to €100');
  const checked = await eurakit(['check', book, '--json']);
  const { findings } = JSON.parse(checked.out);
  const severe = findings.filter(({ severity }: { severity: string }) => severity !== 'notice');
  expect({ code: checked.code, codes: severe.map(({ code: one }: { code: string }) => one) }).toEqual({
    code: 0,
    codes: ['partner-figures-rounded'],
  });
  expect(JSON.parse((await eurakit(['read', book])).out).partners[1]).toMatchObject({ roundedTo: '100' });
});
