import { type Changes, cells, changed, JOINT, more, SINGLE } from './project-changes.js';

/**
 * What a rule finds in a whole project: `at` its places, with those in `also` after a `+` (`…` for the rest of them),
 * none where all is right. `says` is what its sentence must hold: words as text, amounts in euros as numbers.
 */
export type ProjectCase = readonly [
  code: string,
  file: object,
  changes: Changes,
  at: readonly string[],
  says: readonly (string | number)[],
  why: string,
];

const purchases = more(SINGLE, 500, [...cells('/budget', [1, 3], 1), ...cells('/financing', [1, 2], 1)]);
const wide = changed(SINGLE, {
  '/budget/rows/1/amounts': [1_000, 2_000],
  '/budget/rows/1/total': 3_000,
  '/budget/rows/2/amounts': [7_600, 9_200],
  '/budget/rows/2/total': 16_800,
});
/** The costs of the second partner, row by row. */
const [, SECOND] = JOINT.partners;
const withoutSecond = Object.fromEntries(
  (SECOND?.budget.rows ?? []).flatMap(({ amounts, total }, nth) => [
    ...amounts.map((amount, column) => [
      `/budget/rows/${nth}/amounts/${column}`,
      (JOINT.budget.rows[nth]?.amounts[column] ?? 0) - amount,
    ]),
    [`/budget/rows/${nth}/total`, (JOINT.budget.rows[nth]?.total ?? 0) - total],
  ]),
);

export const PROJECT_CASES: readonly ProjectCase[] = [
  [
    'cost-covered-by-flat-rate',
    SINGLE,
    purchases,
    ['/budget/rows/1/amounts/1'],
    ['Ostopalvelut', '2027', 500, '2021-2027/flat-40'],
    'the flat rate of 40 % pays everything but salaries',
  ],
  [
    'cost-covered-by-flat-rate',
    SINGLE,
    { ...purchases, '/project/costModel': 'actual-costs' },
    [],
    [],
    'nothing pays it in a project of actual costs',
  ],
  [
    'cost-covered-by-flat-rate',
    SINGLE,
    {
      ...purchases,
      '/project/programmePeriod': '2014-2020',
      '/project/fund': 'ESR',
      '/project/costModel': 'flat-17',
    },
    [],
    [],
    'what 17 % pays was in no source that was seen',
  ],
  ['cost-covered-by-flat-rate', SINGLE, {}, [], [], 'a row without an amount claims nothing'],
  [
    'cost-covered-by-flat-rate',
    SINGLE,
    { '/budget/rows/1/amounts/1': 500 },
    [],
    [],
    'an amount that the sums contradict is told as that',
  ],

  [
    'flat-rate-of-wrong-base',
    wide,
    {},
    ['/budget/rows/2/amounts/0 + /budget/rows/2/amounts/1'],
    ['Palkkakustannukset + Ostopalvelut', 7_200, 7_600],
    'salaries and purchases are no base of 40 %',
  ],
  [
    'flat-rate-of-wrong-base',
    wide,
    { '/project/programmePeriod': undefined },
    [],
    [],
    'without a programme period nobody says what the percentage is of',
  ],
  [
    'flat-rate-of-wrong-base',
    wide,
    { '/budget/rows/2/amounts/0': 7_200, '/budget/rows/2/total': 16_400 },
    [],
    [],
    'one year that is off is told as that year',
  ],
  [
    'flat-rate-on-base',
    wide,
    { '/budget/rows/2/amounts/0': 7_200, '/budget/rows/2/total': 16_400 },
    ['/budget/rows/2/amounts/1'],
    [8_400, 9_200, 'Palkkakustannukset + Ostopalvelut'],
    'of one year the other base is told',
  ],
  ['flat-rate-on-base', wide, {}, [], [], 'a wrong base of all years is told once, as that'],

  [
    'financing-differs-from-budget',
    SINGLE,
    more(SINGLE, 100, cells('/financing', [1, 2], 1)),
    ['/financing/rows/2/amounts/1 + /budget/rows/3/amounts/1'],
    ['2027', 29_500, 29_400],
    'more money than costs',
  ],
  [
    'financing-differs-from-budget',
    JOINT,
    more(JOINT, 100, [...cells('/partners/1/financing', [0, 2], 0), ...cells('/financing', [0, 2], 0)]),
    ['/partners/1/financing/rows/2/amounts/0 + /partners/1/budget/rows/2/amounts/0'],
    ['Keskus 2', '2026'],
    'of a partner, and not again of the whole',
  ],
  ['financing-differs-from-budget', JOINT, {}, [], [], 'every partner covers its costs'],
  [
    'financing-differs-from-budget',
    SINGLE,
    { '/budget/rows': [{ label: 'Kustannukset yhteensä', role: 'total', amounts: [null, null] }] },
    [],
    [],
    'a budget that nothing is written in yet',
  ],
  [
    'financing-differs-from-budget',
    SINGLE,
    { '/financing/rows/1/amounts/1': 5_800 },
    [],
    [],
    'an amount that the sums put right covers the costs',
  ],
  [
    'financing-differs-from-budget',
    SINGLE,
    {
      '/budget/rows/-': { label: 'Tulot', role: 'income', amounts: [0, 400], total: 400 },
      '/budget/rows/3': {
        label: 'Nettokustannukset',
        role: 'total',
        amounts: [25_200, 29_000],
        total: 54_200,
      },
      ...more(SINGLE, -400, cells('/financing', [1, 2], 1)),
    },
    [],
    [],
    'income is taken off the costs',
  ],

  [
    'sum-differs-from-partners',
    JOINT,
    more(JOINT, 1_000, cells('/budget', [0, 2], 1)),
    ['/budget/rows/0/amounts/1 + /partners/0/budget/rows/0/amounts/1 /partners/1/budget/rows/0/amounts/1'],
    ['Palkkakustannukset', '2027'],
    'a category of one year',
  ],
  [
    'sum-differs-from-partners',
    JOINT,
    withoutSecond,
    ['/budget/rows/0/amounts/0 + /budget/rows/1/amounts/0 …'],
    ['Keskus 2', 'Flat rate 40 %', '2027'],
    'a partner that the whole leaves out is one fault',
  ],
  [
    'sum-differs-from-partners',
    JOINT,
    more(JOINT, 10, [
      ...cells('/financing', [1], 0),
      '/financing/rows/1/parts/1/amounts/0',
      '/financing/rows/1/parts/1/total',
      ...cells('/financing', [2], 0),
    ]),
    ['/financing/rows/1/parts/1/amounts/0 + /partners/1/financing/rows/1/parts/0/amounts/0'],
    ['Kunta 2.1', '2026'],
    'a financier by its name',
  ],
  [
    'sum-differs-from-partners',
    JOINT,
    { '/partners/1/budget/rows/0/amounts/1': 1 },
    [],
    [],
    'what the partner’s own sums put right is told there',
  ],
  [
    'sum-differs-from-partners',
    JOINT,
    { '/partners/1/budget': undefined },
    [],
    [],
    'a sum of parts that are not there',
  ],
  ['sum-differs-from-partners', JOINT, {}, [], [], 'the whole is the sum'],
];
