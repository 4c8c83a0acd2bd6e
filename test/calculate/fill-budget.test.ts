import { expect, test } from 'vitest';
import { checkProject, type FilledCell, fillProject } from '../../packages/core/src/checks.js';
import type { Project } from '../../packages/core/src/model/project.js';
import { RATE_PACKS } from '../../packages/core/src/rates/rate-packs.js';
import { filledCellText } from '../../packages/core/src/render.js';
import { fromFile } from '../forms/random-project.js';

type Json = Readonly<Record<string, unknown>>;

const item = (label: string, category: string, amounts: readonly unknown[], more: Json = {}): Json => ({
  label,
  role: 'item',
  category,
  amounts,
  ...more,
});
const total = (years: number): Json => ({
  label: 'Yhteensä',
  role: 'total',
  amounts: Array(years).fill(null),
});

function project(file: Json): Project {
  return { ...fromFile({ eurakit: 1, ...file }), rates: RATE_PACKS.flatMap(({ entries }) => entries) };
}

function amounts(rows: readonly { readonly label: string; readonly amounts: readonly unknown[] }[] = []) {
  return Object.fromEntries(
    rows.map(({ label, amounts: own }) => [
      label,
      own.map((one) =>
        typeof one === 'object' && one !== null && 'cents' in one ? Number(one.cents) / 100 : null,
      ),
    ]),
  );
}

function told(cells: readonly FilledCell[], language: 'fi' | 'sv' | 'en' = 'fi'): readonly string[] {
  return cells.map((cell) => filledCellText(cell, language).replaceAll(/[\u00a0\u202f]/g, ' '));
}

test('income is taken off: net costs, with the flat rate on salaries that are a group', () => {
  const rows = [
    {
      label: 'Kustannukset yhteensä',
      role: 'group',
      amounts: [null],
      parts: [
        {
          label: 'Palkkakustannukset',
          role: 'group',
          category: 'salaryCosts',
          amounts: [null],
          parts: [
            item('Palkat', 'wages', ['30000']),
            item('Sivukulut', 'sideCosts', [null], { rate: '22.02 %' }),
          ],
        },
        item('Flat rate', 'flatRate', [null], { rate: '17 %' }),
      ],
    },
    { label: 'Tulot', role: 'income', amounts: ['1000'] },
    { label: 'Nettokustannukset', role: 'total', amounts: [null] },
  ];
  const filled = fillProject(project({ budget: { years: [2019], rows } }));
  expect(told(filled.cells.filter(({ at }) => at.at(-1) !== 'total'))).toEqual([
    '”Sivukulut” 2019: 6 606 € ← 22,02 % summasta 30 000 € (”Palkat”), pyöristetty kerran',
    '”Flat rate” 2019: 6 223 € ← 17 % summasta 36 606 € (”Palkkakustannukset”), pyöristetty kerran',
    '”Palkkakustannukset” 2019: 36 606 € = alarivien summa',
    '”Kustannukset yhteensä” 2019: 42 829 € = alarivien summa',
    '”Nettokustannukset” 2019: 41 829 € = rivien summa',
  ]);
  expect(amounts(filled.project.budget?.rows)).toEqual({
    'Kustannukset yhteensä': [42_829],
    Tulot: [1000],
    Nettokustannukset: [41_829],
  });
});

test('without a percentage of its own a flat rate goes by the cost model; without either it stays empty', () => {
  const budget = {
    years: [2026],
    rows: [item('Palkat', 'salaryCosts', ['221354']), item('Muut', 'flatRate', [null])],
  };
  const by = fillProject(project({ project: { costModel: '2021-2027/flat-40' }, budget }));
  expect(told(by.cells, 'en')).toEqual([
    '“Muut” 2026: €88,542 ← 40% of €221,354 (“Palkat”), rounded once (2021-2027/flat-40)'.replace(
      '40 %',
      '40%',
    ),
    '“Palkat” in total: €221,354 = the sum of the years',
    '“Muut” in total: €88,542 = the sum of the years',
  ]);
  const none = fillProject(project({ budget }));
  expect(amounts(none.project.budget?.rows)).toMatchObject({ Muut: [null] });
  const newer = fillProject({
    ...project({ project: { costModel: '2021-2027/flat-40' }, budget }),
    rates: RATE_PACKS.flatMap(({ entries }) => entries).map((entry) =>
      entry.id === '2021-2027/flat-40'
        ? { ...entry, value: { unit: 'percent', rate: { scaled: 45, decimals: 0 } } as const }
        : entry,
    ),
  });
  expect(amounts(newer.project.budget?.rows)).toMatchObject({ Muut: [99_609] });
});

