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
