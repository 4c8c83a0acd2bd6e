import { cells, changed, JOINT, more, type ProjectCase, row, SINGLE } from './project-changes.js';

const purchases = more(SINGLE, 500, [...cells('/budget', [1, 3], 1), ...cells('/financing', [1, 2], 1)]);
const wide = changed(SINGLE, {
  '/budget/rows/1/amounts': [1_000, 2_000],
  '/budget/rows/1/total': 3_000,
  '/budget/rows/2/amounts': [7_600, 9_200],
  '/budget/rows/2/total': 16_800,
});
/** A version of the budget in which purchases cost this much. */
const change = ({ years, rows }: typeof SINGLE.budget, version: string, amounts: readonly number[]) => ({
  version,
  years,
  rows: rows
    .slice(0, 3)
    .map((one, nth) => (nth === 1 ? row(one.label, { category: 'purchases' }, amounts) : one)),
});
/** A lump-sum project of exactly the largest size. */
const LUMP_SUM = {
  eurakit: 1,
  project: { programmePeriod: '2021-2027', fund: 'ESR+', costModel: 'lump-sum' },
  budget: {
    version: 'approved',
    years: [2026, 2027],
    rows: [
      row('Kertakorvaus', { category: 'lumpSum' }, [120_000, 80_000]),
      row('Kustannukset yhteensä', { role: 'total' }, [120_000, 80_000]),
    ],
  },
};

