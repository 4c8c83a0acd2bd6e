import type { Snapshot } from '../../packages/core/src/grid/snapshot.js';
import { withCells, workbook } from '../support/small-workbook.js';

/**
 * What a rule of workbooks finds: `at` its place, with the places in `also` after a `+` (the sheet is left out in a
 * workbook of one), one text a finding, none where all is right. `says` is what its sentence must hold.
 */
export type WorkbookCase = readonly [
  code: string,
  book: Snapshot,
  at: readonly string[],
  says: readonly (string | number)[],
  why: string,
];

const PLAN = [
  '                        | 2024       | 2025       | 2026       | Yhteensä',
  'EU- ja valtion rahoitus | 8 000      | 16 000     | 12 000     | =SUM(B2:D2)',
  'Aava                    | 1 200      | 2 400      | 1 800      | =SUM(B3:D3)',
  'Lampi                   | 800        | 1 600      | 1 200      | =SUM(B4:D4)',
  'Rahoitus yhteensä       | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4)',
];

/** Figures without a formula. */
const TYPED = withCells(PLAN, {
  E2: '36 000',
  E3: '5 400',
  E4: '3 600',
  B5: '10 000',
  C5: '20 000',
  D5: '15 000',
  E5: '45 000',
});

/** Shares of the row above by one formula in every year. */
const SHARES = [
  '                        | 2024    | 2025    | 2026    | 2027',
  'Palkkakustannukset      | 10 000  | 20 000  | 30 000  | 40 000',
  'Matkakulut              | =B2*0,1 | =C2*0,1 | =D2*0,1 | =E2*0,1',
  'Kustannukset yhteensä   | =B2+B3  | =C2+C3  | =D2+D3  | =E2+E3',
].map((row) => row.replaceAll('0,1', '0.1'));

/** A column of percentages of the whole. */
const PERCENTS = [
  '                  | 2024   | 2025   | Yhteensä | Osuus',
  'Aava              | 1 000  | 2 000  | =B2+C2   | =D2/D$6 {0.0%}',
  'Lampi             | 2 000  | 3 000  | =B3+C3   | =D3/D$6 {0.0%}',
  'Niemi             | 3 000  | 4 000  | =B4+C4   | =D4/D$6 {0.0%}',
  'Saari             | 500    | 500    | =B5+C5   | =D5/D$6 {0.0%}',
  'Rahoitus yhteensä | =SUM(B2:B5) | =SUM(C2:C5) | =SUM(D2:D5) | =D6/D$6 {0.0%}',
];

const HOURS = [
  'Vuosityöaika 1 720 h',
  'Henkilö      | Tunnit | Tuntihinta | Palkat yhteensä',
  'Suunnittelija | 800   | 30         | 24 000',
  'Asiantuntija  | 1 000 | 40         | 40 000',
  'Koordinaattori | 1 600 | 35        | 56 000',
];

const partner = (aava: number, lampi: number): readonly string[] => [
  '                  | 2024    | 2025    | Yhteensä',
  `EU- ja valtion rahoitus | ${aava * 8} | ${lampi * 8} | =B2+C2`,
  `Omarahoitus       | ${aava * 2} | ${lampi * 2} | =B3+C3`,
  'Rahoitus yhteensä | =B2+B3  | =C2+C3  | =D2+D3',
];

const summaryOf = (cell: (address: string) => string): readonly string[] => [
  '                  | 2024    | 2025    | Yhteensä',
  `EU- ja valtion rahoitus | ${cell('B2')} | ${cell('C2')} | =B2+C2`,
  `Omarahoitus       | ${cell('B3')} | ${cell('C3')} | =B3+C3`,
  'Rahoitus yhteensä | =B2+B3  | =C2+C3  | =D2+D3',
];

/** Three partners and a summary that adds them cell by cell. */
const partners = (summary: readonly string[]): Snapshot =>
  workbook({
    Kooste: summary,
    Aava: partner(1_000, 2_000),
    Lampi: partner(300, 700),
    Niemi: partner(50, 90),
  });

const ALL_THREE = summaryOf((cell) => `=Aava!${cell}+Lampi!${cell}+Niemi!${cell}`);

