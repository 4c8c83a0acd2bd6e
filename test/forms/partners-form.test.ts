import { expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { NewCell, NewSheet } from '../../packages/core/src/grid/new-workbook.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { projectIn } from './example.js';
import { joint, withIncome } from './joint-project.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { type Work, workedOn } from './worked-on.js';

function sheetOf(project: Project, name: string): NewSheet | undefined {
  return fillForms(project).sheets.find((sheet) => sheet.name === name);
}

/** The cells of a sheet by address: row and column from 0, `4,2`. */
function cellsOf(project: Project, name: string): ReadonlyMap<string, NewCell> {
  return new Map(sheetOf(project, name)?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

function errors(work: Work): readonly string[] {
  const told = evaluateForms(workedOn(joint(), work))?.findings.filter(
    ({ severity }) => severity === 'error',
  );
  return (told ?? []).map(({ code, where }) => `${where.sheet}!${where.cell} ${code}`);
}

test('a partner’s costs and support come from the other sheets; sums, the whole and the difference stand below', () => {
  const cells = cellsOf(joint(), 'Osatoteuttajat');
  expect(cells.get('5,0')).toMatchObject({ value: 'Keskus 1' });
  expect(cells.get('5,1')).toMatchObject({ value: 'kyllä' });
  expect(cells.get('5,4')).toMatchObject({ value: 'flat rate 40\u00a0% (2021–2027)' });
  expect(cells.get('5,7')).toMatchObject({ formula: "SUM('Kustannusarvio'!E10)" });
  expect(cells.get('5,11')).toMatchObject({ formula: "SUM('Osatoteuttajien rahoitus'!D5)" });
  expect(cells.get('8,7')).toMatchObject({ formula: 'SUM(H6:H8)', value: 172_421 });
  expect(cells.get('9,7')).toMatchObject({ formula: "SUM('Kustannusarvio'!E7)", value: 172_421 });
  expect(cells.get('10,7')).toMatchObject({ value: 0, formula: 'IF(COUNT(H9,H10)=2,ROUND(H9-H10,2),"")' });
  expect(sheetOf(joint(), 'Osatoteuttajat')?.conditions).toMatchObject([
    { area: { top: 10, bottom: 10, left: 7, right: 14 }, formula: 'N(H11)<>0' },
  ]);
});

test('a partner without a year has nothing in it; a whole that differs shows by how much', () => {
  const whole = withIncome();
  const cells = cellsOf(whole, 'Osatoteuttajat');
  expect(cells.get('6,7')).toMatchObject({ value: undefined });
  expect(cells.get('6,8')).toMatchObject({ formula: "SUM('Kustannusarvio'!F28)" });
  const [first, ...others] = whole.partners;
  if (first?.budget === undefined) throw new Error('the example has no budget');
  const rows = first.budget.rows.map((row) => ({ ...row, amounts: row.amounts.toReversed() }));
  const partners = [{ ...first, budget: { ...first.budget, rows } }, ...others];
  const other = cellsOf({ ...whole, partners }, 'Osatoteuttajat');
  expect(other.get('9,7')?.value).not.toBe(0);
});

test('the whole’s financing adds the partners’ lines of the same name', () => {
  const plan = cellsOf(joint(), 'Rahoitussuunnitelma');
  expect(plan.get('4,2')).toMatchObject({
    formula:
      "SUM('Osatoteuttajien rahoitus'!D5,'Osatoteuttajien rahoitus'!D10,'Osatoteuttajien rahoitus'!D14)",
  });
  expect(plan.get('6,2')).toMatchObject({ formula: "SUM('Osatoteuttajien rahoitus'!D7)" });
});

test('a partner is renamed in one cell, and a line that a person puts in is a new one', () => {
  const renamed = workedOn(joint(), { cells: { 'Osatoteuttajat!A6': 'Meri-Kymi' } });
  expect(projectIn(renamed).partners.map(({ name }) => name)).toEqual(['Meri-Kymi', 'Keskus 2', 'Keskus 3']);
  const longer = workedOn(joint(), {
    rows: [['Osatoteuttajat', 7]],
    cells: { 'Osatoteuttajat!A7': 'Uusi', 'Osatoteuttajat!G7': 'vähennetään verotuksessa' },
  });
  const project = projectIn(longer);
  expect(project.partners.map(({ name }) => name)).toEqual(['Keskus 1', 'Uusi', 'Keskus 2', 'Keskus 3']);
  expect(project.partners[1]).toEqual({ name: 'Uusi', vat: 'deducted' });
  expect(project.partners[2]).toEqual(joint().partners[1]);
});

test('a row below the budgets belongs to the partner that it names, a new one too', () => {
  const cost = (row: number, name: string): Work['cells'] => ({
    [`Kustannusarvio!A${row}`]: name,
    [`Kustannusarvio!B${row}`]: 'Matkat',
    [`Kustannusarvio!C${row}`]: 'muut kustannukset',
    [`Kustannusarvio!E${row}`]: 100,
  });
  const edited = workedOn(joint(), { cells: { ...cost(17, 'keskus 2'), ...cost(18, 'Uusi') } });
  const { partners } = projectIn(edited);
  expect(partners[1]?.budget?.rows.at(-1)).toMatchObject({
    label: 'Matkat',
    role: 'item',
    category: 'other',
  });
  expect(partners[3]).toMatchObject({ name: 'Uusi', budget: { rows: [{ label: 'Matkat' }] } });
});

test.for<[why: string, cell: string, value: number | string, finding: string]>([
  ['a sum typed over', 'Osatoteuttajien rahoitus!D9', 1, 'total-is-sum-of-rows'],
  ['a word', 'Osatoteuttajien rahoitus!D5', 'noin 5', 'unreadable-amount'],
  ['a flat rate of a partner typed over', 'Kustannusarvio!E9', 1, 'flat-rate-on-base'],
  ['salary costs of a partner typed over', 'Kustannusarvio!E8', 44_000, 'salaries-differ-from-budget'],
  ['a year of the whole typed over', 'Rahoitussuunnitelma!C7', 5, 'sum-differs-from-partners'],
  ['a sum of the whole typed over', 'Rahoitussuunnitelma!C5', 1, 'sum-differs-from-partners'],
  ['a cost of the whole typed over', 'Kustannusarvio!E5', 1, 'sum-differs-from-partners'],
])('%s is one finding, at that cell', ([, cell, value, finding]) => {
  expect(errors({ cells: { [cell]: value } })).toEqual([`${cell} ${finding}`]);
});

test('a funder’s wrong year is told once, where the financing no longer covers the costs', () => {
  const found = errors({ cells: { 'Osatoteuttajien rahoitus!D7': 1 } });
  expect(found).toEqual(['Osatoteuttajien rahoitus!D9 financing-differs-from-budget']);
});

test('two faults in different years are two findings', () => {
  const cells = { 'Kustannusarvio!E9': 1, 'Osatoteuttajien rahoitus!E7': 1 };
  expect(errors({ cells }).toSorted()).toEqual([
    'Kustannusarvio!E9 flat-rate-on-base',
    'Osatoteuttajien rahoitus!D9 financing-differs-from-budget',
  ]);
});

test('what a choice does not take is told at its cell', () => {
  const evaluation = evaluateForms(workedOn(joint(), { cells: { 'Osatoteuttajat!G6': 'ehkä' } }));
  expect(evaluation).toMatchObject({
    readable: false,
    findings: [{ code: 'json-not-as-expected', where: { sheet: 'Osatoteuttajat', cell: 'G6' } }],
  });
});

test('partners without figures have their line, and no sums', () => {
  const project = fromFile({ eurakit: 1, partners: [{ name: 'Kotka', code: '' }, { name: '' }] });
  const book = fillForms(project);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Hanke', 'Osatoteuttajat', 'Liitteet', '_eurakit']);
  expect(projectIn(snapshotOf(book))).toEqual(project);
});
