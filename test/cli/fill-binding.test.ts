import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { AUTHORITY_BINDING, authorityForm, type FormMore } from '../binding/authority-form.js';
import { opened, unzipped } from '../workbook/xlsx-file.js';
import { contentsOf, eurakit, freshFolder } from './captured.js';

const PRO_SOS = fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url));

/** A folder with the form and its binding, and a call that fills the one by the other. */
function form(more: FormMore = {}, binding: object = { eurakitBinding: 1, ...AUTHORITY_BINDING }) {
  const folder = freshFolder();
  const [template, file, out] = ['lomake.xlsx', 'template.json', 'valmis.xlsx'].map((name) =>
    join(folder, name),
  );
  if (template === undefined || file === undefined || out === undefined) throw new Error('three names');
  writeFileSync(template, authorityForm(more));
  writeFileSync(file, JSON.stringify(binding));
  const call = ['fill', PRO_SOS, '--into', template, '--binding', file, '--out', out, '--lang', 'en'];
  return { folder, template, out, call };
}

async function valueAt(file: string, row: number, column: number) {
  const { sheets } = await opened(readFileSync(file)).read();
  return sheets[0]?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
}

test('a form is filled by its binding, days and percentages as the form shows them', async () => {
  const { template, out, call } = form();
  const { code, err } = await eurakit([...call, '--trace']);
  expect(err).toContain('lomake.xlsx: 16 cells were written.');
  expect(err).toContain('entry 6, Hakemus!C10 (financing.euState.year-1): empty → €31,843');
  expect(code).toBe(0);
  expect(await valueAt(out, 2, 2)).toMatchObject({ value: 'PRO SOS, Kaakkois-Suomen osahanke' });
  expect(await valueAt(out, 4, 2)).toMatchObject({ value: 42614, format: 'd\\.m\\.yyyy' });
  expect(await valueAt(out, 5, 2)).toMatchObject({ value: '31.12.2018' });
  expect(await valueAt(out, 6, 2)).toMatchObject({ value: 0.8 });
  expect(await valueAt(out, 16, 2)).toMatchObject({ value: 210 });
  const [parts, filled] = [unzipped(readFileSync(template)), unzipped(readFileSync(out))];
  const changed = [...parts.keys()].filter(
    (name) => !Buffer.from(parts.get(name) ?? []).equals(filled.get(name) ?? new Uint8Array()),
  );
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
});

test('a form that was changed is not filled: every label that differs is told', async () => {
  const { folder, call } = form({ A11: 'Muu julkinen', A12: 'Kuntien osuus', C15: '€' });
  const before = contentsOf(folder);
  const { code, err } = await eurakit(call);
  expect(code).toBe(2);
  expect(err).toContain(
    'Hakemus!C11 (financing.municipal.year-1): the label in A11 should be “Kuntien osuus”, but there is ' +
      '“Muu julkinen”; it now stands in A12.',
  );
  expect(err.match(/the (?:label|heading) in /g)).toHaveLength(8);
  expect(err).toContain('8 entries do not fit the form, so nothing was written');
  expect(contentsOf(folder)).toEqual(before);
});

test('what stands in a cell is told and kept, unless it is to be replaced', async () => {
  const { out, call } = form({ C10: 31000, C11: 0 });
  const kept = await eurakit(call);
  expect(kept.code).toBe(1);
  expect(kept.err).toContain(
    'Hakemus!C10 (financing.euState.year-1): 31000 → €31,843: the cell was not empty',
  );
  expect(await valueAt(out, 9, 2)).toMatchObject({ value: 31000 });
  expect(await valueAt(out, 10, 2)).toMatchObject({ value: 6004 });
  expect((await eurakit([...call, '--force'])).code).toBe(0);
  expect(await valueAt(out, 9, 2)).toMatchObject({ value: 31843 });
});

test('a field that the project lacks is told, and so is what stands in its cell', async () => {
  const [first, second, ...rest] = AUTHORITY_BINDING.cells;
  const cells = [
    { ...first, field: 'project.fund' },
    { ...second, field: 'financing.row(Turku).total' },
    ...rest,
  ];
  const { call } = form({ C4: 'S1' }, { eurakitBinding: 1, cells });
  const { code, err } = await eurakit(call.map((word) => (word === PRO_SOS ? withoutFund() : word)));
  expect(code).toBe(0);
  expect(err).toContain('(project.fund): the project does not have this; the cell was left as it was.');
  expect(err).toContain(
    '(financing.row(Turku).total): the project does not have this, but the cell holds “S1”',
  );
});

function withoutFund(): string {
  const file = join(freshFolder(), 'hanke.json');
  const { project, ...rest } = JSON.parse(readFileSync(PRO_SOS, 'utf8'));
  const { fund: _, ...others } = project;
  writeFileSync(file, JSON.stringify({ ...rest, project: others }));
  return file;
}

test.for<[binding: object, says: string, why: string]>([
  [{ eurakitBinding: 2, cells: [] }, 'version 1 of the format', 'another version'],
  [
    { eurakitBinding: 1, cells: [{ ...AUTHORITY_BINDING.cells[0], colour: 'red' }] },
    'Unknown field “/cells/0/colour”',
    'an unknown field is named',
  ],
  [
    { eurakitBinding: 1, cells: [{ ...AUTHORITY_BINDING.cells[0], cell: 'C' }] },
    'the address of a cell such as "C5"',
    'no cell',
  ],
  [
    { eurakitBinding: 1, cells: [{ ...AUTHORITY_BINDING.cells[0], cell: 'A2', labelCell: 'A3' }] },
    'the cell Hakemus!A2 is locked',
    'a cell that the form protects',
  ],
  [
    { eurakitBinding: 1, cells: [{ ...AUTHORITY_BINDING.cells[0], cell: 'D3' }] },
    'the cell Hakemus!D3 lies in a merged area',
    'a cell inside a merged area',
  ],
])('a binding that cannot be used is told so: %j', async ([binding, says]) => {
  const { folder, call } = form({}, binding);
  const before = contentsOf(folder);
  const { code, err } = await eurakit(call);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  expect(contentsOf(folder)).toEqual(before);
});

test('a binding needs a form', async () => {
  const { code, err } = await eurakit(['fill', PRO_SOS, '--binding', 'b.json', '--lang', 'en']);
  expect([code, err]).toEqual([2, expect.stringContaining('give the form: --into TEMPLATE.xlsx')]);
});
