import { toProjectFile } from '@eurakit/core/render';
import { expect, test } from 'vitest';
import { jointProject } from '../support/joint-project.js';
import { partnerFiles } from '../support/partner-files.js';
import { merged } from './merged.js';

type Row = { readonly label: string; readonly role: string; readonly [field: string]: unknown };

const row = (label: string, role: string, amounts: readonly unknown[], more: object = {}): Row => ({
  label,
  role,
  amounts,
  ...more,
});

/** A partner's file with nothing but these rows, for 2026 and 2027. */
function plan(name: string, rows: readonly Row[], part: 'financing' | 'budget' = 'financing') {
  return { name, file: { eurakit: 1, [part]: { years: [2026, 2027], rows } } };
}

/** The rows of the whole as `label: amounts = total`, parts under their group. */
function rowsOf(partners: Parameters<typeof merged>[0], part: 'financing' | 'budget'): readonly string[] {
  const { project } = merged(partners).whole;
  const file = JSON.parse(JSON.stringify(project === undefined ? {} : toProjectFile(project)));
  const lines = (rows: readonly (Row & { parts?: readonly Row[] })[], indent: string): readonly string[] =>
    rows.flatMap(({ label, amounts, total, parts = [] }) => [
      `${indent}${label}: ${String(amounts)} = ${String(total)}`,
      ...lines(parts, `${indent}  `),
    ]);
  return lines(file[part].rows, '');
}

test('the whole of a joint project’s partners is the joint project', () => {
  const size = { partners: 4, municipalities: 9, years: 3 };
  const { whole } = merged(partnerFiles(size));
  const made = JSON.parse(JSON.stringify(whole.project === undefined ? {} : toProjectFile(whole.project)));
  const joint = JSON.parse(
    JSON.stringify(jointProject(size), (_, value) => (typeof value === 'number' ? String(value) : value)),
  );
  expect({ ...made.budget, years: undefined }).toEqual({ ...joint.budget, years: undefined });
  expect({ ...made.financing, years: undefined }).toEqual({ ...joint.financing, years: undefined });
});

test('a municipality that pays to two partners is one financier, in the group that one of them has', () => {
  const partners = [
    plan('A', [
      row('ESR- ja valtion rahoitus', 'euState', [800, 400]),
      row('Kotka', 'municipal', [200, 100], { contribution: 'external' }),
      row('YHTEENSÄ', 'total', [1000, 500]),
    ]),
    plan('B', [
      row('Finansiering från ESF+ och staten', 'euState', ['80.50', 40]),
      row('Kunnat', 'group', [20, 10], {
        parts: [row('KOTKA', 'municipal', [15, 5]), row('Hamina', 'municipal', [5, 5])],
      }),
      row('Totalt', 'total', ['100.50', 50]),
    ]),
  ];
  expect(rowsOf(partners, 'financing')).toEqual([
    'ESR- ja valtion rahoitus: 880.50,440 = 1320.50',
    'Kunnat: 220,110 = 330',
    '  Kotka: 215,105 = 320',
    '  Hamina: 5,5 = 10',
    'YHTEENSÄ: 1100.50,550 = 1650.50',
  ]);
});

test('costs of one category are one row, a row where another has a group is a part of it, income is taken off', () => {
  const salaries = { category: 'salaryCosts' };
  const partners = [
    plan(
      'A',
      [
        row('Kustannukset', 'group', [300, 30], {
          parts: [row('Palkat yhteensä', 'item', [200, 20], salaries), row('Matkat', 'item', [100, 10])],
        }),
        row('Tulot', 'income', [50, 5]),
        row('Nettokustannukset', 'total', [250, 25]),
      ],
      'budget',
    ),
    plan(
      'B',
      [
        row('Lönekostnader', 'group', [40, 4], {
          ...salaries,
          parts: [row('Löner', 'item', [30, 3]), row('Bikostnader', 'item', [10, 1])],
        }),
        row('matkat', 'item', [7, null]),
        row('Totalt', 'total', [47, 4]),
      ],
      'budget',
    ),
  ];
  expect(rowsOf(partners, 'budget')).toEqual([
    'Kustannukset: 347,34 = 381',
    '  Lönekostnader: 240,24 = 264',
    '    Palkat yhteensä: 200,20 = 220',
    '    Löner: 30,3 = 33',
    '    Bikostnader: 10,1 = 11',
    '  Matkat: 107,10 = 117',
    'Tulot: 50,5 = 55',
    'Nettokustannukset: 297,29 = 326',
  ]);
  const [, withoutIncome] = partners;
  const turned = [withoutIncome, partners[0]].filter((one) => one !== undefined);
  expect(rowsOf(turned, 'budget').at(-1)).toBe('Nettokustannukset: 297,29 = 326');
});

test('years are those of any partner; what cannot be read leaves the sums that it is in empty', () => {
  const partners = [
    plan('A', [row('Valtio', 'euState', [1, 2]), row('Kotka', 'municipal', [3, 'kysytään'])]),
    {
      name: 'B',
      file: { eurakit: 1, financing: { years: [2027, 2028], rows: [row('ESR', 'euState', [10, 20])] } },
    },
  ];
  expect(rowsOf(partners, 'financing')).toEqual([
    'Valtio: 1,12,20 = 33',
    'Kotka: 3,, = null',
    'YHTEENSÄ: 4,,20 = null',
  ]);
});
