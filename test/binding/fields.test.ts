import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fieldText } from '../../packages/core/src/binding/bound-text.js';
import { fieldFinder } from '../../packages/core/src/binding/find-field.js';
import { FAMILIES } from '../../packages/core/src/binding.js';
import { fillProject } from '../../packages/core/src/calculate/fill.js';
import { parse } from '../../packages/core/src/input/parse.js';
import { evaluate } from '../../packages/core/src/read.js';

const EMPTY = parse({});

const EXAMPLE = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url)), 'utf8'),
);

/** A plan with its years in disorder, one of them in two columns, own and external money, and twins. */
const OWN = {
  eurakit: 1,
  project: { code: 'A1', structure: 'joint', period: { start: '2026-03-01', end: '2028-02-29' } },
  financing: {
    years: ['2027', '2026 (3–6)', '2026 (7–12)'],
    rows: [
      { label: 'EU ja valtio', role: 'euState', amounts: ['700', '100', '200'] },
      {
        label: 'Kunnat',
        role: 'group',
        amounts: [null, null, null],
        parts: [
          { label: 'Kotka', role: 'municipal', contribution: 'own', amounts: ['70', '10', null] },
          { label: 'Muut', role: 'municipal', contribution: 'external', amounts: ['7', '1', '2'] },
        ],
      },
      {
        label: 'Yritykset',
        role: 'group',
        amounts: [null, null, null],
        parts: [
          { label: 'Muut', role: 'private', contribution: 'external', amounts: ['5', '5', '5'] },
          { label: 'Oy X (Kotka)', role: 'private', amounts: ['0.10', '0.20', 'noin 3'] },
        ],
      },
    ],
  },
};

function shownValue(file: object, id: string): string {
  const evaluation = evaluate(JSON.stringify(file));
  if (!evaluation.readable || evaluation.project === undefined) throw new Error('not readable');
  const found = fieldFinder(fillProject(evaluation.project).project)(id);
  return found.kind === 'found' ? fieldText(found.value, 'en') : found.kind;
}

test.for<[id: string, value: string, why: string]>([
  ['project.code', '“A1”', 'a text'],
  ['project.structure', '“joint project”', 'a choice in words'],
  ['project.start', '2026-03-01', 'a day'],
  ['project.year-2', '2027', 'the years in order, each once'],
  ['financing.euState.year-1', '€300', 'both columns of the first year'],
  ['financing.euState.2026', '€300', 'the same by its number'],
  ['financing.euState.year-2', '€700', 'although it stands first'],
  ['financing.euState.total', '€1,000', 'totals that the project leaves to be filled'],
  ['financing.municipal.year-1', '€13', 'the rows of a class, blanks left out'],
  ['financing.municipal.own.year-1', '€10', 'own money'],
  ['financing.municipal.external.total', '€10', 'money of others'],
  ['financing.publicCofinancing.own.2027', '€70', 'classes together'],
  ['financing.private.own.total', 'absent', 'a row does not say whose it is'],
  ['financing.private.2027', '€5.10', 'cents are kept'],
  ['financing.private.2026', '“noin 3”', 'what cannot be read is not left out of a sum'],
  ['financing.row(Kotka).total', '€80', 'a row by its name'],
  ['financing.row( KOTKA ).2027', 'absent', 'a name with spaces around it is another'],
  ['financing.row(kotka).2027', '€70', 'whatever its capitals'],
  ['financing.row(Oy X (Kotka)).2027', '€0.10', 'parentheses in a name'],
  ['financing.row(Muut).total', 'absent', 'two rows have that name'],
  ['financing.row(Kunnat/Muut).total', '€10', 'so the group says which'],
  ['financing.row(Kunnat).total', '€90', 'a group is a row'],
  ['financing.total.2027', '€782.10', 'without a row of totals the rows are added'],
  ['financing.netCosts.total', 'absent', 'not in this plan'],
  ['financing.euState', 'unknown', 'a figure needs its year'],
  ['financing.euState.year-0', 'unknown', 'years are counted from 1'],
  ['Project.code', 'unknown', 'names are written as they are listed'],
  ['', 'unknown', 'nothing'],
])('%s is %s: %s', ([id, value]) => {
  expect(shownValue(OWN, id)).toBe(value);
});

test('none of a kind is 0 where every row says whose money it is', () => {
  expect(shownValue(EXAMPLE, 'financing.municipal.own.total')).toBe('absent');
  const rows = [{ label: 'Kotka', role: 'municipal', contribution: 'external', amounts: ['9'], total: '9' }];
  const file = { eurakit: 1, financing: { years: [2026], rows } };
  expect(shownValue(file, 'financing.municipal.own.total')).toBe('€0');
});

const JOINT = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../examples/joint-flat-17/project.json', import.meta.url)), 'utf8'),
);

