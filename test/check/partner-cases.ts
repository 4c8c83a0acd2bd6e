import { type Changes, cells, JOINT, more, type ProjectCase, SINGLE } from './project-changes.js';

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

/** The same project as one of 2014–2020, where all partners have one cost model. */
const OF_2014 = {
  '/project/programmePeriod': '2014-2020',
  '/project/fund': 'ESR',
  '/project/costModel': 'flat-17',
  '/partners/0/costModel': 'flat-17',
};

const [ESR] = SECOND?.financing.rows ?? [];
const SUPPORT_ALONE = { ...ESR, label: 'YHTEENSÄ', role: 'total' };

const agreed = (state?: string) => [
  { document: 'financing-agreements', ...(state !== undefined && { state }) },
];
const external = { '/financing/rows/1/contribution': 'external' };

/** Rules on joint projects, on who pays, and on documents. */
export const PARTNER_CASES: readonly ProjectCase[] = [
  [
    'partner-figures-rounded',
    JOINT,
    { '/partners/1/roundedTo': '100' },
    ['/partners/1/roundedTo'],
    ['Keskus 2', 100],
    'figures that were handed in in thousands stay told',
  ],
  ['partner-figures-rounded', JOINT, {}, [], [], 'all figures are in euros'],
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

  [
    'partners-cost-models-differ',
    JOINT,
    { ...OF_2014, '/partners/1/costModel': 'actual-costs' },
    ['/partners/1/costModel'],
    ['flat-17', 'Keskus 1', 'actual-costs', 'Keskus 2'],
    'one model for all in 2014–2020',
  ],
  [
    'partners-cost-models-differ',
    JOINT,
    { ...OF_2014, '/partners/1/costModel': undefined },
    [],
    [],
    'that of the project',
  ],
  [
    'partners-cost-models-differ',
    JOINT,
    { '/partners/1/costModel': 'actual-costs' },
    [],
    [],
    'in 2021–2027 the call decides',
  ],
  [
    'partners-cost-models-per-call',
    JOINT,
    { '/partners/1/costModel': 'actual-costs' },
    ['/partners/1/costModel'],
    ['actual-costs', 'Keskus 2'],
    'told, not counted as wrong',
  ],
  ['partners-cost-models-per-call', JOINT, {}, [], [], 'all have the same'],
  [
    'partners-salary-models-differ',
    JOINT,
    { '/partners/1/salaryModel': 'unit-cost', '/partners/1/salaries': undefined },
    ['/partners/1'],
    ['Keskus 1', 'Keskus 2'],
    'the same one is recommended',
  ],
  ['partners-salary-models-differ', JOINT, {}, [], [], 'all have the same'],
  [
    'partners-without-figures',
    JOINT,
    { '/partners/1/budget': undefined },
    ['/partners/1'],
    ['Keskus 2'],
    'the sum of the whole cannot be checked',
  ],
  [
    'partners-without-figures',
    JOINT,
    { '/partners/0/financing': undefined, '/partners/1/financing': undefined },
    [],
    [],
    'nobody has a plan of its own',
  ],
  [
    'partner-support-above-rate',
    JOINT,
    moved(JOINT, 1_000),
    ['/partners/0/financing/rows/0'],
    ['Keskus 1', '80'],
    'one partner has more and another less',
  ],
  ['partner-support-above-rate', JOINT, {}, [], [], 'each keeps to the rate'],
  [
    'support-above-rate',
    JOINT,
    moved(JOINT, 1_000, false),
    ['/financing/rows/0/total'],
    ['80'],
    'of the whole it is an error',
  ],
  [
    'support-above-rate',
    JOINT,
    moved(JOINT, 4, false),
    [],
    [],
    'each partner may round up a euro in each year',
  ],
  [
    'partner-pays-nothing',
    JOINT,
    {
      '/partners/1/financing/rows/1/parts': [],
      '/partners/1/financing/rows/1/amounts': [0, 0],
      '/partners/1/financing/rows/1/total': 0,
      '/partners/1/financing/rows/2': SUPPORT_ALONE,
    },
    ['/partners/1/financing'],
    ['Keskus 2'],
    'all of it is support',
  ],
  ['partner-pays-nothing', JOINT, {}, [], [], 'each has its municipality'],
  [
    'contribution-open',
    JOINT,
    { '/financing/rows/1/parts/0/contribution': 'own' },
    ['/financing/rows/1/parts/1 + /partners/0/financing/rows/1/parts/0 /partners/1/financing/rows/1/parts/0'],
    ['Kunta 2.1'],
    'said of one, not of the others',
  ],
  ['contribution-open', JOINT, {}, [], [], 'said of none'],
  ['contribution-open', SINGLE, {}, [], [], 'said of all'],

  [
    'required-document-missing',
    SINGLE,
    { ...external, '/documents': agreed('no') },
    ['/documents/0/state'],
    [],
    'external funding rests on agreements',
  ],
  ['required-document-missing', SINGLE, { ...external, '/documents': agreed('yes') }, [], [], 'it is there'],
  ['required-document-missing', SINGLE, { '/documents': agreed('no') }, [], [], 'nobody pays from outside'],
  [
    'usual-document-missing',
    SINGLE,
    { '/documents': [{ document: 'job-descriptions', state: 'no' }] },
    ['/documents/0/state'],
    [],
    'practice asks for it',
  ],
  [
    'usual-document-missing',
    SINGLE,
    { '/documents': [{ document: 'job-descriptions', state: 'not-applicable' }] },
    [],
    [],
    'it is not needed here',
  ],
  ['documents-not-answered', SINGLE, {}, ['/documents'], [], 'one notice for all'],
  [
    'documents-not-answered',
    SINGLE,
    {
      '/documents': ['time-records', 'job-descriptions', 'follow-up-report'].map((document) => ({
        document,
        state: 'yes',
      })),
    },
    [],
    [],
    'all are answered',
  ],
  [
    'documents-not-answered',
    { eurakit: 1, financing: SINGLE.financing },
    {},
    [],
    [],
    'a plan alone asks for none',
  ],
];

/** Support that a partner has more and, where the whole stays as it is, the other less. */
function moved(file: typeof JOINT, by: number, isEven = true): Changes {
  const shift = (at: string, amount: number): Changes => ({
    ...more(file, amount, cells(at, [0], 0)),
    ...more(file, -amount, cells(at, [1], 0)),
  });
  const part = (at: string, nth: number, amount: number): Changes =>
    more(file, -amount, [`${at}/rows/1/parts/${nth}/amounts/0`, `${at}/rows/1/parts/${nth}/total`]);
  return {
    ...shift('/partners/0/financing', by),
    ...part('/partners/0/financing', 0, by),
    ...(isEven
      ? { ...shift('/partners/1/financing', -by), ...part('/partners/1/financing', 0, -by) }
      : shift('/financing', by)),
    ...part('/financing', 0, by),
    ...(isEven ? part('/financing', 1, -by) : {}),
  };
}
