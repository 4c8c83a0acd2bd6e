import { expect, test } from 'vitest';
import { FORMS_NAME } from '../../packages/core/src/forms/forms-name.js';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { NewCell } from '../../packages/core/src/grid/new-workbook.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { withDecisions } from './decided-project.js';
import { projectIn } from './example.js';
import { joint } from './joint-project.js';
import { snapshotOf } from './snapshot-of.js';
import { workedOn } from './worked-on.js';

function cellsOf(project: Project): ReadonlyMap<string, NewCell> {
  const sheet = fillForms(project).sheets.find(({ name }) => name === 'Päätös');
  return new Map(sheet?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

test('versions stand side by side, oldest first, with what the last one changed', () => {
  const cells = cellsOf(withDecisions());
  const captions = [1, 4, 7, 10].map((column) => cells.get(`4,${column}`)?.value);
  expect(captions).toEqual(['haettu', 'hyväksytty', 'muutos 2', undefined]);
  expect([1, 2, 3].map((column) => cells.get(`5,${column}`)?.value)).toEqual([2026, 2027, 'Yhteensä (€)']);
  expect(cells.get('6,1')).toMatchObject({ value: 1000 });
  expect(cells.get('6,1')?.formula).toBeUndefined();
  expect(cells.get('6,7')).toMatchObject({
    value: 1100,
    formula: `IF('Kustannusarvio'!C5="","",'Kustannusarvio'!C5)`,
  });
  expect(cells.get('6,3')).toMatchObject({ value: 2000, formula: 'SUM(B7:C7)' });
  expect(cells.get('6,10')).toMatchObject({ value: 300, formula: 'IF(COUNT(G7,J7)=2,ROUND(J7-G7,2),"")' });
});

test('a row that the last version has no more stands before the sums, without a change', () => {
  const cells = cellsOf(withDecisions());
  expect([6, 7, 8].map((row) => cells.get(`${row},0`)?.value)).toEqual(['Palkat', 'Matkat', 'Yhteensä']);
  expect(cells.get('7,1')).toMatchObject({ value: 50 });
  expect(cells.get('7,7')).toMatchObject({ value: undefined });
  expect(cells.get('7,10')).toMatchObject({ row: 7, column: 10 });
  expect(cells.get('7,10')?.value).toBeUndefined();
});

test('the project is read back the same, and without versions there is no such sheet', () => {
  expect(projectIn(snapshotOf(fillForms(withDecisions(), { language: 'sv' })))).toEqual(withDecisions());
  expect(cellsOf(joint()).size).toBe(0);
});

test('a figure of an earlier stage is read from the sheet, also after rows were put in', () => {
  const cells = { 'Päätös!B8': 1001 };
  const read = projectIn(workedOn(withDecisions(), { rows: [['Päätös', 2]], cells }));
  expect(read.budgetVersions[1]?.rows[0]?.amounts[0]).toEqual({ kind: 'amount', cents: 100_100 });
  expect(read.budgetVersions[0]).toEqual(withDecisions().budgetVersions[0]);
});

test('a sum of an earlier stage is a formula: it follows the amounts', () => {
  const cells = cellsOf(withDecisions());
  expect(cells.get('8,1')).toMatchObject({ value: 1050, formula: 'SUM(B7:B8)' });
  const read = projectIn(workedOn(withDecisions(), { cells: { 'Päätös!B8': 55 } }));
  expect(read.budgetVersions[1]?.rows[2]?.amounts[0]).toEqual({ kind: 'amount', cents: 105_500 });
});

test.for<[cell: string, value: number, at: string, why: string]>([
  ['Päätös!B9', 1055, 'Päätös!B9', 'the sum of what was applied for is typed over'],
  ['Päätös!F9', 1010, 'Päätös!F9', 'the sum of what was approved is typed over'],
])('%s = %s is one failing sum, at %s: %s', ([cell, value, at]) => {
  const findings = evaluateForms(workedOn(withDecisions(), { cells: { [cell]: value } }))?.findings ?? [];
  const sums = findings.filter(
    ({ code }) => code === 'total-is-sum-of-rows' || code === 'amount-against-sums',
  );
  expect(sums.map(({ where }) => `${where.sheet}!${where.cell}`)).toEqual([at]);
});

test('names of somebody else reach nothing', () => {
  const book = snapshotOf(fillForms(withDecisions()));
  const hostile = ['decision.__proto__.x', 'decision.budgetVersions.9.rows.0.total', 'decision.project.name'];
  const names = hostile.map((end) => ({
    name: `${FORMS_NAME}.${end}`,
    refersTo: "'Päätös'!$B$7",
    hidden: true,
  }));
  expect(projectIn({ ...book, names: [...book.names, ...names] })).toEqual(withDecisions());
});
