import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type BindingProblem, bindingProblemText, planBinding } from '../../packages/core/src/binding.js';
import { fillProject } from '../../packages/core/src/calculate/fill.js';
import type { BoundCell } from '../../packages/core/src/model/template-binding.js';
import { evaluate } from '../../packages/core/src/read.js';
import { opened } from '../workbook/xlsx-file.js';
import { AUTHORITY_BINDING, authorityForm, type FormMore } from './authority-form.js';

const PRO_SOS = readFileSync(
  fileURLToPath(new URL('../../examples/pro-sos/project.json', import.meta.url)),
  'utf8',
);

function projectOf(json: string) {
  const evaluation = evaluate(json);
  if (!evaluation.readable || evaluation.project === undefined) throw new Error('not readable');
  return fillProject(evaluation.project).project;
}

async function planned(cells: readonly BoundCell[], more: FormMore = {}, project = projectOf(PRO_SOS)) {
  const seen = await opened(authorityForm(more)).read();
  return planBinding({ cells }, project, seen, { language: 'fi' });
}

async function problemsOf(
  cells: readonly BoundCell[],
  more: FormMore = {},
): Promise<readonly BindingProblem[]> {
  const plan = await planned(cells, more);
  return plan.ok ? [] : plan.problems;
}

const { cells: CELLS } = AUTHORITY_BINDING;
const TOTAL: BoundCell = {
  field: 'financing.total.total',
  sheet: 'Hakemus',
  cell: 'C17',
  label: 'Rahoitus kaikkiaan',
};

test('the whole form is filled from the project, amounts in the units of their cells', async () => {
  const plan = await planned(CELLS);
  if (!plan.ok) throw new Error(plan.problems.map((one) => bindingProblemText(one)('en')).join('\n'));
  expect(plan.kept).toEqual([]);
  expect(Object.fromEntries(plan.writes.map(({ entry, change }) => [entry.cell, change.value]))).toEqual({
    C3: expect.stringContaining('SOS'),
    C4: 'S20898',
    C5: '1.9.2016',
    C6: '31.12.2018',
    C7: '80 %',
    C10: 31843,
    D10: 68019,
    E10: 68138,
    C11: 6004,
    D11: 13745,
    E11: 13775,
    C12: 1956,
    D12: 3260,
    E12: 3260,
    C16: 42,
    C17: 210,
  });
});

