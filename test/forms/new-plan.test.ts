import { expect, test } from 'vitest';
import {
  evaluateForms,
  fillForms,
  type NewPlan,
  newPlan,
  readForms,
  readNewCostModel,
} from '../../packages/core/src/forms.js';
import type { CellValue, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Path } from '../../packages/core/src/model/finding.js';
import type { RateEntry } from '../../packages/core/src/model/rate-entry.js';
import { RATE_PACKS } from '../../packages/core/src/rates.js';
import type { StatedAmount } from '../../packages/core/src/values/amount.js';
import { LANGUAGES } from '../../packages/core/src/words/language.js';
import { projectIn } from './example.js';
import { filledIn, projectOf } from './filled-in.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { typed } from './worked-on.js';

function ratesOf(period: string | undefined): { readonly rates?: readonly RateEntry[] } {
  const rates = RATE_PACKS.find((pack) => pack.period === period)?.entries;
  return rates === undefined ? {} : { rates };
}

function emptyProject(plan: Partial<NewPlan>) {
  const years = [2026, 2027, 2028];
  return fromFile(newPlan({ years, language: 'fi', ...plan, ...ratesOf(plan.programmePeriod) }));
}

function made(plan: Partial<NewPlan>): Snapshot {
  const { language = 'fi', programmePeriod } = plan;
  return snapshotOf(fillForms(emptyProject(plan), { language, guide: true, ...ratesOf(programmePeriod) }));
}

const NEWER = '2021-2027';
const PARTNERS = [0, 1, 3];
const MODELS: readonly Partial<NewPlan>[] = [
  { programmePeriod: NEWER, costModel: '2021-2027/flat-40', salaryModel: 'standard-side-cost' },
  { programmePeriod: NEWER, costModel: '2021-2027/flat-1.5', salaryModel: 'unit-cost' },
  { programmePeriod: NEWER, costModel: 'lump-sum' },
  { programmePeriod: NEWER, costModel: 'actual-costs' },
  { programmePeriod: '2014-2020', costModel: '2014-2020/flat-17' },
  { programmePeriod: '2014-2020', costModel: '2014-2020/flat-24', salaryModel: 'actual' },
  {},
];

test.for(MODELS.flatMap((model) => PARTNERS.map((partners) => ({ ...model, partners }))))(
  'made for %j, filled in, it has nothing to remark',
  (plan) => {
    const book = made(plan);
    expect(projectIn(book)).toEqual(emptyProject(plan));
    const filled = filledIn(book);
    const told = evaluateForms(filled)?.findings.filter(({ severity }) => severity !== 'notice') ?? [];
    expect(told.map(({ code, where }) => [code, where])).toEqual([]);
    const { financing, partners, documents } = projectOf(filled);
    expect(partners).toHaveLength(plan.partners);
    expect(financing?.rows.at(-1)?.amounts.every((one) => one.kind === 'amount' && one.cents > 0)).toBe(true);
    expect(documents).toEqual([]);
  },
);

test('what was approved is filled in on Päätös, and one wrong amount there is one error, at that cell', () => {
  const filled = filledIn(made({ programmePeriod: NEWER, costModel: '2021-2027/flat-40' }));
  const { budget, financing } = projectOf(filled);
  const approved = typed(filled, {
    ...approvedAs(filled, 'budgetVersions', budget?.rows ?? []),
    ...approvedAs(filled, 'financingVersions', financing?.rows ?? []),
  });
  expect(errorsIn(approved)).toEqual([]);
  expect(projectOf(approved).budgetVersions[0]?.rows[0]?.amounts).toEqual(budget?.rows[0]?.amounts);
  const cell = placeOf(approved, ['budgetVersions', 0, 'rows', 2, 'amounts', 1]);
  expect(errorsIn(typed(approved, { [cell]: 1 }))).toEqual([cell]);
});

/** The figures of a version on Päätös, the same as those that were applied for. */
function approvedAs(
  book: Snapshot,
  part: 'budgetVersions' | 'financingVersions',
  rows: readonly Row[],
  at: Path = [part, 0, 'rows'],
): Readonly<Record<string, CellValue>> {
  return Object.assign(
    {},
    ...rows.map((row, nth) => ({
      ...Object.fromEntries(
        row.amounts.flatMap((amount, year) =>
          amount.kind === 'amount'
            ? [[placeOf(book, [...at, nth, 'amounts', year]), amount.cents / 100] as const]
            : [],
        ),
      ),
      ...approvedAs(book, part, row.parts ?? [], [...at, nth, 'parts']),
    })),
  );
}

