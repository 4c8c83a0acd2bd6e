import { expect, test } from 'vitest';
import { plannedDocuments } from '../../packages/core/src/calculate/planned-documents.js';
import { evaluateForms, fillForms } from '../../packages/core/src/forms.js';
import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { projectIn } from './example.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { rowPutIn, typed } from './worked-on.js';

const line = { label: 'Ohjaaja', role: 'item', model: 'unit-cost', work: ['100'], amounts: ['3550'] };
const salaries = { years: [2026], rows: [line] };

function joint(documents: readonly unknown[] = []): Project {
  const partners = ['Salme', 'Lumo'].map((name) => ({ name, salaries }));
  return fromFile({ eurakit: 1, project: { structure: 'joint' }, partners, documents });
}

const book = (project: Project): Snapshot => snapshotOf(fillForms(project));

function shown(project: Project, columns: readonly number[]): readonly string[] {
  const sheet = book(project).sheets.find(({ name }) => name === 'Liitteet');
  return (sheet?.rows ?? [])
    .filter(({ index }) => index > 3)
    .map(({ cells }) =>
      columns.map((column) => cells.find((one) => one.column === column)?.value ?? '').join(' | '),
    );
}

test('what the figures ask for is listed by owner, whether it must be there or is only often asked for', () => {
  expect(shown(joint(), [0, 1, 2])).toEqual([
    'Koko hanke | Toteuttajien yhteistyösopimus | vaaditaan',
    'Salme | Työajanseuranta | vaaditaan',
    'Salme | Tehtävänkuvaukset | pyydetään usein',
    'Lumo | Työajanseuranta | vaaditaan',
    'Lumo | Tehtävänkuvaukset | pyydetään usein',
  ]);
});

test('answers stand in their order, and needs after those of their owner', () => {
  const documents = [
    { document: 'job-descriptions', partner: 'Lumo', state: 'not-applicable', note: 'sama tehtävä' },
    { document: 'ledger-extract', state: 'no' },
  ];
  expect(shown(joint(documents), [0, 1, 3, 4])).toEqual([
    'Lumo | Tehtävänkuvaukset | ei koske | sama tehtävä',
    'Lumo | Työajanseuranta |  | ',
    'Koko hanke | Pääkirjan ote | ei | ',
    'Koko hanke | Toteuttajien yhteistyösopimus |  | ',
    'Salme | Työajanseuranta |  | ',
    'Salme | Tehtävänkuvaukset |  | ',
  ]);
  expect(projectIn(book(joint(documents)))).toEqual(joint(documents));
});

test('a need counts once somebody answers it', () => {
  expect(projectIn(book(joint())).documents).toEqual([]);
  const answered = typed(book(joint()), {
    'Liitteet!D5': 'kyllä',
    'Liitteet!D8': 'Gäller inte',
    'Liitteet!E8': 'syy',
  });
  expect(projectIn(answered).documents).toEqual([
    { document: 'partner-agreement', state: 'yes' },
    { document: 'time-records', partner: 'Lumo', state: 'not-applicable', note: 'syy' },
  ]);
});

test('lines that a person puts in are read, and a sheet may have another name', () => {
  const longer = typed(rowPutIn(book(joint()), 'Liitteet', 6), {
    'Liitteet!A6': 'Salme',
    'Liitteet!B6': 'Seurantaraportti',
    'Liitteet!D6': 'ja',
  });
  const renamed = JSON.parse(JSON.stringify(longer).replaceAll('Liitteet', 'Paperit'), (key, value) =>
    key === 'properties' ? new Map() : value,
  );
  expect(projectIn(renamed).documents).toEqual([
    { document: 'follow-up-report', partner: 'Salme', state: 'yes' },
  ]);
});

test('a word that is no answer is one finding at its cell', () => {
  const wrong = typed(book(joint()), { 'Liitteet!D6': 'ehkä' });
  const [finding, ...others] = evaluateForms(wrong)?.findings ?? [];
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'json-not-as-expected', where: { sheet: 'Liitteet', cell: 'D6' } });
});

test('a plan without figures shows what its rows will need', () => {
  const empty = { ...line, work: [null], amounts: [null] };
  const project = fromFile({ eurakit: 1, salaries: { years: [2026], rows: [empty] } });
  expect(plannedDocuments(project).map(({ document }) => document)).toEqual([
    'time-records',
    'job-descriptions',
    'follow-up-report',
  ]);
  expect(plannedDocuments(fromFile({ eurakit: 1 }))).toEqual([]);
});

test.each(LANGUAGES)('every document and answer is read back in %s', (language) => {
  const documents = ['yes', 'no', 'not-applicable'].flatMap((state) =>
    ['time-records', 'wage-details', 'procurement-statement', 'financing-agreements', 'follow-up-report'].map(
      (document) => ({ document, state }),
    ),
  );
  expect(projectIn(snapshotOf(fillForms(joint(documents), { language })))).toEqual(joint(documents));
});