describe('a form that does not fit is not filled, and all that is wrong is told', () => {
  test.for<[cell: Partial<BoundCell>, more: FormMore, says: string, why: string]>([
    [
      { labelCell: 'A16' },
      {},
      'rivin nimen solussa A16 pitäisi olla ”Rahoitus kaikkiaan”, mutta siinä on ”Omat ja kuntien varat”; ' +
        'se on nyt solussa A17.',
      'the label has moved and stands in one cell',
    ],
    [
      { labelCell: 'A17' },
      { A17: 'Kustannukset kaikkiaan' },
      'mutta siinä on ”Kustannukset kaikkiaan”.',
      'the label is nowhere',
    ],
    [
      { labelCell: 'A2', label: 'Rahoitus kaikkiaan' },
      { A16: 'Rahoitus kaikkiaan' },
      'mutta siinä on tyhjää.',
      'it stands twice, so neither is said to be it',
    ],
    [{}, { A17: '' }, 'rivin nimen solussa C15', 'without a cell of its label the nearest text is compared'],
    [
      { heading: '1 €', headingCell: 'C15' },
      {},
      'sarakkeen otsikon solussa C15 pitäisi olla ”1 €”, mutta siinä on ”1 000 €”.',
      'the heading of the column counts as well',
    ],
    [
      {
        cell: 'D10',
        label: 'EU ja valtio',
        heading: '2017',
        headingCell: 'D9',
        field: 'financing.euState.year-1',
      },
      {},
      'sarakkeen otsikko on 2017, mutta tässä hankkeessa kenttä on vuosi 2016.',
      'a year of another project would stand under a wrong year',
    ],
    [{ sheet: 'Lomake' }, {}, 'välilehteä Lomake ei ole; pohjassa on Hakemus ja Ohje.', 'no such sheet'],
    [{ cell: 'XFE1' }, {}, 'XFE1 ei ole taulukossa', 'past the last column'],
    [{ labelCell: 'A9999999' }, {}, 'A9999999 ei ole taulukossa', 'past the last row'],
    [
      { field: 'finacing.total.total' },
      {},
      'tällaista kenttää ei ole; tarkoititko: financing.total.total',
      'a slip of the pen in the name',
    ],
    [{ field: 'kissa' }, {}, 'nimet luettelee docs/binding-fields.md', 'a name like no other'],
    [
      { field: 'financing.euState.year-1', unit: '1000' },
      {},
      '31 843 € ei mene tasan yksikköön 1 000 €, eikä lukua pyöristetä',
      'nothing is rounded',
    ],
    [
      { cell: 'F10', label: 'EU ja valtio' },
      {},
      'solussa on kaava =SUM(C10:E10), jota ei korvata',
      'the form computes that cell itself',
    ],
  ])('%j', async ([cell, more, says]) => {
    const problems = await problemsOf([{ ...TOTAL, ...cell }], more);
    expect(problems.map((one) => bindingProblemText(one)('fi').replaceAll('\u00a0', ' '))).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test('each entry that does not fit is told, with its number, cell and field', async () => {
    const twice = [...CELLS, { ...TOTAL, cell: 'c17' }];
    const problems = await problemsOf(twice, { A10: 'EU', A11: 'Kunnat' });
    const texts = problems.map((one) => bindingProblemText(one)('en'));
    expect(texts).toHaveLength(7);
    expect(texts[0]).toBe(
      'entry 6, Hakemus!C10 (financing.euState.year-1): the label in A10 should be “EU ja valtio”, ' +
        'but there is “EU”.',
    );
    expect(texts[6]).toContain('the cell is bound already by entry 16');
  });
});

test.for<[label: string, why: string]>([
  ['RAHOITUS  kaikkiaan ', 'capitals and spaces'],
  ['Rahoitus\u00a0kaikkiaan', 'a space that does not break'],
  ['Rahoi\u00adtus kaik\u00adkiaan', 'soft hyphens'],
  ['Rahoitus\nkaikkiaan', 'a break of the line'],
])('%j is the same label: %s', async ([label]) => {
  expect(await problemsOf([{ ...TOTAL, label, labelCell: 'A17' }])).toEqual([]);
});

describe('what stands in a cell', () => {
  test.for<[there: FormMore, part: 'writes' | 'kept' | 'none', why: string]>([
    [{}, 'writes', 'an empty cell'],
    [{ C17: 0 }, 'writes', 'forms have a 0 where nothing was put in yet'],
    [{ C17: 180 }, 'kept', 'another amount is not overwritten unasked'],
    [{ C17: 'summa' }, 'kept', 'nor a text'],
    [{ C17: 210 }, 'none', 'the right amount'],
  ])('%j: %s', async ([there, part]) => {
    const plan = await planned([{ ...TOTAL, unit: '1000' }], there);
    if (!plan.ok) throw new Error(plan.problems[0]?.kind);
    const parts = { writes: plan.writes.length, kept: plan.kept.length, same: plan.same };
    expect(parts).toEqual({ writes: 0, kept: 0, same: 0, [part === 'none' ? 'same' : part]: 1 });
  });
});

describe('a field that the project does not have leaves its cell alone', () => {
  test.for<[field: string, why: string]>([
    ['financing.private.year-1', 'a class without rows'],
    ['financing.euState.year-4', 'a year past the last'],
    ['financing.euState.2015', 'a calendar year before the first'],
    ['financing.row(Porvoo).total', 'a financier of another project'],
    ['financing.municipal.own.total', 'nobody said whose money it is'],
  ])('%s', async ([field]) => {
    const plan = await planned([{ ...TOTAL, field }], { C17: 12 });
    expect(plan).toMatchObject({ ok: true, writes: [], absent: [{ before: 12, entry: { nth: 1 } }] });
  });

  test('its label counts all the same', async () => {
    expect(await problemsOf([{ ...TOTAL, field: 'financing.private.total', label: 'Muu' }])).toHaveLength(1);
  });
});
