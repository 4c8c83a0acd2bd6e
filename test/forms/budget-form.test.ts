import { expect, test } from 'vitest';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { NewCell } from '../../packages/core/src/grid/new-workbook.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { projectIn } from './example.js';
import { joint, withIncome } from './joint-project.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { type Work, workedOn } from './worked-on.js';

const SHEET = 'Kustannusarvio';

/** The cells of the sheet by address: row and column from 0, `4,2`. */
function cellsOf(project: Project): ReadonlyMap<string, NewCell> {
  const sheet = fillForms(project).sheets.find(({ name }) => name === SHEET);
  return new Map(sheet?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

function errors(project: Project, work: Work): readonly string[] {
  const told = evaluateForms(workedOn(project, work))?.findings.filter(
    ({ severity }) => severity === 'error',
  );
  return (told ?? []).map(({ code, where }) => `${where.sheet}!${where.cell} ${code}`);
}

test.each([
  ['a flat rate of 40 %', joint],
  ['income, groups in groups, a partner that comes later', withIncome],
])('is read back the same: %s', (_, example) => {
  expect(projectIn(snapshotOf(fillForms(example())))).toEqual(example());
});

test('a partner’s flat rate is a formula on its salary costs, and the whole adds its partners', () => {
  const cells = cellsOf(joint());
  expect(cells.get('3,0')).toMatchObject({ value: 'Toteuttaja' });
  expect(cells.get('4,0')).toMatchObject({ value: 'Koko hanke' });
  expect(cells.get('4,4')).toMatchObject({ formula: 'SUM(E8,E11,E14)' });
  expect(cells.get('5,4')).toMatchObject({ formula: 'SUM(E9,E12,E15)' });
  expect(cells.get('6,4')).toMatchObject({ formula: 'SUM(E5:E6)' });
  expect(cells.get('7,4')).toMatchObject({ formula: "'Palkat'!L7" });
  expect(cells.get('8,3')).toMatchObject({ value: 0.4, style: { format: '0\\ %' } });
  expect(cells.get('8,4')).toMatchObject({ formula: 'ROUND(SUM(E8)*$D9,0)' });
  expect(cells.get('8,7')).toMatchObject({ formula: 'SUM(E9:G9)' });
});

test('income is taken off, and a group of wages and side costs is the base of the flat rate', () => {
  const cells = cellsOf(withIncome());
  const labels = [...cells].flatMap(([at, { value }]) => (value === 'Nettokustannukset' ? [at] : []));
  expect(labels).toEqual(['11,1', '19,1', '27,1']);
  expect(cells.get('19,4')).toMatchObject({ formula: 'SUM(E13)-SUM(E19)' });
  expect(cells.get('16,4')).toMatchObject({ formula: 'ROUND(SUM(E14)*$D17,0)' });
  expect(cells.get('10,2')).toMatchObject({ value: 'Tulot' });
});

test('a flat rate that is not that of its base stays as it is stated', () => {
  const row = (label: string, category: string, amounts: readonly string[], rate?: string): object => ({
    label,
    role: 'item',
    category,
    amounts,
    ...(rate !== undefined && { rate }),
  });
  const rows = [
    row('Palkat', 'salaryCosts', ['100', '201', '300']),
    row('Flat', 'flatRate', ['40', '81', '120'], '40 %'),
  ];
  const cells = cellsOf(fromFile({ eurakit: 1, budget: { years: [2024, 2025, 2026], rows } }));
  expect(cells.get('3,0')).toMatchObject({ value: 'Kustannus' });
  expect(cells.get('5,3')).toMatchObject({ value: 40, formula: 'ROUND(SUM(D5)*$C6,0)' });
  expect(cells.get('5,4')).toMatchObject({ value: 81 });
  expect(cells.get('5,4')?.formula).toBeUndefined();
});

test('an empty budget has its formulas, which give nothing', () => {
  const none = [null, null];
  const rows = [
    { label: 'Palkkakustannukset', role: 'item', category: 'salaryCosts', amounts: none },
    { label: 'Flat rate', role: 'item', category: 'flatRate', rate: '40 %', amounts: none },
    { label: 'Yhteensä', role: 'total', amounts: none },
  ];
  const budget = { years: [2026, 2027], rows };
  const project = fromFile({
    eurakit: 1,
    budget,
    partners: [
      { name: 'Kotka', budget },
      { name: '', budget },
    ],
  });
  const cells = cellsOf(project);
  expect(cells.get('4,4')).toMatchObject({ value: '', formula: 'IF(COUNT(E8,E11)=0,"",SUM(E8,E11))' });
  expect(cells.get('8,4')).toMatchObject({ value: '', formula: 'IF(COUNT(E8)=0,"",ROUND(SUM(E8)*$D9,0))' });
  expect(projectIn(snapshotOf(fillForms(project)))).toEqual(project);
});

test.for<[why: string, example: () => Project, cell: string, value: number | string, finding: string]>([
  ['a sum typed over', joint, 'E10', 1, 'total-is-sum-of-rows'],
  ['a flat rate typed over', withIncome, 'E17', 1, 'flat-rate-on-base'],
  ['a word', joint, 'E11', 'noin 5', 'unreadable-amount'],
])('%s is one finding, at that cell', ([, example, cell, value, finding]) => {
  const found = errors(example(), { cells: { [`${SHEET}!${cell}`]: value } });
  expect(found).toEqual([`${SHEET}!${cell} ${finding}`]);
});

test('the example has no error', () => {
  expect(errors(joint(), { cells: {} })).toEqual([]);
  expect(errors(withIncome(), { cells: {} })).toEqual([]);
});
