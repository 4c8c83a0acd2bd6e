import { evaluate } from '@eurakit/core/read';
import { toProjectFile } from '@eurakit/core/render';
import { expect, test } from 'vitest';
import { jointProject } from '../support/joint-project.js';

const JOINT = jointProject({ partners: 3, municipalities: 5, years: 3 });

test('budgets, salaries, partners and documents come back as they were written', () => {
  const file = {
    ...JOINT,
    budgetVersions: [{ version: 'applied', ...JOINT.budget }],
    salaries: JOINT.partners[0]?.salaries,
    documents: [
      { document: 'time-records', partner: 'Keskus 1', state: 'yes', note: 'kansio 4' },
      { document: 'ledger-extract' },
    ],
  };
  const { project, findings } = evaluate({ json: file });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (project === undefined) throw new Error('the project is readable');
  const again = evaluate({ json: toProjectFile(project) });
  expect(again.project).toEqual(project);
  expect(Object.keys(toProjectFile(project))).toEqual(expect.arrayContaining(Object.keys(file)));
});

test.for<[change: (file: typeof JOINT) => unknown, field: string, why: string]>([
  [
    (file) => ({ ...file, budget: { ...file.budget, years: [2026] } }),
    '/budget/rows/0/amounts',
    'three amounts for one year',
  ],
  [(file) => ({ ...file, budget: { ...file.budget, total: 5 } }), '/budget/total', 'an unknown field'],
  [
    (file) => ({ ...file, partners: [{ ...file.partners[0], vat: 'perhaps' }] }),
    '/partners/0/vat',
    'a word that is no treatment of value added tax',
  ],
  [
    (file) => ({ ...file, documents: [{ document: 'diary' }] }),
    '/documents/0/document',
    'a document that nobody asks for',
  ],
])('%# is refused at %s: %s', ([change, field]) => {
  const { readable, findings } = evaluate({ json: change(JOINT) });
  expect(readable).toBe(false);
  expect(findings[0]?.where.path).toBe(field);
});

test('a wrong euro in a partner’s budget is found at its cell', () => {
  const text = JSON.stringify(JOINT);
  const file = JSON.parse(text);
  file.partners[1].budget.rows[1].amounts[2] += 1;
  const found = evaluate({ json: file }).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ where }) => where.path)).toContain('/partners/1/budget/rows/1/amounts/2');
});
