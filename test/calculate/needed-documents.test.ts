import { expect, test } from 'vitest';
import { neededDocuments } from '../../packages/core/src/calculate/needed-documents.js';
import { draftFromJson } from '../../packages/core/src/input/from-json.js';
import { parse } from '../../packages/core/src/input/parse.js';
import type { Project } from '../../packages/core/src/model/project.js';

test.for<[file: Record<string, unknown>, needed: readonly string[], why: string]>([
  [{}, [], 'a project without figures needs nothing'],
  [
    { salaries: salaries({ model: 'unit-cost', amounts: ['100'] }) },
    ['time-records!', 'job-descriptions', 'follow-up-report!'],
    'by the hour: time records, and no details of the wages paid',
  ],
  [
    { salaries: salaries({ model: 'standard-side-cost', amounts: ['100'] }) },
    ['wage-details', 'job-descriptions', 'ledger-extract', 'follow-up-report!'],
    'the standard side costs ask for no time records of their own',
  ],
  [
    { salaries: salaries({ amounts: ['100'] }) },
    ['time-records', 'wage-details', 'job-descriptions', 'ledger-extract', 'follow-up-report!'],
    'where no model is told, payment officers ask for both',
  ],
  [
    { project: { salaryModel: 'unit-cost' }, salaries: salaries({ amounts: ['100'] }) },
    ['time-records!', 'job-descriptions', 'follow-up-report!'],
    'the model of the project is that of its lines',
  ],
  [{ salaries: salaries({ amounts: [null] }) }, [], 'a line without costs is no staff'],
  [
    { budget: budget({ category: 'salaryCosts', amounts: ['100'] }) },
    ['time-records', 'wage-details', 'job-descriptions', 'ledger-extract', 'follow-up-report!'],
    'salaries that only the budget tells are salaries',
  ],
  [
    { budget: budget({ category: 'equipment', amounts: ['100'] }) },
    ['ledger-extract', 'procurement-statement', 'follow-up-report!'],
    'what is bought needs a statement of its procurement',
  ],
  [
    { budget: budget({ category: 'other', amounts: ['100'] }) },
    ['ledger-extract', 'follow-up-report!'],
    'other costs are paid, not procured',
  ],
  [
    { budget: budget({ category: 'flatRate', amounts: ['100'] }) },
    ['follow-up-report!'],
    'what a flat rate covers needs no vouchers',
  ],
  [
    {
      budget: {
        years: [2026],
        rows: [
          {
            label: 'Costs',
            role: 'group',
            amounts: ['5'],
            parts: [{ label: 'Cars', role: 'item', category: 'purchases', amounts: ['5'] }],
          },
        ],
      },
    },
    ['ledger-extract', 'procurement-statement', 'follow-up-report!'],
    'a row counts wherever it stands',
  ],
  [
    {
      project: { costModel: 'lump-sum' },
      budget: budget({ category: 'purchases', amounts: ['100'] }),
    },
    ['follow-up-report!'],
    'a lump sum is paid on proof of its output',
  ],
  [
    { financing: financing({ role: 'municipal', contribution: 'external' }) },
    ['financing-agreements!', 'follow-up-report!'],
    'who pays from outside has agreed to',
  ],
  [
    { financing: financing({ role: 'municipal', contribution: 'own' }) },
    ['follow-up-report!'],
    'own money needs no agreement',
  ],
  [
    {
      project: { structure: 'joint' },
      salaries: salaries({ model: 'unit-cost', amounts: ['100'] }),
      partners: [
        { name: 'A', salaries: salaries({ model: 'unit-cost', amounts: ['60'] }) },
        { name: 'B', budget: budget({ category: 'equipment', amounts: ['40'] }) },
      ],
    },
    [
      'partner-agreement!',
      'follow-up-report!',
      '0 time-records!',
      '0 job-descriptions',
      '1 ledger-extract',
      '1 procurement-statement',
    ],
    'each partner has its own, and the lead reports for all',
  ],
  [
    {
      project: { structure: 'group', salaryModel: 'unit-cost' },
      budget: budget({ category: 'salaryCosts', amounts: ['100'] }),
      partners: [{ name: 'A', budget: budget({ category: 'salaryCosts', amounts: ['100'] }) }, { name: 'B' }],
    },
    ['partner-agreement', '0 time-records!', '0 job-descriptions', '0 follow-up-report!'],
    'in a group project each reports for itself; a partner without figures has nothing to report',
  ],
])('%j: %j, %s', ([file, needed]) => {
  const found = neededDocuments(projectOf(file)).map(({ document, partner, duty }) =>
    [...(partner === undefined ? [] : [partner]), `${document}${duty === 'required' ? '!' : ''}`].join(' '),
  );
  expect(found).toEqual(needed);
});

function salaries(line: Record<string, unknown>) {
  return { years: [2026], rows: [{ label: 'Projektipäällikkö', role: 'item', ...line }] };
}

function budget(row: Record<string, unknown>) {
  return { years: [2026], rows: [{ label: 'Kulu', role: 'item', ...row }] };
}

function financing(row: Record<string, unknown>) {
  return { years: [2026], rows: [{ label: 'Kunta', amounts: ['100'], ...row }] };
}

function projectOf(file: Record<string, unknown>): Project {
  const read = draftFromJson(JSON.stringify({ eurakit: 1, ...file }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return parse(read.value);
}
