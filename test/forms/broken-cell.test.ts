import { expect, test } from 'vitest';
import { evaluateForms, fillForms, type NewPlan, newPlan, readForms } from '../../packages/core/src/forms.js';
import type { CellValue, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Path } from '../../packages/core/src/model/finding.js';
import { RATE_PACKS } from '../../packages/core/src/rates.js';
import { filledIn } from './filled-in.js';
import { fromFile } from './random-project.js';
import { snapshotOf } from './snapshot-of.js';
import { typed } from './worked-on.js';

/** A new workbook of 40 % on salaries, filled in: everything in it is right. */
function filled(plan: Pick<NewPlan, 'partners' | 'salaryModel'>): Snapshot {
  const period = { programmePeriod: '2021-2027', costModel: '2021-2027/flat-40' };
  const rates = RATE_PACKS.find((pack) => pack.period === period.programmePeriod)?.entries ?? [];
  const file = newPlan({ years: [2026, 2027], language: 'fi', ...period, ...plan, rates });
  return filledIn(snapshotOf(fillForms(fromFile(file), { rates, guide: true })));
}

const single = filled({ partners: 0, salaryModel: 'standard-side-cost' });
const joint = filled({ partners: 3, salaryModel: 'unit-cost' });

function told(book: Snapshot): readonly string[] {
  const findings = evaluateForms(book, { context: { rates: RATE_PACKS } })?.findings ?? [];
  return findings.flatMap(({ code, severity, where }) =>
    severity === 'notice' ? [] : [`${code} ${where.sheet}!${where.cell}`],
  );
}

function placeOf(book: Snapshot, path: Path): string {
  const read = readForms(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { sheet, cell } = read.locate(path);
  return `${sheet}!${cell}`;
}

const LINE = ['salaries', 'rows', 0];
const SUM = ['salaries', 'rows', 3];
const SECOND = ['partners', 1];

test.for<[book: Snapshot, path: Path, value: CellValue, code: string, why: string]>([
  [single, [...LINE, 'amounts', 0], 999, 'salary-costs-differ', 'costs typed over their formula'],
  [single, [...LINE, 'total'], 999, 'amount-against-sums', 'the total of a line'],
  [single, [...SUM, 'amounts', 1], 999, 'total-is-sum-of-rows', 'the sum of a year'],
  [single, [...SUM, 'total'], 999, 'amount-against-sums', 'the sum of all'],
  [single, [...LINE, 'sideCostRate'], 0.25, 'side-cost-rate-not-known', 'no percentage of the period'],
  [
    single,
    [...LINE, 'hasHolidayBonus'],
    'kyllä',
    'holiday-bonus-counted-twice',
    'in the wage and in the side costs',
  ],
  [single, [...LINE, 'work', 0], 13, 'months-above-year', 'a year has twelve months'],
  [single, [...LINE, 'work', 0], 'noin 7', 'unreadable-quantity', 'no number of months'],
  [single, [...LINE, 'wage'], 'noin 3000', 'unreadable-quantity', 'no wage'],
  [
    single,
    ['budget', 'rows', 0, 'amounts', 0],
    999,
    'salaries-differ-from-budget',
    'not what the lines come to',
  ],
  [single, ['budget', 'rows', 1, 'amounts', 0], 999, 'flat-rate-on-base', 'not 40 % of the salaries'],
  [joint, [...SECOND, ...LINE, 'amounts', 1], 999, 'salary-costs-differ', 'of a partner'],
  [joint, [...SECOND, ...LINE, 'work', 0], 2000, 'hours-above-cap', 'more hours than a year has'],
  [joint, [...SECOND, ...LINE, 'hourlyCost'], 'noin 30', 'unreadable-quantity', 'no unit cost'],
  [joint, [...SECOND, ...SUM, 'amounts', 0], 999, 'total-is-sum-of-rows', 'the sum of a partner’s lines'],
  [
    joint,
    ['budget', 'rows', 0, 'amounts', 0],
    1,
    'sum-differs-from-partners',
    'the whole, typed over its partners',
  ],
])('one broken cell is one finding, at that cell (%#)', ([book, path, value, code]) => {
  const place = placeOf(book, path);
  expect(told(typed(book, { [place]: value }))).toEqual([`${code} ${place}`]);
});

test('financing that does not cover right costs is told', () => {
  const support = placeOf(single, ['financing', 'rows', 0, 'amounts', 0]);
  const total = placeOf(single, ['financing', 'rows', 3, 'amounts', 0]);
  expect(told(typed(single, { [support]: 1 }))).toEqual([`financing-differs-from-budget ${total}`]);
});

test('a figure typed over the sum of lines stands against them, not for them', () => {
  const costs = placeOf(single, [...LINE, 'amounts', 0]);
  const sum = placeOf(single, [...SUM, 'amounts', 0]);
  const codes = told(typed(single, { [costs]: 999, [sum]: 999 }));
  expect(codes[0]).toMatch(/^salary-costs-differ Palkat!/);
});
