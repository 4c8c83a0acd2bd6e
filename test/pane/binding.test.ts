import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toBindingFile } from '../../packages/core/src/binding.js';
import { fillForms } from '../../packages/core/src/forms.js';
import { parseArea } from '../../packages/core/src/grid/address.js';
import { evaluate } from '../../packages/core/src/read.js';
import { newXlsx } from '../../packages/core/src/xlsx.js';
import {
  addBound,
  chooseSource,
  fillBound,
  loadFields,
  openBinding,
  planBound,
  pointCell,
  removeBound,
} from '../../packages/excel-addin/src/pane/actions/bind-template.js';
import { chooseLanguage } from '../../packages/excel-addin/src/pane/actions/choose-language.js';
import { undoLast } from '../../packages/excel-addin/src/pane/actions/undo-last.js';
import { bindingText } from '../../packages/excel-addin/src/pane/binding/binding-text.js';
import { foundFields } from '../../packages/excel-addin/src/pane/binding/found-fields.js';
import { AUTHORITY_BINDING, authorityForm, type FormMore } from '../binding/authority-form.js';
import { opened } from '../workbook/xlsx-file.js';
import { type Started, said, started } from './started.js';

const PRO_SOS = readFileSync(fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url)));
const TEMPLATE = JSON.stringify(toBindingFile(AUTHORITY_BINDING));

async function onForm(more: FormMore = {}): Promise<Started> {
  return started(await opened(authorityForm(more)).read());
}

/** A pane on the form with project and binding, the form compared. */
async function compared(more: FormMore = {}): Promise<Started> {
  const pane = await onForm(more);
  await chooseSource(pane, { name: 'hanke.json', bytes: PRO_SOS });
  await openBinding(pane, 'template.json', TEMPLATE);
  await planBound(pane);
  return pane;
}

const binding = ({ store }: Started) => store.get().binding;

test('a field is bound to the selected cell with what is written around it, and the form filled by that', async () => {
  const pane = await onForm();
  await chooseSource(pane, { name: 'hanke.json', bytes: PRO_SOS });
  expect(said(pane)).toBe('status: Hanke luettiin tiedostosta hanke.json.');
  pane.select = parseArea('C10:D10');
  await pointCell(pane);
  expect(binding(pane).pointed).toMatchObject({ cell: 'C10', label: { text: 'EU ja valtio', cell: 'A10' } });
  await addBound(pane, 'financing.euState.year-1', '1');
  const bound = AUTHORITY_BINDING.cells.find(({ cell }) => cell === 'C10');
  expect(binding(pane).cells).toEqual([bound]);
  expect(binding(pane).pointed).toBeUndefined();
  await planBound(pane);
  expect(await pane.valueAt('C10')).toBeUndefined();
  await fillBound(pane);
  expect(await pane.valueAt('C10')).toBe(31843);
  expect(said(pane)).toBe('status: Täytettiin yksi solu ja tarkistettiin luvut.');
  await undoLast(pane);
  expect(await pane.valueAt('C10')).toBeUndefined();
});

test('binding a cell again gives it the new field; it can be taken out; the file reads back', async () => {
  const pane = await onForm();
  for (const field of ['financing.euState.total', 'financing.total.total']) {
    pane.select = parseArea('C17');
    await pointCell(pane);
    await addBound(pane, field, binding(pane).pointed?.unit ?? '1');
  }
  expect(binding(pane).cells).toMatchObject([{ field: 'financing.total.total', unit: '1000', cell: 'C17' }]);
  const text = bindingText(binding(pane).cells);
  const other = await onForm();
  await openBinding(other, 'template.json', text);
  expect(binding(other).cells).toEqual(binding(pane).cells);
  const [only] = binding(pane).cells;
  if (only !== undefined) removeBound(pane, only);
  expect(binding(pane).cells).toEqual([]);
});

test('a whole form is filled by a binding that a colleague made', async () => {
  const pane = await compared();
  expect(binding(pane).cells).toEqual(AUTHORITY_BINDING.cells);
  expect(binding(pane).plan?.changes).toHaveLength(16);
  await fillBound(pane);
  expect(await Promise.all(['C3', 'E11', 'C17'].map(pane.valueAt))).toEqual([
    'PRO SOS, Kaakkois-Suomen osahanke',
    13775,
    210,
  ]);
});

test('a form that was moved is not filled: what differs is told', async () => {
  const pane = await compared({ A11: 'Muu julkinen', A12: 'Kuntien osuus' });
  expect(binding(pane).plan).toBeUndefined();
  expect(binding(pane).problems).toHaveLength(6);
  expect(binding(pane).problems[0]).toContain('se on nyt solussa A12');
  await fillBound(pane);
  expect(await pane.valueAt('C10')).toBeUndefined();
});