test('a staff line is rounded once, and the salary costs of the budget are its sum', () => {
  const line = {
    label: 'Ohjaaja',
    role: 'item',
    model: 'standard-side-cost',
    wage: '3101',
    sideCostRate: '26.44 %',
  };
  const filled = fillProject(
    project({
      project: { planUnit: '1' },
      budget: { years: [2026, 2027], rows: [item('Palkat', 'salaryCosts', [null, '5']), total(2)] },
      salaries: { years: [2026, 2027], rows: [{ ...line, work: ['7.2', null], amounts: [null, null] }] },
    }),
  );
  expect(told(filled.cells, 'sv')).toEqual([
    '”Ohjaaja” 2026: 28 231 € ← 28230,5116…, lön eller timpris gånger arbete, avrundat en gång',
    '”Ohjaaja” totalt: 28 231 € = summan av åren',
    '”Palkat” 2026: 28 231 € = summan av löneraderna',
    '”Palkat” totalt: 28 236 € = summan av åren',
    '”Yhteensä” 2026: 28 231 € = summan av raderna',
    '”Yhteensä” 2027: 5 € = summan av raderna',
    '”Yhteensä” totalt: 28 236 € = summan av åren',
  ]);
});

test('partners that state only totals get the years of the whole, so that both are met', () => {
  const whole = {
    years: [2026, 2027],
    rows: [item('Ostot', 'purchases', ['1000', '501'], { total: '1501' })],
  };
  const partner = (name: string, sum: string): Json => ({
    name,
    budget: { years: [2026, 2027], rows: [item('Ostot', 'purchases', [null, null], { total: sum })] },
  });
  const file = {
    project: { planUnit: '1' },
    budget: whole,
    partners: [partner('A', '700'), partner('B', '801')],
  };
  const { project: filled, cells } = fillProject(project(file));
  const years = filled.partners.map(({ budget }) => amounts(budget?.rows).Ostot);
  expect(years).toEqual([
    [466, 234],
    [534, 267],
  ]);
  expect(told(cells, 'fi')[0]).toBe(
    'A: ”Ostot” 2026: 466 € ← 466,3557…, rivin ja vuoden summa jaettuina samassa suhteessa niin, että molemmat täyttyvät',
  );
  const wrong = { ...file, partners: [partner('A', '700'), partner('B', '802')] };
  expect(fillProject(project(wrong)).cells.filter(({ how }) => how.kind === 'table')).toEqual([]);
});

test.for<[why: string, more: Json, expected: readonly (number | null)[]]>([
  ['of the plan’s total', { label: 'Yhteensä', role: 'total', amounts: ['100', '90'] }, [20, 10]],
  [
    'of the net costs that the plan states',
    { label: 'Netto', role: 'netCosts', amounts: ['100', '90'] },
    [20, 10],
  ],
  ['of the net costs of the budget', { label: 'Yhteensä', role: 'total', amounts: [null, null] }, [120, 220]],
])('one funder bears the rest %s', ([, more, expected]) => {
  const rows = [
    { label: 'Tuki', role: 'euState', amounts: ['80', '80'] },
    {
      label: 'Muut',
      role: 'group',
      amounts: [null, null],
      parts: [{ label: 'Kotka', role: 'municipal', residual: true, amounts: [null, null] }],
    },
    more,
  ];
  const budget = { years: [2026, 2027], rows: [item('Palkat', 'salaryCosts', ['200', '300']), total(2)] };
  const { project: filled, cells } = fillProject(
    project({ budget, financing: { years: [2026, 2027], rows } }),
  );
  expect(amounts(filled.financing?.rows)).toMatchObject({ Muut: expected });
  expect(told(cells).filter((text) => text.includes('katettava'))).toHaveLength(2);
});

test('the rest is not guessed where another funder’s year is empty, or two bear it', () => {
  const rows = (other: Json, bears: boolean): readonly Json[] => [
    { label: 'Tuki', role: 'euState', amounts: [null], ...other },
    { label: 'Kotka', role: 'municipal', residual: true, amounts: [null] },
    { label: 'Hamina', role: 'municipal', residual: bears, amounts: ['1'] },
    { label: 'Yhteensä', role: 'total', amounts: ['100'] },
  ];
  const filled = (all: readonly Json[]) =>
    amounts(fillProject(project({ financing: { years: [2026], rows: all } })).project.financing?.rows).Kotka;
  expect(filled(rows({}, false))).toEqual([null]);
  expect(filled(rows({ amounts: ['80'] }, true))).toEqual([null]);
  expect(filled(rows({ amounts: ['80'] }, false))).toEqual([19]);
});

test('what is stated stays, right or wrong', () => {
  const rows = [
    item('Palkat', 'salaryCosts', ['100']),
    item('Flat', 'flatRate', ['41'], { rate: '40 %' }),
    { label: 'Yhteensä', role: 'total', amounts: ['7'] },
  ];
  const given = project({ budget: { years: [2026], rows } });
  const { project: filled } = fillProject(given);
  expect(amounts(filled.budget?.rows)).toEqual({ Palkat: [100], Flat: [41], Yhteensä: [7] });
  expect(checkProject(filled).map(({ code }) => code)).toContain('total-is-sum-of-rows');
});
