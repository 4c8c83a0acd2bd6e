import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openXlsx } from '@eurakit/core/xlsx';
import { expect, test } from 'vitest';
import { toAddress } from '../../packages/core/src/grid/address.js';
import { bookBytes, unzipped, worksheet } from '../workbook/xlsx-file.js';
import { contentsOf, eurakit, freshFolder } from './captured.js';

const PRO_SOS = fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url));

type Cell = string | number | undefined;

/** A sheet whose rows stand from B4 on; a text that begins with `=` is a formula without a result. */
function sheet(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell, row: number, column: number): string => {
    const at = `<c r="${toAddress(row + 3, column + 1)}"`;
    if (value === undefined) return '';
    if (typeof value === 'number') return `${at}><v>${value}</v></c>`;
    return value.startsWith('=')
      ? `${at}><f>${value.slice(1)}</f></c>`
      : `${at} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  return worksheet(
    rows
      .map(
        (cells, row) =>
          `<row r="${row + 4}">${cells.map((one, column) => cell(one, row, column)).join('')}</row>`,
      )
      .join(''),
  );
}

/** A table as a person keeps it: some years typed, others still empty, its own order of rows. */
const OWN = sheet([
  ['Rahoittaja', 2016, 2017, 2018, 'Yhteensä'],
  ['ESR- ja valtion rahoitus', 31843, 68019, undefined, undefined],
  ['Kuntien ja muu julkinen rahoitus yhteensä', undefined, undefined, undefined, undefined],
  ['Kuntaliitto', 1956, 3260, 3260, undefined],
  ['Kouvola', 1764, 4039, 4040, undefined],
  ['Hamina', undefined, undefined, undefined, undefined],
  ['Eksote', undefined, undefined, undefined, undefined],
  ['YHTEENSÄ', '=C5+C6', '=D5+D6', '=E5+E6', '=SUM(C11:E11)'],
]);

function ownWorkbook(): { readonly folder: string; readonly book: string } {
  const folder = freshFolder();
  const book = join(folder, 'oma.xlsx');
  writeFileSync(
    book,
    bookBytes({ sheets: { Oma: OWN, Muu: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') } }),
  );
  return { folder, book };
}

async function cellsOf(file: string): Promise<ReadonlyMap<string, unknown>> {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.problem.kind);
  const { sheets } = await opened.workbook.read();
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.map(
          ({ column, value, formula }) => [`${name}!${toAddress(index, column)}`, formula ?? value] as const,
        ),
      ),
    ),
  );
}

test('the empty cells of the table are filled, and nothing else is touched', async () => {
  const { folder, book } = ownWorkbook();
  const out = join(folder, 'valmis.xlsx');
  const { code, err } = await eurakit(['fill', PRO_SOS, '--into', book, '--out', out, '--lang', 'en']);
  expect(code).toBe(0);
  const [before, after] = [await cellsOf(book), await cellsOf(out)];
  const written = [...after].filter(([at]) => !before.has(at));
  expect(Object.fromEntries(written)).toEqual({
    'Oma!E5': 68138,
    'Oma!F5': 168000,
    'Oma!C6': 7960,
    'Oma!D6': 17005,
    'Oma!E6': 17035,
    'Oma!F6': 42000,
    'Oma!F7': 8476,
    'Oma!F8': 9851,
    'Oma!C9': 429,
    'Oma!D9': 981,
    'Oma!E9': 983,
    'Oma!F9': 2393,
    'Oma!C10': 2695,
    'Oma!D10': 6170,
    'Oma!E10': 6183,
    'Oma!F10': 15048,
  });
  for (const [at, value] of before) expect([at, after.get(at)]).toEqual([at, value]);
  expect(err).toContain('16 cells were written');
  expect(err).toContain('Oma!E8: “Kouvola” was left as it was; in the plan it is €4,048');
  expect(err).toContain('No place was found for these rows: Kotka');
  const [parts, filled] = [unzipped(readFileSync(book)), unzipped(readFileSync(out))];
  const changed = [...parts.keys()].filter(
    (name) => !Buffer.from(parts.get(name) ?? []).equals(filled.get(name) ?? new Uint8Array()),
  );
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test.for<[more: readonly string[], says: string, why: string]>([
  [[], 'give --out with the ending .xlsx', 'a workbook is not filled in place'],
  [['--out', 'plan.md'], 'give --out with the ending .xlsx', 'nor into another format'],
])('without a place for the result nothing is written: %s', async ([more, says]) => {
  const { folder, book } = ownWorkbook();
  const before = contentsOf(folder);
  const { code, err } = await eurakit(['fill', PRO_SOS, '--into', book, ...more, '--lang', 'en']);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(contentsOf(folder)).toEqual(before);
});

test('a workbook without a financing plan is told so', async () => {
  const folder = freshFolder();
  const book = join(folder, 'tyhja.xlsx');
  writeFileSync(book, bookBytes({ sheets: { Muu: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') } }));
  const out = join(folder, 'out.xlsx');
  const { code, err } = await eurakit(['fill', PRO_SOS, '--into', book, '--out', out, '--lang', 'en']);
  expect(code).toBe(2);
  expect(err).toContain('no financing plan was found');
});

test('a corrected reading is kept in the workbook and used the next time', async () => {
  const { folder, book } = ownWorkbook();
  const map = join(folder, 'map.json');
  expect((await eurakit(['check', book, '--write-map', map])).code).toBe(1);
  const reading: { tables: { rows: { text: string; meaning: string }[] }[] } = JSON.parse(
    readFileSync(map, 'utf8'),
  );
  for (const row of reading.tables[0]?.rows ?? []) if (row.text === 'Kuntaliitto') row.meaning = 'private';
  writeFileSync(map, JSON.stringify(reading));
  const before = await cellsOf(book);
  const kept = await eurakit(['check', book, '--map', map, '--keep-map', '--lang', 'en']);
  expect(kept.err).toContain('the reading is now kept in the workbook');
  expect(await cellsOf(book)).toEqual(before);
  const { out } = await eurakit(['import', book, '--as', 'financing']);
  const roles = new Map<string, string>();
  const visit = (rows: readonly { label: string; role: string; parts?: never[] }[]): void => {
    for (const { label, role, parts } of rows) {
      roles.set(label, role);
      visit(parts ?? []);
    }
  };
  visit(JSON.parse(out).financing.rows);
  expect(roles.get('Kuntaliitto')).toBe('private');
});

test.for<[argv: readonly string[], says: string]>([
  [['check', 'BOOK', '--keep-map'], '--keep-map keeps a corrected reading; give it'],
])('keeping a reading needs one: %s', async ([argv, says]) => {
  const { book } = ownWorkbook();
  const { code, err } = await eurakit([
    ...argv.map((word) => (word === 'BOOK' ? book : word)),
    '--lang',
    'en',
  ]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