test.for<[id: string, value: string, why: string]>([
  ['budget.salaryCosts.year-1', '€53,877', 'a category of the whole'],
  ['budget.flatRate.total', '€64,768', 'and its total'],
  ['budget.total.total', '€498,465', 'costs without income taken off'],
  ['budget.income.2017', '€1,500', 'income'],
  ['budget.netCosts.total', '€496,165', 'costs less income'],
  ['budget.buildingsAndLand.total', 'absent', 'a category without rows'],
  ['budget.row(Ostopalvelut).year-2', '€24,500', 'a row by its name'],
  ['salaries.total.total', 'absent', 'the partners have salaries of their own'],
  ['partner-1.name', '“Rannikon ammattiopisto”', 'a partner by its place'],
  ['partner-1.budget.total.total', '€239,013', 'its costs'],
  ['partner-1.salaries.total.2016', '€28,331', 'its salaries'],
  ['partner(järviseudun kuntayhtymä).budget.netCosts.year-3', '€37,419', 'a partner by its name'],
  ['partner(Järviseudun kuntayhtymä).financing.euState.total', '€91,706', 'its financing'],
  ['partner-2.businessId', '“2345678-6”', 'its business ID'],
  ['partner-9.name', 'absent', 'there are not so many'],
  ['partner(Turku).budget.total.total', 'absent', 'a partner of another project'],
  ['partner-1.colour', 'unknown', 'nothing that a partner has'],
])('%s is %s: %s', ([id, value]) => {
  expect(shownValue(JOINT, id)).toBe(value);
});

test.for<[rows: readonly object[], id: string, value: string, why: string]>([
  [
    [wage('100'), sideCosts('26.44')],
    'salaryCosts',
    '€126.44',
    'wages and side costs where they have no row together',
  ],
  [[wage('100'), income('30')], 'netCosts', '€70', 'without a row of totals income is taken off'],
  [[wage('100'), income('30')], 'total', '€100', 'and not from the costs'],
  [[wage('100'), { ...wage('5'), category: 'other' }], 'total', '€105', 'without income costs are net costs'],
  [
    [wage('100'), { label: 'Yhteensä', role: 'total', amounts: [null] }],
    'netCosts',
    '€100',
    'a total still empty',
  ],
  [
    [{ label: 'Palkat', role: 'group', amounts: [null], parts: [wage('60'), sideCosts('40')] }, income('1')],
    'total',
    '€100',
    'a group still empty',
  ],
  [[wage('100'), total('120')], 'total', '€120', 'what is stated stays, right or wrong'],
  [
    [wage('100'), total('100'), income('30'), total('70')],
    'total',
    '€100',
    'costs and net costs both stated',
  ],
  [[wage('100'), total('100'), income('30'), total('70')], 'netCosts', '€70', 'the last is the net costs'],
])('a budget of %j has %s %s: %s', ([rows, name, value]) => {
  expect(shownValue({ eurakit: 1, budget: { years: [2026], rows } }, `budget.${name}.year-1`)).toBe(value);
  expect(shownValue({ eurakit: 1, budget: { years: [2026], rows } }, `budget.${name}.total`)).toBe(value);
});

function wage(euros: string): object {
  return { label: 'Palkat', role: 'item', category: 'wages', amounts: [euros] };
}

function sideCosts(euros: string): object {
  return { label: 'Sivukulut', role: 'item', category: 'sideCosts', amounts: [euros] };
}

function income(euros: string): object {
  return { label: 'Tulot', role: 'income', amounts: [euros] };
}

function total(euros: string): object {
  return { label: 'Yhteensä', role: 'total', amounts: [euros] };
}

describe('the families', () => {
  const known = FAMILIES.flatMap((family) => family.known);

  test('have every name once, in three languages', () => {
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    for (const { words } of known) expect(new Set(Object.values(words)).size).toBeGreaterThan(1);
  });

  test('know every field that a project has', () => {
    const fields = FAMILIES.flatMap((family) => family.fields(EMPTY));
    expect(fields.length).toBeGreaterThan(50);
    const find = fieldFinder(EMPTY);
    for (const { id } of fields) expect([id, find(id).kind]).toEqual([id, 'absent']);
  });
});

test.for<[id: string, nearest: string]>([
  ['financing.eustate.year-1', 'financing.euState.year-1'],
  ['financing.municpal.own.2026', 'financing.municipal.own.2026'],
  ['project.koodi', 'project.code'],
  ['financing.total', 'financing.total.total'],
])('%s may be meant as %s', ([id, nearest]) => {
  const found = fieldFinder(EMPTY)(id);
  expect(found).toMatchObject({ kind: 'unknown', nearest: expect.arrayContaining([nearest]) });
});
