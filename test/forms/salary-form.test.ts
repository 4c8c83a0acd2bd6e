import { expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { CellValue, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { RATE_PACKS } from '../../packages/core/src/rates.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { projectIn } from './example.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { rowPutIn, typed } from './worked-on.js';

const manager = {
  label: 'Projektipäällikkö',
  role: 'item',
  model: 'standard-side-cost',
  wage: '3260',
  sideCostRate: '26.44 %',
  work: ['7.2', '12'],
  amounts: ['29678', '49463'],
  total: '79141',
};
const teacher = {
  label: 'Opettaja',
  role: 'item',
  model: 'unit-cost',
  hourlyCost: '35.50',
  isTeaching: true,
  work: ['860', null],
  amounts: ['30530', null],
};
const total = { label: 'Yhteensä', role: 'total', amounts: ['60208', '49463'], total: '109671' };

function single(...rows: readonly unknown[]): Project {
  return fromFile({ eurakit: 1, project: { planUnit: '1' }, salaries: { years: [2026, 2027], rows } });
}

function joint(): Project {
  return fromFile({
    eurakit: 1,
    partners: [
      { name: 'Salme', salaries: { years: [2026, 2027], rows: [manager] } },
      { name: 'Lumo', salaries: { years: [2027], rows: [{ ...teacher, work: ['100'], amounts: ['3550'] }] } },
    ],
  });
}

const book = (project: Project): Snapshot => snapshotOf(fillForms(project));

function cell(snapshot: Snapshot, address: string): SheetCell | undefined {
  const [, letter = '', number] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const sheet = snapshot.sheets.find(({ name }) => name === 'Palkat');
  const row = sheet?.rows.find(({ index }) => index === Number(number) - 1);
  return row?.cells.find(({ column }) => column === letter.charCodeAt(0) - 65);
}

function findings(snapshot: Snapshot): readonly string[] {
  const told = evaluateForms(snapshot)?.findings ?? [];
  return told
    .filter(({ severity }) => severity === 'error')
    .map(({ code, where }) => `${where.sheet}!${where.cell} ${code}`);
}

test('the costs of a line are a formula of its own cells, sums are formulas too', () => {
  const snapshot = book(single(manager, teacher, total));
  const shown = ['K6', 'L6', 'M6', 'K7', 'L7', 'K8', 'M8'].map((address) => {
    const { value, formula } = cell(snapshot, address) ?? {};
    return [value, formula];
  });
  const byHour = (row: number, work: string): string =>
    `IF(COUNT(D${row},${work}${row})<2,"",ROUND(${work}${row}*D${row},0))`;
  const costs = (row: number, work: string): string =>
    `IF(B${row}="yksikkökustannus",${byHour(row, work)},IF(COUNT(C${row},E${row},${work}${row})<3,"",` +
    `ROUND(${work}${row}*C${row}*IF(F${row}="",1,F${row})*(1+E${row}),0)))`;
  expect(shown).toEqual([
    [29_678, costs(6, 'I')],
    [49_463, costs(6, 'J')],
    [79_141, 'SUM(K6:L6)'],
    [30_530, costs(7, 'I')],
    ['', costs(7, 'J')],
    [60_208, 'SUM(K6:K7)'],
    [109_671, 'SUM(K8:L8)'],
  ]);
});

test.for<[line: Record<string, unknown>, stated: unknown, why: string]>([
  [
    { ...manager, amounts: ['29677', '49463'] },
    29_677,
    'rounded down: right, but not what the formula gives',
  ],
  [{ ...manager, amounts: ['31000', '49463'] }, 31_000, 'something else: the check tells'],
  [{ ...manager, amounts: [null, '49463'] }, undefined, 'nothing is stated'],
  [{ ...manager, wage: 'noin 3000' }, 29_678, 'the wage cannot be read'],
  [{ ...manager, sideCostRate: undefined }, 29_678, 'the side costs are not known'],
])('%j keeps what is stated: %s, %s', ([line, stated]) => {
  const project = single(line);
  const snapshot = book(project);
  const { value, formula } = cell(snapshot, 'J6') ?? {};
  expect(formula).toBeUndefined();
  expect(value).toBe(stated);
  expect(projectIn(snapshot)).toEqual(project);
});

test('columns that no line needs are left out, and the choice of models with them', () => {
  const headings = (project: Project): readonly unknown[] =>
    (book(project).sheets[1]?.rows.find(({ index }) => index === 4)?.cells ?? []).map(({ value }) => value);
  expect(headings(single(teacher))).toEqual([
    'Tehtävä',
    'Palkkamalli',
    'Tuntitaksa (€/h)',
    'AMK-opettaja',
    2026,
    2027,
    2026,
    2027,
    'Yhteensä (€)',
  ]);
  const choices = fillForms(single(teacher)).sheets[1]?.choices.map((one) => one.choices);
  expect(choices).toContainEqual(['yksikkökustannus']);
});

test('lines of partners stand under their names, each with the sum of its lines', () => {
  const snapshot = book(joint());
  expect(['A6', 'A7', 'A8', 'A9'].map((address) => cell(snapshot, address)?.value)).toEqual([
    'Salme',
    'Salme',
    'Lumo',
    'Lumo',
  ]);
  expect(['B7', 'B9', 'N7', 'N9'].map((address) => cell(snapshot, address)?.value)).toEqual([
    'Palkat yhteensä',
    'Palkat yhteensä',
    79_141,
    3_550,
  ]);
  expect(projectIn(snapshot)).toEqual(joint());
});

test('a line that a person put in is the implementer’s above it, or of whom it names', () => {
  const longer = rowPutIn(book(joint()), 'Palkat', 7);
  const own = typed(longer, { 'Palkat!B7': 'Sihteeri', 'Palkat!L7': 100 });
  expect(projectIn(own).partners.map(({ salaries }) => salaries?.rows.map(({ label }) => label))).toEqual([
    ['Projektipäällikkö', 'Sihteeri'],
    ['Opettaja'],
  ]);
  const named = typed(longer, { 'Palkat!A7': 'lumo', 'Palkat!B7': 'Sihteeri', 'Palkat!L7': 100 });
  expect(projectIn(named).partners[1]?.salaries?.rows.map(({ label }) => label)).toEqual([
    'Sihteeri',
    'Opettaja',
  ]);
  const other = typed(longer, { 'Palkat!A7': 'Kajo', 'Palkat!B7': 'Sihteeri', 'Palkat!L7': 100 });
  expect(projectIn(other).partners.map(({ name }) => name)).toEqual(['Salme', 'Lumo', 'Kajo']);
});

test.for<[cells: Readonly<Record<string, CellValue>>, expected: readonly string[], why: string]>([
  [{}, [], 'as it was filled'],
  [{ 'Palkat!K8': 60_200 }, ['Palkat!K8 total-is-sum-of-rows'], 'a figure over the sum of a year'],
  [{ 'Palkat!M6': 79_000 }, ['Palkat!M6 amount-against-sums'], 'a figure over the total of a line'],
  [{ 'Palkat!M8': 109_000 }, ['Palkat!M8 amount-against-sums'], 'a figure over the sum of all'],
  [{ 'Palkat!L6': 'noin 5' }, ['Palkat!L6 unreadable-amount'], 'a word where a figure belongs'],
])('typed %j: %j, %s', ([cells, expected]) => {
  expect(findings(typed(book(single(manager, teacher, total)), cells))).toEqual(expected);
});

test('months that a person changes give other costs', () => {
  const changed = typed(book(single(manager, teacher, total)), { 'Palkat!I6': 8 });
  expect(projectIn(changed).salaries?.rows.map(({ amounts }) => amounts[0])).toEqual(
    [3_297_600, 3_053_000, 6_350_600].map((cents) => ({ kind: 'amount', cents })),
  );
});

test.each(LANGUAGES)('the rates of the period stand in the notes with their sources: %s', (language) => {
  const pack = RATE_PACKS.find(({ period }) => period === '2021-2027');
  const project = single(manager, teacher);
  const notes = (rates = pack?.entries): string =>
    (fillForms(project, { language, ...(rates !== undefined && { rates }) }).sheets[1]?.notes ?? [])
      .map(({ text }) => text)
      .join('\n');
  for (const value of [/26[.,]44/, /20[.,]42/, /1720/, /rakennerahastot\.fi/]) expect(notes()).toMatch(value);
  expect(notes([])).not.toMatch(/26[.,]44|20[.,]42|1720/);
});