/** Rules on budgets. */
export const COST_CASES: readonly ProjectCase[] = [
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
    'costs-not-financed',
    SINGLE,
    { '/financing/rows': [{ label: 'ESR', role: 'euState', amounts: [null, null] }] },
    ['/financing'],
    [54_600],
    'nobody has said who pays',
  ],
  ['costs-not-financed', SINGLE, {}, [], [], 'the plan says who pays'],
  [
    'costs-not-financed',
    SINGLE,
    {
      '/financing/rows': [{ label: 'ESR', role: 'euState', amounts: [null, null] }],
      '/budget/rows': [{ label: 'Kustannukset', role: 'total', amounts: [null, null] }],
    },
    [],
    [],
    'neither is filled in yet',
  ],
  [
    'costs-not-financed',
    JOINT,
    { '/partners/1/financing/rows': [{ label: 'ESR', role: 'euState', amounts: [null, null] }] },
    ['/partners/1/financing'],
    ['Keskus 2'],
    'a partner that has not said who pays',
  ],

  [
    'cost-not-approved',
    SINGLE,
    { '/budget/version': 'approved', '/budgetVersions': [change(SINGLE.budget, 'change-1', [0, 500])] },
    ['/budgetVersions/0/rows/1/amounts/1'],
    ['Ostopalvelut', 500],
    'the approved budget has nothing for purchases',
  ],
  [
    'cost-not-approved',
    SINGLE,
    {
      '/budget/version': 'approved',
      '/budgetVersions': [
        change(SINGLE.budget, 'change-1', [0, 500]),
        change(SINGLE.budget, 'change-2', [100, 500]),
      ],
    },
    ['/budgetVersions/0/rows/1/amounts/1'],
    ['Ostopalvelut', '2027'],
    'what one change brought in is there for the next',
  ],
  [
    'cost-not-approved',
    SINGLE,
    { '/budget/version': 'approved', '/budgetVersions': [change(SINGLE.budget, 'applied', [0, 500])] },
    [],
    [],
    'an application is no later version',
  ],

  [
    'flat-rate-not-of-cost-model',
    SINGLE,
    { '/budget/rows/2/rate': '45 %' },
    ['/budget/rows/2'],
    ['45', '40', '2021-2027/flat-40'],
    'the row states another percentage',
  ],
  ['flat-rate-not-of-cost-model', SINGLE, { '/budget/rows/2/rate': '40,0 %' }, [], [], 'the same one'],
  [
    'flat-rate-not-known',
    SINGLE,
    { '/budget/rows/2/rate': '45 %', '/project/costModel': undefined },
    ['/budget/rows/2'],
    ['45', '2021-2027/flat-40'],
    'none of the programme period',
  ],
  [
    'flat-rate-not-known',
    SINGLE,
    { '/budget/rows/2/rate': '45 %' },
    [],
    [],
    'the cost model says which it should be, and that is told',
  ],
  ['flat-rate-not-known', SINGLE, { '/project/costModel': undefined }, [], [], 'one of the programme period'],

  [
    'cost-model-unknown',
    SINGLE,
    { '/project/costModel': '2021-2027/flat-45' },
    ['/project/costModel'],
    ['flat-45', '2021-2027/flat-40', 'lump-sum'],
    'no such model',
  ],
  [
    'cost-model-unknown',
    JOINT,
    { '/partners/1/costModel': 'muu' },
    ['/partners/1/costModel'],
    ['Keskus 2', 'muu'],
    'of one partner',
  ],
  ['cost-model-unknown', SINGLE, {}, [], [], 'flat-40 is 2021-2027/flat-40'],
  [
    'cost-model-unknown',
    SINGLE,
    { '/project/costModel': 'muu', '/project/programmePeriod': undefined },
    [],
    [],
    'nobody knows the models of no programme period',
  ],

  [
    'lump-sum-above-ceiling',
    LUMP_SUM,
    {
      '/budget/rows/0/amounts': [120_000, 80_001],
      '/budget/rows/0/total': 200_001,
      '/budget/rows/1/total': 200_001,
    },
    ['/budget/rows/1/total'],
    [200_001, 200_000, '2021-2027/lump-sum-ceiling'],
    'a euro above the ceiling',
  ],
  ['lump-sum-above-ceiling', LUMP_SUM, {}, [], [], 'exactly the ceiling'],
  [
    'lump-sum-above-ceiling',
    LUMP_SUM,
    {
      '/budget/rows/0/amounts': [120_000, 80_001],
      '/budget/rows/0/total': 200_001,
      '/budget/rows/1/total': 200_001,
      '/project/costModel': 'actual-costs',
    },
    [],
    [],
    'the ceiling is that of lump sums',
  ],
  [
    'lump-sum-changed',
    LUMP_SUM,
    {
      '/budgetVersions': [
        {
          version: 'change-1',
          years: [2026],
          rows: [row('Kertakorvaus', { category: 'lumpSum' }, [150_000])],
        },
      ],
    },
    ['/budgetVersions/0/rows/0/total + /budget/rows/1/total'],
    [150_000, 200_000],
    'only the period can change',
  ],
  [
    'lump-sum-changed',
    LUMP_SUM,
    {
      '/budgetVersions': [
        {
          version: 'change-1',
          years: [2026],
          rows: [row('Kertakorvaus', { category: 'lumpSum' }, [200_000])],
        },
      ],
    },
    [],
    [],
    'the same costs in other years',
  ],

  [
    'context-missing',
    SINGLE,
    { '/project/costModel': undefined, '/keys': [{ name: 'a', weights: [1] }] },
    ['/financing'],
    [],
    'which costs the flat rate pays depends on the cost model',
  ],
  [
    'context-missing',
    { eurakit: 1, budget: SINGLE.budget },
    {},
    ['/budget'],
    [],
    'a budget alone, of no programme period',
  ],
  ['context-missing', SINGLE, {}, [], [], 'everything was given'],
  [
    'budget-years-differ',
    SINGLE,
    { '/financing/years': [2026, 2028] },
    ['/budget/years/1', '/financing/years/1'],
    ['2027'],
    'each table has a year that the other does not',
  ],
  ['budget-years-differ', SINGLE, {}, [], [], 'the same years'],
  [
    'year-outside-period',
    SINGLE,
    { '/project/period': { start: '2026-01-01', end: '2026-12-31' } },
    ['/financing/years/1 + /budget/years/1 /salaries/years/1'],
    ['2027'],
    'the tables of one year are one fault',
  ],
  [
    'duplicate-year',
    SINGLE,
    { '/budget/years': [2026, 2026] },
    ['/budget/years/1 + /budget/years/0'],
    ['2026'],
    'of a budget too',
  ],
  [
    'negative-amount',
    SINGLE,
    more(SINGLE, -100, cells('/budget', [1, 3], 1)),
    ['/budget/rows/1/amounts/1'],
    ['Ostopalvelut', -100],
    'of a budget too',
  ],
  [
    'finer-than-plan-unit',
    SINGLE,
    { '/budget/rows/1/amounts': ['0.50', '-0.50'] },
    ['/budget/rows/1/amounts/0', '/budget/rows/1/amounts/1'],
    [0.5],
    'of a budget too',
  ],
];