type Row = { readonly amounts: readonly StatedAmount[]; readonly parts?: readonly Row[] };

function placeOf(book: Snapshot, path: Path): string {
  const read = readForms(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { sheet, cell } = read.locate(path);
  return `${sheet}!${cell}`;
}

function errorsIn(book: Snapshot): readonly string[] {
  const findings = evaluateForms(book)?.findings ?? [];
  return findings.flatMap(({ severity, where }) =>
    severity === 'error' ? [`${where.sheet}!${where.cell}`] : [],
  );
}

test.for<[model: Partial<NewPlan>, costs: readonly string[], why: string]>([
  [
    { programmePeriod: NEWER, costModel: '2021-2027/flat-40' },
    ['salaryCosts', 'flatRate'],
    'it pays all others',
  ],
  [
    { programmePeriod: '2014-2020', costModel: '2014-2020/flat-17' },
    ['salaryCosts', 'purchases', 'equipment', 'other', 'flatRate', 'income'],
    'a percentage of salaries builds nothing',
  ],
  [
    { programmePeriod: NEWER, costModel: '2021-2027/flat-1.5' },
    ['salaryCosts', 'purchases', 'equipment', 'buildingsAndLand', 'other', 'flatRate', 'income'],
    'a percentage of an investment',
  ],
  [{ costModel: 'lump-sum' }, ['lumpSum'], 'one sum for all'],
  [
    {},
    ['salaryCosts', 'purchases', 'equipment', 'buildingsAndLand', 'other', 'income'],
    'nothing is known of a percentage',
  ],
])('%j has the costs %j: %s', ([model, costs]) => {
  const rows = (emptyProject(model).budget?.rows ?? []).flatMap((row) =>
    row.role === 'group' ? row.parts : [row],
  );
  const found = rows.flatMap(({ category, role }) => (role === 'total' ? [] : [category ?? role]));
  expect(found).toEqual(costs);
  expect(rows.find(({ category }) => category === 'flatRate')?.rate === undefined).toBe(
    !costs.includes('flatRate'),
  );
});

test('salary lines have what the model says, by the rates of the period', () => {
  const lines = (plan: Partial<NewPlan>): unknown => emptyProject(plan).salaries?.rows[0];
  const rate = { scaled: 2644, decimals: 2 };
  const standard = { salaryModel: 'standard-side-cost' } as const;
  expect(lines({ programmePeriod: NEWER, ...standard })).toMatchObject({ sideCostRate: rate });
  expect(lines(standard)).not.toHaveProperty('sideCostRate');
  expect(lines({ programmePeriod: NEWER, salaryModel: 'unit-cost' })).not.toHaveProperty('sideCostRate');
  expect(lines({ costModel: 'lump-sum' })).toBeUndefined();
});

test.for<[given: string, period: string | undefined, expected: string | readonly string[], why: string]>([
  ['flat-40', NEWER, '2021-2027/flat-40', 'the short name'],
  ['2021-2027/Flat-40', NEWER, '2021-2027/flat-40', 'the id'],
  ['lump-sum-study', NEWER, '2021-2027/lump-sum-study', 'a lump sum of the period'],
  ['actual-costs', undefined, 'actual-costs', 'needs no period'],
  ['flat-40', undefined, ['lump-sum', 'actual-costs'], 'known in a period only'],
  ['flat-40', '2014-2020', ['2014-2020/flat-17', '2014-2020/flat-24'], 'of another period'],
])('the cost model %s of %s: %j, %s', ([given, period, expected]) => {
  const read = readNewCostModel(given, ratesOf(period).rates);
  if (read.ok) expect(read.id).toBe(expected);
  else expect(read.known).toEqual(expect.arrayContaining([...expected]));
});

test.each(LANGUAGES)('the first sheet says what to do in which order: %s', (language) => {
  const texts = (plan: Partial<NewPlan>): readonly unknown[] =>
    (made({ ...plan, language }).sheets[0]?.rows ?? [])
      .filter(({ index }) => index > 1 && index < 7)
      .map(({ cells }) => cells[0]?.value);
  for (const plan of [{}, { partners: 2 }, { costModel: 'lump-sum' }])
    expect(texts(plan)).toEqual([/^1\. /, /^2\. /, /^3\. /].map((start) => expect.stringMatching(start)));
});