test('what stands in a cell is overwritten only where that is asked for', async () => {
  const pane = await compared({ C10: 31000 });
  expect(binding(pane).plan?.overwrites).toHaveLength(1);
  await fillBound(pane);
  expect(await pane.valueAt('C10')).toBe(31000);
  await planBound(pane);
  expect(binding(pane).plan).toMatchObject({ changes: [], same: 15 });
  pane.store.set({ binding: { ...binding(pane), overwrite: true } });
  await fillBound(pane);
  expect(await pane.valueAt('C10')).toBe(31843);
});

test('days and rates are numbers where the program tells that their cells show such', async () => {
  const pane = await onForm();
  const asked: string[] = [];
  const formats: Readonly<Record<string, string>> = { C5: 'd.m.yyyy', C7: '0%' };
  const host: Started['host'] = {
    ...pane.host,
    formats: async (places) => {
      asked.push(...places.map(({ cell }) => cell));
      return places.map(({ cell }) => formats[cell]);
    },
  };
  await chooseSource(pane, { name: 'hanke.json', bytes: PRO_SOS });
  await openBinding(pane, 'template.json', TEMPLATE);
  await planBound({ ...pane, host });
  await fillBound(pane);
  expect(asked).toEqual(['C3', 'C4', 'C5', 'C6', 'C7']);
  expect(await Promise.all(['C5', 'C6', 'C7'].map(pane.valueAt))).toEqual([42614, '31.12.2018', 0.8]);
});

test('a workbook with our forms is a project too', async () => {
  const { project } = evaluate({ text: PRO_SOS.toString('utf8') });
  if (project === undefined) throw new Error('no project');
  const pane = await onForm();
  await chooseSource(pane, { name: 'hanke.xlsx', bytes: newXlsx(fillForms(project)) });
  await openBinding(pane, 'template.json', TEMPLATE);
  await planBound(pane);
  expect(binding(pane).plan?.changes).toHaveLength(16);
});

describe('what cannot be done is said', () => {
  test.for<[bytes: string, why: string]>([
    ['[]', 'no project file'],
    ['PK nothing', 'no workbook'],
    ['\u0000\u0001', 'no text'],
  ])('%j is no project: %s', async ([bytes]) => {
    const pane = await onForm();
    await chooseSource(pane, { name: 'x.json', bytes: new TextEncoder().encode(bytes) });
    expect(said(pane)).toContain('alert: x.json: hanketta ei löytynyt.');
    expect(binding(pane).source).toBeUndefined();
  });

  test('a file that is no binding, with its faults', async () => {
    const pane = await onForm();
    await openBinding(pane, 'b.json', '{"eurakitBinding":1,"cells":[],"väri":1}');
    expect(said(pane)).toMatch(/^alert: b\.json: .*väri/);
    expect(binding(pane).problems).toEqual([expect.stringContaining('väri')]);
  });

  test('a cell without a text beside it, and none selected', async () => {
    const pane = await onForm();
    await pointCell(pane);
    expect(said(pane)).toMatch(/^alert: /);
    pane.select = parseArea('A1');
    await pointCell(pane);
    expect(said(pane)).toMatch(/^alert: Solun A1 vieressä/);
    await addBound(pane, 'project.name', undefined);
    expect(binding(pane).cells).toEqual([]);
  });
});

describe('fields are found', () => {
  test('before a project is chosen too, in the language of the pane', async () => {
    const pane = await onForm();
    await loadFields(pane);
    const titles = () => binding(pane).groups?.map(({ title }) => title);
    expect(titles()).toEqual(['Hanke', 'Kustannusarvio', 'Palkat', 'Rahoitussuunnitelma']);
    chooseLanguage(pane, 'sv');
    expect(titles()).toBeUndefined();
    await loadFields(pane);
    expect(titles()?.[0]).toBe('Projekt');
  });

  const field = (id: string, text: string) => ({ id, text, value: '', isFigure: true });
  const groups = [
    { title: 'Kustannukset', fields: [field('budget.total.total', 'Kustannukset yhteensä')] },
    { title: 'Rahoitus', fields: [field('financing.total.total', 'Rahoitus yhteensä')] },
  ];

  test.for<[search: string, ids: readonly string[], why: string]>([
    ['', ['budget.total.total', 'financing.total.total'], 'all without a search'],
    ['yhteensä RAHOITUS', ['financing.total.total'], 'every word, in any order'],
    ['budget', ['budget.total.total'], 'by the name in the file'],
    ['kissa', [], 'none'],
  ])('%j finds %j', ([search, ids]) => {
    const found = foundFields(groups, search);
    expect(found.groups.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual(ids);
  });

  test('of thousands the first are shown, and how many more there are', () => {
    const many = Array.from({ length: 1_000 }, (_, nth) => field(`a.${nth}`, 'Rivi'));
    const found = foundFields([{ title: 'Rivit', fields: many }, ...groups], '');
    expect(found.groups.flatMap(({ fields }) => fields)).toHaveLength(300);
    expect(found.more).toBe(702);
  });
});