/** A summary with a row for each sheet, named like it. */
const ROWS_BY_SHEET = [
  'Toteuttaja | 2024     | 2025     | Yhteensä',
  'Aava       | =Aava!B4 | =Aava!C4 | =B2+C2',
  'Lampi      | =Lampi!B4 | =Lampi!C4 | =B3+C3',
  'Niemi      | =Niemi!B4 | =Niemi!C4 | =B4+C4',
  'Yhteensä   | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4)',
];

const BUDGET = [
  'Kustannukset          | 2024   | 2025   | Yhteensä',
  'Palkkakustannukset    | 9 000  | 18 000 | 27 000',
  'Matkakulut            | 1 000  | 2 000  | 3 000',
  'Kustannukset yhteensä | 10 000 | 20 000 | 30 000',
  '',
];

const FUNDING = [
  'Rahoitus                | 2024   | 2025   | Yhteensä',
  'EU- ja valtion rahoitus | 8 000  | 16 000 | 24 000',
  'Omarahoitus             | 2 000  | 4 000  | 6 000',
  'Rahoitus yhteensä       | 10 000 | 20 000 | 30 000',
];

const plan = (cells: Readonly<Record<string, string>>): Snapshot =>
  workbook({ Rahoitus: withCells(PLAN, cells) });

