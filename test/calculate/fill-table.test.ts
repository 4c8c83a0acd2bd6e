import { expect, test } from 'vitest';
import { checkProject, fillProject } from '../../packages/core/src/checks.js';
import type { FinancingRow } from '../../packages/core/src/model/financing-plan.js';
import { evaluate } from '../../packages/core/src/read.js';
import { filledCellText } from '../../packages/core/src/render.js';

const PLAN = `Rahoitus\t2016\t2017\t2018\tYhteensä
ESR- ja valtion rahoitus\t31843\t68019\t68138\t168000
Kuntien rahoitus yhteensä\t7960\t17005\t17035\t42000
Kuntaliitto\t1956\t3260\t3260\t8476
Eksote\t\t\t\t15048
Hamina\t\t\t\t2393
Kotka\t\t\t\t6232
Kouvola\t\t\t\t9851
YHTEENSÄ\t39803\t85024\t85173\t210000`;

test('rows that state only their totals are spread over the years, and both totals are met', () => {
  const { project, cells } = filled(PLAN);
  expect(amounts(project.financing?.rows)).toEqual({
    Kuntaliitto: [1956, 3260, 3260],
    Eksote: [2695, 6170, 6183],
    Hamina: [429, 981, 983],
    Kotka: [1116, 2555, 2561],
    Kouvola: [1764, 4039, 4048],
  });
  expect(cells.filter(({ how }) => how.kind === 'table')).toHaveLength(12);
  expect(cells[0] && filledCellText(cells[0], 'en')).toBe(
    '“Eksote” 2016: €2,695 ← 2695.0301…, the totals of the row and the year in proportion, so that both are met',
  );
  expect(checkProject(project).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.for([
  ['totals that do not add up to the years', PLAN.replace('15048', '15049')],
  ['a total that is missing', PLAN.replace('\t15048', '\t')],
  ['a year that is missing', PLAN.replace('17005', '')],
  ['a row beside them that is not filled', PLAN.replace('1956', '')],
])('nothing is spread: %s', ([, text = '']) => {
  expect(filled(text).cells.filter(({ how }) => how.kind === 'table')).toEqual([]);
});

function filled(text: string) {
  const [table] = evaluate(text).tables;
  if (table === undefined) throw new Error('The table of the test was not read');
  return fillProject(table.project);
}

function amounts(rows: readonly FinancingRow[] = []) {
  const parts = rows.flatMap((row) => (row.role === 'group' ? row.parts : []));
  return Object.fromEntries(
    parts.map(({ label, amounts: years }) => [
      label,
      years.map((amount) => (amount.kind === 'amount' ? amount.cents / 100 : amount.kind)),
    ]),
  );
}