export const WORKBOOK_CASES: readonly WorkbookCase[] = [
  [
    'text-number',
    plan({ B3: "'1 200 eur" }),
    ['B3'],
    ['Aava', '2024', '1 200 eur', 1_200],
    'a unit in the cell',
  ],
  ['text-number', plan({ B3: "'1200" }), ['B3'], ['Aava', '2024', 1_200], 'digits that are text'],
  ['text-number', plan({ B3: '1 200' }), [], [], 'a number'],
  [
    'text-number',
    workbook({ Rahoitus: TYPED.map((row) => row.replace(/\| (?=\d[\d ]*000|\d{3})/g, "| '")) }),
    [],
    [],
    'a table of texts only is an export: no formula leaves anything out',
  ],

  ['sum-typed-over', plan({ E3: '5 500' }), ['E3'], ['Aava', 5_500, 5_400, 100], 'a total of a row'],
  ['sum-typed-over', plan({ C5: '21 000' }), ['C5'], ['2025', 21_000, 20_000], 'a total of a year'],
  ['sum-typed-over', plan({ E3: '5 400' }), [], [], 'typed, but the sum'],
  ['sum-typed-over', workbook({ Rahoitus: withCells(TYPED, { E3: '5 500' }) }), [], [], 'no formula beside'],

  [
    'formula-differs-from-sum',
    plan({ B5: '=SUM(B2:B3)' }),
    ['B5 + B4'],
    ['Rahoitus yhteensä', '2024', 9_200, 10_000, 'Lampi (B4)'],
    'one row short',
  ],
  [
    'formula-differs-from-sum',
    plan({ C5: '=SUM(C1:C4)' }),
    ['C5 + C1'],
    ['2025', 22_025, 20_000, 'C1'],
    'the year in the heading is added',
  ],
  [
    'formula-differs-from-sum',
    plan({ B5: '=B2+B3-B4' }),
    ['B5 + B4'],
    ['Lampi (B4)', 8_400, 10_000],
    'a wrong sign',
  ],
  [
    'formula-differs-from-sum',
    plan({ B5: '=SUM(B2:B4)+500' }),
    ['B5'],
    ['2024', 10_500, 10_000, 500],
    'a number in the formula',
  ],
  [
    'formula-differs-from-sum',
    plan({ E2: '=SUM(B2:C2)', E3: '=SUM(B3:C3)', E4: '=SUM(B4:C4)' }),
    ['E2 + E3 E4 D2'],
    ['EU- ja valtion rahoitus', 24_000, 36_000, '(D2)', '2'],
    'copied along, one slip is one finding',
  ],
  ['formula-differs-from-sum', plan({ B5: '=B2+B3+B4' }), [], [], 'the same sum by plus signs'],
  ['formula-differs-from-sum', plan({ E5: '=SUM(B5:D5)' }), [], [], 'the grand total along its row'],
  ['formula-differs-from-sum', plan({ B5: '=SUM(B2:B4,B8:B10)' }), [], [], 'empty cells besides'],

  ['formula-error', plan({ E3: '=SUM(#REF!)' }), ['E3'], ['E3', '#REF!', '1'], 'a cell that was deleted'],
  ['formula-error', plan({ B3: '=B2/0' }), ['B3'], ['#DIV/0!'], 'a division by nothing'],
  ['formula-error', plan({ B3: '=IFERROR(B2/0,1200)' }), [], [], 'an error that is caught'],

  ['formula-circular', plan({ B5: '=SUM(B2:B5)→10 000' }), ['B5'], ['B5'], 'the sum adds itself'],
  ['formula-circular', plan({ B5: '=SUM(B1:B4)-B1' }), [], [], 'up to its own cell'],

  [
    'stored-result-stale',
    plan({ E3: '=SUM(B3:D3)→5 300' }),
    ['E3'],
    ['E3', 5_300, 5_400],
    'a result of before',
  ],
  ['stored-result-stale', plan({ E3: '=SUM(B3:D3)→5 400,004' }), [], [], 'less than half a cent'],
  [
    'stored-result-stale',
    plan({ E3: '=SUM(B3:D3)+WEBSERVICE("x")→1' }),
    [],
    [],
    'a function that is not computed here',
  ],

  [
    'stored-results-missing',
    plan({ E3: '=SUM(B3:D3)→', E4: '=SUM(B4:D4)→' }),
    ['E3'],
    ['2'],
    'written by a program that does not compute',
  ],
  ['stored-results-missing', plan({}), [], [], 'every result is there'],

  ['typed-among-formulas', plan({ E3: '5 400' }), ['E3'], ['Aava', 5_400], 'typed, and right so far'],
  ['typed-among-formulas', workbook({ Rahoitus: TYPED }), [], [], 'nothing but typed figures'],

  [
    'range-misses-cell',
    plan({ B4: '0', C4: '0', D4: '0', B5: '=SUM(B2:B3)' }),
    ['B5 + B4'],
    ['Rahoitus yhteensä', '2024', 'B4'],
    'a row that holds nothing yet is left out',
  ],
  ['range-misses-cell', plan({ B4: '0', C4: '0', D4: '0' }), [], [], 'the range takes it in'],

  [
    'float-noise',
    plan({ B2: '8 000,10', B3: '1 200,20', B4: '800' }),
    ['B5 + E5'],
    [],
    'what binary sums leave',
  ],
  ['float-noise', plan({ B2: '8 000,50' }), [], [], 'a half is exact'],

  [
    'formula-out-of-pattern',
    workbook({ Budjetti: withCells(SHARES, { D3: '5 000' }) }),
    ['D3'],
    ['Matkakulut', '2026', 5_000, 3_000, 2_000],
    'a number typed among shares',
  ],
  [
    'formula-out-of-pattern',
    workbook({ Budjetti: withCells(SHARES, { D3: '=C2*0.1' }) }),
    ['D3'],
    ['2026', 2_000, 3_000],
    'the year before',
  ],
  [
    'formula-out-of-pattern',
    workbook({ Budjetti: withCells(SHARES, { D3: '3 001' }) }),
    [],
    [],
    'what rounding left is taken up',
  ],

  [
    'percent-out-of-pattern',
    workbook({ Rahoitus: withCells(PERCENTS, { E3: '=D3/D$4 {0.0%}' }) }),
    ['E3'],
    ['Lampi'],
    'a share of another row',
  ],
  ['percent-out-of-pattern', workbook({ Rahoitus: PERCENTS }), [], [], 'shares of the total'],

  [
    'product-differs',
    workbook({ Tunnit: withCells(HOURS, { D4: '44 000' }) }),
    ['D4'],
    ['Asiantuntija', 'Tunnit', 'Tuntihinta', 40_000, 44_000],
    'hours times price',
  ],
  ['product-differs', workbook({ Tunnit: HOURS }), [], [], 'every product holds'],

  [
    'hours-above-year',
    workbook({ Tunnit: withCells(HOURS, { B5: '1 800', D5: '63 000' }) }),
    ['B5'],
    ['Koordinaattori', '1800', '1720'],
    'more than the year that the sheet names',
  ],
  [
    'hours-above-year',
    workbook({ Tunnit: withCells(HOURS, { B5: '1 720', D5: '60 200' }) }),
    [],
    [],
    'a whole year',
  ],

  [
    'row-takes-other-sheet',
    partners(withCells(ROWS_BY_SHEET, { B3: '=Aava!B4', C3: '=Aava!C4' })),
    ['Kooste!B3 + Kooste!C3'],
    ['Lampi', 'Aava', 3_000, 10_000],
    'a row copied without its sheet',
  ],
  ['row-takes-other-sheet', partners(ROWS_BY_SHEET), [], [], 'every row takes its own sheet'],

  [
    'sheet-left-out-of-summary',
    partners(summaryOf((cell) => `=Aava!${cell}+Lampi!${cell}`)),
    ['Kooste!D4'],
    ['Niemi', 'Aava', 'Lampi'],
    'a partner that came later',
  ],
  [
    'sheet-left-out-of-summary',
    partners(summaryOf((cell) => `=Aava!${cell}+Lampi!${cell}+Niemi!${cell}+Niemi!${cell}`)),
    ['Kooste!D4'],
    ['Niemi'],
    'a partner counted twice',
  ],
  ['sheet-left-out-of-summary', partners(ALL_THREE), [], [], 'all partners'],
  [
    'sheet-left-out-of-summary',
    workbook({
      Kooste: summaryOf((cell) => `=Aava!${cell}+Lampi!${cell}`),
      Aava: partner(1_000, 2_000),
      Lampi: partner(300, 700),
      'Niemi (hidden)': partner(50, 90),
    }),
    [],
    [],
    'a hidden sheet is of before',
  ],

  [
    'summary-differs-from-sheets',
    partners(withCells(ALL_THREE, { B3: '2 701' })),
    ['Kooste!B3'],
    ['Omarahoitus', '2024', 2_701, 2_700, 'Aava', 'Lampi', 'Niemi'],
    'a figure typed over',
  ],
  [
    'summary-differs-from-sheets',
    partners(withCells(ALL_THREE, { B3: '2 700' })),
    [],
    [],
    'typed, but right',
  ],

  [
    'financing-differs-from-budget',
    workbook({
      Kustannukset: withCells(BUDGET.slice(0, 4), { C2: '18 500', C4: '20 500', D2: '27 500', D4: '30 500' }),
      Rahoitus: FUNDING,
    }),
    ['Rahoitus!C4 + Kustannukset!C4 Rahoitus!D4 Kustannukset!D4'],
    ['2025', 20_000, 20_500, 500],
    'costs that nobody pays',
  ],
  [
    'financing-differs-from-budget',
    workbook({ Kustannukset: BUDGET.slice(0, 4), Rahoitus: FUNDING }),
    [],
    [],
    'all costs are paid',
  ],

  [
    'hidden-decimals',
    workbook({
      Rahoitus: withCells(PLAN, {
        B2: '8 000,50 {#,##0}',
        B3: '1 200,50 {#,##0}',
        B4: '800 {#,##0}',
        B5: '=SUM(B2:B4) {#,##0}',
      }),
    }),
    ['B2 + B3'],
    ['B2', '8001', '8000,5', '1'],
    'shown 8001 + 1201 + 800 = 10001',
  ],
  [
    'hidden-decimals',
    workbook({ Rahoitus: withCells(PLAN, { B2: '8 000,50', B3: '1 200,50' }) }),
    [],
    [],
    'shown as they are',
  ],

  [
    'rate-from-sheet',
    workbook({ Rahoitus: ['Tukiprosentti | 80 %', '', ...PLAN.map(shiftedBy2)] }),
    ['A1'],
    ['80', 'Tukiprosentti'],
    'the rate in the cell beside its name',
  ],
  [
    'rate-from-sheet',
    workbook({ Rahoitus: ['Pankkitili 80 %', '', ...PLAN.map(shiftedBy2)] }),
    [],
    [],
    'another percentage',
  ],

  [
    'no-table-on-sheets',
    workbook({ Muistio: ['Kokous 12', 'Puhelin | 5', 'Laskuri | =B2*2'] }),
    ['Muistio'],
    ['Muistio'],
    'figures, but no table',
  ],
  ['no-table-on-sheets', plan({}), [], [], 'a table'],
];

/** The row of a plan as it stands two rows further down. */
function shiftedBy2(row: string): string {
  return row.replace(
    /\b([B-E])([2-5])\b/g,
    (_, column: string, line: string) => `${column}${Number(line) + 2}`,
  );
}
