import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { evaluate, type LocatedFinding } from '@eurakit/core/read';
import { findingText, LANGUAGES } from '@eurakit/core/render';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../packages/core/src/check/rules.js';
import { GOAL_CASES } from './goal-cases.js';
import { expectGoodSentences, expectSaid } from './good-sentences.js';
import { PROJECT_CASES } from './project-cases.js';
import { context, PLAN, table } from './small-plan.js';
import { WORKBOOK_CASES } from './workbook-cases.js';

/**
 * What a rule finds: `at` its place, with the places in `also` after a `+`, one text a finding, none where all is
 * right. `says` is what its sentence must hold: labels as text, amounts in euros as numbers.
 */
type Case = readonly [
  code: string,
  input: string | Uint8Array,
  given: string,
  at: readonly string[],
  says: readonly (string | number)[],
  why: string,
];

const bytes = (...start: number[]): Uint8Array =>
  Uint8Array.from([...start, ...new Array<number>(40).fill(7)]);
const project = (file: object): string => JSON.stringify({ eurakit: 1, ...file });
const row = (label: string, role: string, amounts: readonly unknown[], more: object = {}): object => ({
  label,
  role,
  amounts,
  ...more,
});

const sharing = (aava: readonly unknown[], lampi: readonly unknown[]): object => ({
  years: [2024, 2025],
  rows: [
    row('Kunnat', 'group', ['2000', '4000'], {
      parts: [row('Aava', 'municipal', aava), row('Lampi', 'municipal', lampi)],
    }),
  ],
});

const TWO_YEARS = `
      | 2024 | 2025 | Yhteensä
Aava  | 100  | 200  | 300
Lampi | 50   | 60   | 110
`;

const PERCENTS = `
                          | 2024   | 2025   | Yhteensä
EU- ja valtion rahoitus   | 80 000 | 80 000 | 160 000
Kuntien rahoitus yhteensä | 20 000 | 20 000 | 40 000
Aava 45 %                 | 8 964  | 8 970  | 17 934
Lampi 26 %                | 5 200  | 5 190  | 10 390
Niemi 29 %                | 5 836  | 5 840  | 11 676
Rahoitus yhteensä         | 100 000 | 100 000 | 200 000
`;

const THOUSANDS = `
Rahoitus (t€) | 2024 | 2025 | Yhteensä
Aava          | 4    | 5    | 10
Lampi         | 4    | 1    | 4
Yhteensä      | 7    | 5    | 13
`;

const NET_COSTS = `
                        | 2024  | 2025  | Yhteensä
Nettokustannukset       | 1 000 | 2 000 | 3 000
EU- ja valtion rahoitus | 800   | 1 600 | 2 400
Omarahoitus             | 200   | 400   | 600
Rahoitus yhteensä       | 1 000 | 2 000 | 3 000
`;

const BUDGET = `
Kustannukset          | 2024   | 2025   | Yhteensä
Palkkakustannukset    | 10 000 | 20 000 | 30 000
Flat rate 40 %        | 4 000  | 8 000  | 12 000
Kustannukset yhteensä | 14 000 | 28 000 | 42 000
`;

const THREE_YEARS = `
Kustannukset          | 2024   | 2025   | 2026   | Yhteensä
Palkkakustannukset    | 10 000 | 10 000 | 10 000 | 30 000
Flat rate             | 4 000  | 4 000  | 4 500  | 12 500
Kustannukset yhteensä | 14 000 | 14 000 | 14 500 | 42 500
`;

const CLAIMS = `
                      | Haettu aiemmin | Haetaan nyt | Haettu yhteensä | Jäljellä | Hyväksytty
Palkkakustannukset    | 8 000 | 5 000 | 13 000 | 7 000 | 20 000
Matkakulut            | 1 000 | 500   | 1 500  | 500   | 2 000
Kustannukset yhteensä | 9 000 | 5 500 | 14 500 | 7 500 | 22 000
`;

const CASES: readonly Case[] = [
  ['input-not-text', bytes(0x50, 0x4b, 0x03, 0x04), '', [''], ['Excel'], 'a workbook is a zip'],
  ['input-not-text', bytes(0xd0, 0xcf, 0x11, 0xe0), '', [''], ['.xls'], 'an old workbook'],
  ['input-not-text', bytes(0x25, 0x50, 0x44, 0x46), '', [''], ['PDF'], 'a PDF'],
  ['input-not-text', bytes(0, 1, 2), '', [''], [], 'control characters are of no text'],
  ['input-not-text', new Uint8Array(), '', [''], [], 'an empty file'],
  ['input-not-text', new Uint8Array(20_000_001).fill(32), '', [''], ['20'], 'larger than any table'],
  ['input-not-text', new TextEncoder().encode(table(PLAN)), '', [], [], 'text'],
  ['input-not-text', new TextEncoder().encode('PK on lyhenne'), '', [], [], 'text that begins like a zip'],

  ['json-not-as-expected', project({ kes: [] }), '', ['/kes'], ['kes'], 'a field that is not ours'],
  [
    'json-not-as-expected',
    project({ keys: [{ weights: [1] }] }),
    '',
    ['/keys/0/name'],
    ['/keys/0/name'],
    'a field that is not there',
  ],
  [
    'json-not-as-expected',
    project({ financing: { years: [24], rows: [] } }),
    '',
    ['/financing/years/0'],
    ['24', '2016'],
    'a value that will not do',
  ],
  ['json-not-as-expected', '{"eurakit": 1\n"keys": []}', '', [''], ['2'], 'no JSON, and the line'],
  [
    'json-not-as-expected',
    `{"eurakit": 1, "payments": ${'['.repeat(99)}`,
    '',
    [''],
    ['JSON'],
    'deeper than any project',
  ],
  ['json-not-as-expected', project({}), '', [], [], 'a project of which nothing is known yet'],

  ['table-not-found', 'Hankkeen tavoitteet\nTyöllisyys paranee 2024.', '', [''], [], 'prose with a year'],
  ['table-not-found', '', '', [''], [], 'nothing'],
  ['table-not-found', table(TWO_YEARS), '', [], [], 'a small table'],

  [
    'columns-not-recognised',
    table('x | Kerroin | 2024 | 2025\nAava | 3 | 10 | 20\nLampi | 4 | 30 | 40'),
    '',
    ['C1'],
    ['Kerroin'],
    'a column of figures without a meaning',
  ],
  [
    'columns-not-recognised',
    table('x | 2024 | 2025 | Huom.\nAava | 10 | 20 | sovittu\nLampi | 30 | 40 | kesken'),
    '',
    [],
    [],
    'words are no amounts',
  ],

  [
    'unreadable-amount',
    table(PLAN, { B4: '1 2OO' }),
    '',
    ['B4'],
    ['Aava', '2024', '1 2OO', 1_200],
    'a letter for a digit; the sums say what it is',
  ],
  [
    'unreadable-amount',
    table(TWO_YEARS, { B2: '1.234', C2: '-', D2: '' }),
    '',
    ['B2'],
    ['1.234'],
    'two meanings, and no sum decides',
  ],
  [
    'unreadable-amount',
    table('x | 2024 | 2025\nAava | 0 | 5\nLampi | 0 | 7\nYhteensä | O | 12'),
    '',
    ['B4'],
    ['O', 0],
    'a letter for the figure nothing',
  ],
  ['unreadable-amount', table(PLAN, { B4: '1.200,00' }), '', [], [], 'another spelling of the same amount'],
  [
    'unreadable-amount',
    table(PLAN, { B2: '1.000', B3: '2.000', B4: '1.200', C2: '3.000', D2: '4.000' }),
    '',
    ['B2 + C2 D2 B3 B4'],
    ['1.000'],
    'many of one cause are one finding',
  ],

  [
    'amount-not-given',
    table('x | 2024 | 2025\nAava | 0 | 5\nLampi | 0 | 7\nYhteensä | nolla | 12'),
    '',
    ['B4'],
    ['nolla', 0],
    'what the sums leave is nothing, and is told',
  ],
  [
    'amount-not-given',
    table(PLAN, { B4: 'ei vielä tiedossa', B5: '2 000', E4: '4 200', E5: '4 800' }),
    '',
    ['B4'],
    ['Aava', '2024', 'ei vielä tiedossa', 0],
    'another pays for a funder that has not decided',
  ],
  ['amount-not-given', table(PLAN, { B4: 'ei vielä tiedossa' }), '', [], [], 'the sums say what it must be'],
  [
    'amount-not-given',
    table(PLAN, { B4: '-', B5: '2 000', E4: '4 200', E5: '4 800' }),
    '',
    [],
    [],
    'a dash is nothing, as agreed',
  ],

  [
    'unit-looks-mixed',
    table(
      '1 000 € | 2024 | 2025 | Yhteensä\nAava | 12 | 24 | 36\nLampi | 8 | 16 | 24\nNiemi | 5000 | 9000 | 14000',
    ),
    '',
    ['A4'],
    ['Niemi', 14_000_000],
    'euros in a table of thousands',
  ],
  [
    'unit-looks-mixed',
    table(
      '1 000 € | 2024 | 2025 | Yhteensä\nAava | 12 | 24 | 36\nLampi | 8 | 16 | 24\nNiemi | 500 | 900 | 1400',
    ),
    '',
    [],
    [],
    'a large funder',
  ],
  [
    'unit-looks-mixed',
    table(
      'x | 2024 | 2025 | Yhteensä\nAava | 12 | 24 | 36\nLampi | 8 | 16 | 24\nNiemi | 5000 | 9000 | 14000',
    ),
    '',
    [],
    [],
    'euros in a table of euros',
  ],

  [
    'columns-beside-table',
    table(`
    x        | Kerroin | 2024 | 2025 | Yhteensä
    Aava     | 3       | 10   | 20   | 30
    Lampi    | 4       | 30   | 40   | 70
    Yhteensä | 7       | 40   | 60   | 100
    `),
    '',
    ['C1'],
    ['Kerroin'],
    'the totals hold without it',
  ],
  [
    'columns-beside-table',
    table('x | 2024 | 2025 | Yhteensä\nAava | 10 | 20 | 30\nLampi | 30 | 40 | 70'),
    '',
    [],
    [],
    'every column is of the table',
  ],

  [
    'flat-rate-on-base',
    table(BUDGET, { C3: '8 200', C4: '28 200', D3: '12 200', D4: '42 200' }),
    '',
    ['C3'],
    ['Flat rate', '2025', '40', 'Palkkakustannukset', 8_200, 8_000, 200],
    'one year of three is off',
  ],
  ['flat-rate-on-base', table(BUDGET), '', [], [], '40 % of the salaries in every year'],
  [
    'flat-rate-on-base',
    table(BUDGET, { B3: '4 001', B4: '14 001', D3: '12 001', D4: '42 001' }),
    '',
    [],
    [],
    'rounded up to a euro',
  ],
  ['flat-rate-on-base', table(BUDGET.replace('40 %', '')), '', [], [], 'no percentage is named'],
  [
    'flat-rate-on-base',
    table(THREE_YEARS),
    'programme 2021-2027, fund ESR+',
    ['D3'],
    ['Flat rate', '2026', '2021-2027/flat-40', 4_500, 4_000],
    'the programme period names the percentage: two years of three are it',
  ],
  ['flat-rate-on-base', table(THREE_YEARS), '', [], [], 'without the programme period nothing is guessed'],
  [
    'flat-rate-on-base',
    table(THREE_YEARS),
    'programme 2014-2020, fund ESR',
    [],
    [],
    'no year is 17 %, so that the row is by another percentage',
  ],
  [
    'flat-rate-on-base',
    table(THREE_YEARS, { D3: '4 000', D4: '14 000', E3: '12 000', E4: '42 000' }),
    'programme 2021-2027',
    [],
    [],
    '40 % in every year',
  ],

  [
    'percent-row-differs',
    table(`${PLAN}\nOmarahoitusosuus, % | 20 % | 25 % | 20 % | 20 %`),
    '',
    ['C7'],
    ['Omarahoitusosuus, %', 'Kuntien rahoitus yhteensä', '25 %', '20'],
    'one year of a row of shares',
  ],
  [
    'percent-row-differs',
    table(`${PLAN}\nOmarahoitusosuus, % | 20 % | 20,0 % | 20 % | 20 %`),
    '',
    [],
    [],
    'the shares of the amounts',
  ],

  [
    'claimed-above-approved',
    table(CLAIMS, { C3: '1 500', D3: '2 500', E3: '-500', C4: '6 500', D4: '15 500', E4: '6 500' }),
    '',
    ['D3'],
    ['Matkakulut', 2_500, 2_000, 500],
    'what is left is less than nothing',
  ],
  [
    'claimed-above-approved',
    table(CLAIMS, { C3: '1 000', D3: '2 000', E3: '0', C4: '6 000', D4: '15 000', E4: '7 000' }),
    '',
    [],
    [],
    'all that was approved',
  ],

  [
    'too-fine-amount',
    table(PLAN, { C5: '1 600,005' }),
    '',
    ['C5'],
    ['Lampi', '2025', '1 600,005'],
    'half a cent',
  ],
  ['too-fine-amount', table(PLAN, { C5: '1 600,000' }), '', [], [], 'zeros are nothing finer'],

  [
    'finer-than-plan-unit',
    table(PLAN, { B4: '1 200,50', B5: '799,50' }),
    'unit 1',
    ['B4', 'B5'],
    [],
    'cents in a plan of whole euros',
  ],
  [
    'finer-than-plan-unit',
    table(PLAN, { B4: '1 200,50', B5: '799,50' }),
    'unit 0.01',
    [],
    [],
    'the plan is to the cent',
  ],
  [
    'finer-than-plan-unit',
    table(PLAN, { B4: '1 200,50', B5: '799,50' }),
    '',
    [],
    [],
    'the unit was not given, so it is not guessed',
  ],
  ['finer-than-plan-unit', table(PLAN, { B4: '1 200,00' }), 'unit 1', [], [], 'cents that are none'],

  [
    'amount-against-sums',
    table(PLAN, { B4: '1 201' }),
    '',
    ['B4 + E4 B3'],
    ['Aava', '2024', 1_201, 1_200, 1],
    'a part is off by one',
  ],
  [
    'amount-against-sums',
    table(PLAN, { E6: '54 000' }),
    '',
    ['E6'],
    ['Rahoitus yhteensä', 54_000, 45_000, 9_000],
    'two digits of the grand total have changed places',
  ],
  [
    'amount-against-sums',
    table(PLAN, { C3: '400' }),
    '',
    ['C3 + E3 C6'],
    ['Kuntien rahoitus yhteensä', '2025', 400, 4_000],
    'a zero was lost',
  ],
  [
    'amount-against-sums',
    table(PLAN, { D5: '' }),
    '',
    ['D5 + E5 D3'],
    ['Lampi', '2026', 1_200],
    'an amount was left out',
  ],
  [
    'amount-against-sums',
    table(PLAN, { B4: '1 201', B5: '799' }),
    '',
    [],
    [],
    'two changes: no single amount explains the row totals',
  ],
  ['amount-against-sums', table(PLAN), '', [], [], 'everything agrees'],

  [
    'row-left-out-of-sum',
    table(PLAN, {
      B3: '1 200',
      C3: '2 400',
      D3: '1 800',
      E3: '5 400',
      B6: '9 200',
      C6: '18 400',
      D6: '13 800',
      E6: '41 400',
    }),
    '',
    ['B3 + C3 D3 E3 A5'],
    ['Kuntien rahoitus yhteensä', 'Lampi'],
    'the group adds all rows but the last',
  ],
  [
    'row-left-out-of-sum',
    table(PLAN, { B6: '12 000', C6: '24 000', D6: '18 000', E6: '54 000' }),
    '',
    ['B6 + C6 D6 E6 A3'],
    ['Rahoitus yhteensä', 'Kuntien rahoitus yhteensä'],
    'the total counts the group twice',
  ],
  [
    'row-left-out-of-sum',
    table(PLAN, { E2: '24 000', E3: '6 000', E4: '3 600', E5: '2 400', E6: '30 000' }),
    '',
    ['E2 + E3 E4 E5 E6 D1'],
    ['2026'],
    'the total column ends a year early',
  ],
  [
    'row-left-out-of-sum',
    table(PLAN, { B6: '9 200' }),
    '',
    [],
    [],
    'in one year only: a wrong amount, not a wrong sum',
  ],

  [
    'rows-not-filled',
    project({ financing: sharing(['', null], ['–', '']) }),
    '',
    ['/financing/rows/0/amounts/0 + /financing/rows/0/parts/0 /financing/rows/0/parts/1'],
    ['Kunnat', 'Aava', 'Lampi', 2_000, 4_000],
    'the parts of a group are still to come',
  ],
  [
    'rows-not-filled',
    project({ financing: sharing(['2000', '4000'], ['–', '']) }),
    '',
    [],
    [],
    'an empty row of which nothing is left',
  ],
  [
    'rows-not-filled',
    project({ financing: sharing(['1999', '4000'], ['', '']) }),
    '',
    ['/financing/rows/0/amounts/0 + /financing/rows/0/parts/1'],
    ['Kunnat', 'Lampi', 1],
    'a euro is left for it in one year',
  ],

  [
    'row-total',
    table(TWO_YEARS, { D2: '301' }),
    '',
    ['D2 + B2 C2'],
    ['Aava', 301, 300, 1],
    'only the row says what it adds up to',
  ],
  [
    'row-total',
    table(PLAN, { B4: '1 201', B5: '799' }),
    '',
    ['E4 + B4 C4 D4', 'E5 + B5 C5 D5'],
    [],
    'a euro moved from row to row',
  ],
  ['row-total', table(TWO_YEARS, { D2: '' }), '', [], [], 'a total that is not stated is not wrong'],
  ['row-total', table(TWO_YEARS), '', [], [], 'as it should be'],

  [
    'group-is-sum-of-parts',
    table('x | 2024 | 2025\nKunnat yhteensä | 301 | 260\nAava | 100 | 200\nLampi | 200 | 60'),
    '',
    ['B2 + B3 B4'],
    ['Kunnat yhteensä', '2024', 301, 300, 1],
    'without row totals nothing tells which amount it is',
  ],
  [
    'group-is-sum-of-parts',
    table('x | 2024 | 2025\nKunnat yhteensä | 300 | 260\nAava | 100 | 200\nLampi | 200 | 60'),
    '',
    [],
    [],
    'the group fits',
  ],

  [
    'total-is-sum-of-rows',
    table('x | 2024 | 2025\nAava | 100 | 200\nLampi | 200 | 60\nYhteensä | 301 | 260'),
    '',
    ['B4 + B2 B3'],
    ['Yhteensä', '2024', 301, 300, 1],
    'without row totals nothing tells which amount it is',
  ],
  [
    'total-is-sum-of-rows',
    table('x | 2024 | 2025\nAava | 100 | 200\nLampi | 200 | 60\nYhteensä | 300 | 260'),
    '',
    [],
    [],
    'the total fits',
  ],

  [
    'financing-is-net-costs',
    table(NET_COSTS, { B2: '1 100', D2: '3 100' }),
    '',
    ['B2 + D2'],
    ['Nettokustannukset', '2024', 1_100, 1_000, 100],
    'a hundred is not covered',
  ],
  ['financing-is-net-costs', table(NET_COSTS), '', [], [], 'all costs are covered'],

  [
    'negative-amount',
    table(PLAN, { B4: '-1 200', B5: '3 200', E4: '3 000', E5: '6 000' }),
    '',
    ['B4'],
    ['Aava', '2024', -1_200],
    'the sums hold, but nobody plans to take money back',
  ],
  [
    'negative-amount',
    table(PLAN, { B4: '-1 200' }),
    '',
    [],
    [],
    'the sums already say that its sign is wrong',
  ],
  [
    'negative-amount',
    table(PLAN, { B4: '0', B5: '2 000', E4: '4 200', E5: '4 800' }),
    '',
    [],
    [],
    'nothing is not negative',
  ],

  [
    'support-above-ceiling',
    project({ project: { programmePeriod: '2021–2027', fund: 'ESR+', supportRate: '85,5 %' } }),
    '',
    ['/project/supportRate'],
    ['85', '80', '2021-2027/support-80'],
    'a rate above the ceiling of the period',
  ],
  [
    'support-above-ceiling',
    project({ project: { programmePeriod: '2021-2027', supportRate: '80 %' } }),
    '',
    [],
    [],
    'a rate at the ceiling',
  ],
  [
    'support-above-ceiling',
    project({ project: { programmePeriod: '2014-2020', supportRate: '85 %' } }),
    '',
    [],
    [],
    'the ceiling of 2014–2020 was not seen',
  ],
  [
    'support-above-ceiling',
    table(
      PLAN.replace('2 000  | 4 000  | 3 000  | 9 000', '1 000  | 2 000  | 1 500  | 4 500')
        .replaceAll('1 200  | 2 400  | 1 800  | 5 400', '600  | 1 200  | 900  | 2 700')
        .replaceAll('800    | 1 600  | 1 200  | 3 600', '400    | 800  | 600  | 1 800')
        .replaceAll('10 000 | 20 000 | 15 000 | 45 000', '9 000 | 18 000 | 13 500 | 40 500'),
    ),
    'programme 2021-2027',
    ['E2'],
    ['88', '80'],
    'no rate is given, but the support itself is above the ceiling',
  ],
  ['support-above-ceiling', table(PLAN), 'programme 2021-2027', [], [], 'support at the ceiling'],
  [
    'support-above-ceiling',
    table(PLAN),
    'programme 2021-2027, rate 70 %',
    [],
    [],
    'a rate below the ceiling is judged by itself',
  ],

  ['support-above-rate', table(PLAN), 'rate 70 %', ['E2'], [36_000, 45_000, 4_500, 3], 'a tenth too much'],
  [
    'support-above-rate',
    table(PLAN, { B2: '8 003', E2: '36 003', B6: '10 003', E6: '45 003' }),
    'rate 80 %',
    [],
    [],
    'three euros more, of which the costs bear four fifths: 60 cents',
  ],
  [
    'support-above-rate',
    table(PLAN, { B2: '8 015', E2: '36 015', B6: '10 015', E6: '45 015' }),
    'rate 80 %',
    ['E2'],
    [36_015, 45_015, 3],
    'three euros over, one for each year: rounding explains less than that',
  ],
  [
    'support-above-rate',
    table(PLAN, { B2: '8 014', E2: '36 014', B6: '10 014', E6: '45 014' }),
    'rate 80 %',
    [],
    [],
    'twenty cents less than that',
  ],
  ['support-above-rate', table(PLAN), '', [], [], 'the rate was not given, so it is not guessed'],

  [
    'support-rounding',
    table(PLAN, {
      B2: '8 001',
      E2: '36 000',
      C2: '15 999',
      B3: '1 999',
      C3: '4 001',
      B4: '1 199',
      C4: '2 401',
    }),
    'rate 80 %',
    ['A2'],
    ['80', '2024', 1],
    'a euro moved from one year to the next',
  ],
  ['support-rounding', table(PLAN), 'rate 80 %', [], [], 'exactly the rate in every year'],
  ['support-rounding', table(PLAN), 'rate 70 %', [], [], 'far above is an error, not a rounding'],

  ['support-below-rate', table(PLAN), 'rate 90 %', ['E2'], [36_000, 4_500], 'a tenth is not used'],
  ['support-below-rate', table(PLAN), 'rate 80,005 %', [], [], 'less than a euro a year is rounding'],

  ['rate-observed', table(PLAN), '', ['A2'], ['80'], 'eighty per cent to the cent'],
  [
    'rate-observed',
    table(PLAN, { B2: '8 001', E2: '36 001', B6: '10 001', E6: '45 001' }),
    '',
    [],
    [],
    'a euro more is no rate',
  ],
  ['rate-observed', table(PLAN), 'rate 80 %', [], [], 'it was given'],

  ['duplicate-year', table(PLAN, { C1: '2024' }), '', ['C1 + B1'], ['2024'], 'a heading was copied'],
  [
    'duplicate-year',
    table(PLAN, { B1: '2024 (1–6)', C1: '2024 (7–12)' }),
    '',
    [],
    [],
    'two halves of a year',
  ],
  [
    'duplicate-year',
    table(PLAN, { B1: '2024 (1–7)', C1: '2024 (7–12)' }),
    '',
    ['C1 + B1'],
    ['2024'],
    'July stands in both',
  ],

  [
    'year-order',
    table(PLAN, { B1: '2025', C1: '2024' }),
    '',
    ['B1 + C1'],
    ['2024', '2025'],
    'years the wrong way round',
  ],
  ['year-order', table(PLAN, { D1: '2030' }), '', [], [], 'a gap is in order'],
  [
    'year-order',
    table(PLAN, { B1: '2026', D1: '2024' }),
    '',
    [],
    [],
    'from the last to the first is an order',
  ],

  [
    'year-outside-period',
    table(PLAN),
    'period 2024-03-01..2025-12-31',
    ['D1'],
    ['2026', '1.3.2024–31.12.2025'],
    'money for a year after the end',
  ],
  ['year-outside-period', table(PLAN), 'period 2024-12-31..2026-01-01', [], [], 'a day is enough'],
  [
    'year-outside-period',
    table(PLAN, {
      D2: '-',
      D3: '-',
      D4: '-',
      D5: '-',
      D6: '-',
      E2: '24 000',
      E3: '6 000',
      E4: '3 600',
      E5: '2 400',
      E6: '30 000',
    }),
    'period 2024-03-01..2025-12-31',
    [],
    [],
    'a year without money is only a column',
  ],

  ['year-missing', table(PLAN), 'period 2024-01-01..2027-06-30', ['B1'], ['2027'], 'the project goes on'],
  ['year-missing', table(PLAN), 'period 2024-01-01..2026-12-31', [], [], 'every year has a column'],

  [
    'partial-year',
    table(PLAN, { B1: '2024 (9–12)' }),
    'period 2024-10-01..2026-12-31',
    ['B1'],
    ['2024', '9–12', '10–12'],
    'it begins a month later',
  ],
  [
    'partial-year',
    table(PLAN, { B1: '2024 (9–12)' }),
    'period 2024-09-30..2026-12-31',
    [],
    [],
    'a day of September is enough',
  ],

  ['duplicate-row', table(PLAN, { A5: 'Aava' }), '', ['A5 + A4'], ['Aava'], 'one name, two rows'],
  [
    'duplicate-row',
    project({
      financing: {
        years: [2024],
        rows: [
          row('Kunnat', 'group', [2], { parts: [row('Muut', 'municipal', [2])] }),
          row('Muut', 'otherPublic', [3]),
        ],
      },
    }),
    '',
    [],
    [],
    'in two groups a name may stand twice',
  ],

  [
    'funder-class-open',
    table(PLAN, { A5: 'Lammen hyvinvointialue' }),
    '',
    ['A5'],
    ['Lammen hyvinvointialue'],
    'municipal or other public? the project says',
  ],
  ['funder-class-open', table(PLAN), '', [], [], 'municipalities are municipal'],

  [
    'percent-does-not-fit',
    table(PERCENTS, { A5: 'Lampi 36 %' }),
    '',
    ['A5'],
    ['Lampi', 'Kuntien rahoitus yhteensä', 40_000],
    'one percentage of three is not the share',
  ],
  ['percent-does-not-fit', table(PERCENTS), '', [], [], 'all are, rounded'],

  [
    'percents-are-display-roundings',
    table(PERCENTS),
    '',
    ['A4 + A5 A6'],
    ['Niemi', '2025', 40_000, 5_800, 5_840],
    'shares to whole per cents',
  ],
  [
    'percents-are-display-roundings',
    table(PERCENTS, {
      B4: '9 000',
      C4: '9 000',
      D4: '18 000',
      B5: '5 200',
      C5: '5 200',
      D5: '10 400',
      B6: '5 800',
      C6: '5 800',
      D6: '11 600',
    }),
    '',
    [],
    [],
    'these percentages made the euros',
  ],

  [
    'percent-base-unclear',
    table(PERCENTS, { A4: 'Aava 80 %', A5: 'Lampi 70 %', A6: 'Niemi 60 %' }),
    '',
    ['A4 + A5 A6'],
    ['Aava 80', 'Niemi 60'],
    'shares of nothing in the table',
  ],
  ['percent-base-unclear', table(PERCENTS), '', [], [], 'shares of the group'],

  [
    'key-gives-amounts',
    table(PLAN),
    'key 3/2',
    ['A4 + A5'],
    ['asukkaat', '6', 'Aava', 'Lampi'],
    'the key of the plan',
  ],
  ['key-gives-amounts', table(PLAN), 'key 3/1', [], [], 'another key'],
  [
    'key-does-not-give-amounts',
    table(PLAN, { B4: '1 201', B5: '799', E4: '5 401', E5: '3 599' }),
    'key 3/2',
    ['B4 + B5'],
    ['asukkaat', 'Aava', 'Lampi', 1_200, 1],
    'a euro from one to the other',
  ],
  ['key-does-not-give-amounts', table(PLAN), 'key 3/2', [], [], 'the key gives them all'],
  ['key-does-not-give-amounts', table(PLAN), '', [], [], 'no key was given'],
  ['key-has-no-rows', table(PLAN), 'key 3/2/1', ['B1'], ['asukkaat', '3'], 'three weights for two'],
  ['key-has-no-rows', table(PLAN), 'key 3/2', [], [], 'a weight for each'],

  [
    'no-total-row',
    table('x | 2024 | 2025\nAava | 10 | 20\nLampi | 30 | 45\nNiemi | 7 | 9'),
    '',
    ['B1'],
    ['3'],
    'nothing adds the rows',
  ],
  ['no-total-row', table(PLAN), '', [], [], 'there is a total'],
  [
    'total-assumed',
    table(PLAN, { A6: 'Rantaraitti' }),
    '',
    ['B1'],
    ['Rantaraitti'],
    'a total by its figures only',
  ],
  ['total-assumed', table(PLAN), '', [], [], 'it is called one'],
  [
    'rows-left-out',
    `${table(PLAN)}\nVarattu\t1\t2\t3\t6`,
    '',
    ['B1'],
    ['Varattu'],
    'a row below the total that it does not count',
  ],
  [
    'reading-ambiguous',
    table(`
                              | 2024 | 2025
    Aava                      | 10   | 20
    Niemi                     | 1    | 2
    Kuntien rahoitus yhteensä | 11   | 22
    Lampi                     | 10   | 20
    Meri                      | 1    | 2
    Yhteensä                  | 45   | 60
    `),
    '',
    ['B1'],
    [],
    'the rows above the group fit as well as those below, and no total decides',
  ],
  [
    'reading-ambiguous',
    table(`
                              | 2024 | 2025
    Aava                      | 10   | 20
    Niemi                     | 1    | 2
    Kuntien rahoitus yhteensä | 11   | 22
    Lampi                     | 10   | 20
    Meri                      | 1    | 2
    Yhteensä                  | 22   | 44
    `),
    '',
    [],
    [],
    'the total fits both readings: nothing is wrong whichever it is',
  ],
  ['rows-left-out', table(PLAN), '', [], [], 'every row is counted'],
  ['rounded-figures', table(PLAN), 'unit 1000', ['B1'], [1_000], 'figures in thousands'],
  ['rounded-figures', table(PLAN), '', [], [], 'figures in euros'],
  [
    'rounded-sums-contradict',
    table(THOUSANDS),
    '',
    ['D2 + B3 C3 B4 C4'],
    [1_000, 'Aava', '2024', '2025', 9_000],
    'the first row needs 5.5 in 2025, and its column at most 5',
  ],
  ['rounded-sums-contradict', table(THOUSANDS, { D2: '9' }), '', [], [], 'all sums hold at once'],
  [
    'rounded-sums-contradict',
    table(THOUSANDS, { D2: '11' }),
    '',
    [],
    [],
    'a sum that fails alone is told as that',
  ],
  [
    'row-total',
    table(`
    Rahoitus (t€) | 2024 | 2025 | 2026 | Yhteensä
    Aava          | 4    | 5    | 8    | 20
    Lampi         | 9    | 1    | 1    | 30
    Yhteensä      | 9    | 17   | 15   | 43
    `),
    '',
    ['E2', 'E3'],
    ['Aava', 20_000, 17_000, 14_000, 'Lampi', 23_000, 12_000],
    'a repair is offered for rounded figures too, in thousands',
  ],
  ['part-not-checked', project({ payments: [] }), '', ['/payments'], [], 'a part for a later version'],
  ['part-not-checked', project({ keys: [] }), '', [], [], 'every part is known'],
  [
    'nothing-to-check',
    project({ keys: [{ name: 'a', weights: [1] }] }),
    '',
    [''],
    [],
    'a project without a plan',
  ],
  ['nothing-to-check', project({ financing: { years: [2024], rows: [] } }), '', [], [], 'a plan is there'],
  [
    'nothing-to-check',
    project({ financingVersions: [{ years: [2024], rows: [] }] }),
    '',
    [],
    [],
    'or another version of it',
  ],
  ['context-missing', table(PLAN), '', ['B1'], [], 'nothing was given'],
  [
    'context-missing',
    table(PLAN),
    'rate 80 %, period 2024-01-01..2026-12-31, key 3/2, unit 1',
    [],
    [],
    'everything was given',
  ],
];

const cases = CASES.map(([code, input, given, at, says, why]) => ({ code, input, given, at, says, why }));

test.for(cases)('$code: $why', ({ code, input, given, at, says }) => {
  const source = typeof input === 'string' ? { text: input } : { bytes: input };
  const { findings } = evaluate(source, { context: context(given) });
  const found = findings.filter((finding) => finding.code === code);
  expect(found.map(placesOf)).toEqual(at);
  const [first] = found;
  if (first === undefined) return;
  expectSaid(first, says);
  for (const finding of findings) expectGoodSentences(finding);
});

/** What a command says itself with the words of a rule; those of merging have their cases in test/merge. */
const TOLD_BY_COMMANDS: readonly string[] = [
  'several-tables',
  ...readdirSync('packages/core/src/check/merge').map((file) => basename(file, '.ts')),
];

describe('every rule', () => {
  const all = [
    ...CASES.map(([code, , , at]) => ({ code, at })),
    ...WORKBOOK_CASES.map(([code, , at]) => ({ code, at })),
    ...GOAL_CASES.map(([code, , at]) => ({ code, at })),
    ...PROJECT_CASES.map(([code, , , at]) => ({ code, at })),
  ];
  const broken = new Set(all.flatMap(({ code, at }) => (at.length > 0 ? [code] : [])));
  const right = new Set(all.flatMap(({ code, at }) => (at.length === 0 ? [code] : [])));
  const codes = RULES.map(({ code }) => code).filter((code) => !TOLD_BY_COMMANDS.includes(code));

  test('has a case that it finds', () => {
    expect(codes.filter((code) => !broken.has(code))).toEqual([]);
  });

  test('has a case that is close by, but right', () => {
    expect(codes.filter((code) => !right.has(code))).toEqual([]);
  });

  test('is a rule', () => {
    expect(
      [...broken, ...right, ...TOLD_BY_COMMANDS].filter((code) => !RULES.some((rule) => rule.code === code)),
    ).toEqual([]);
  });
});

test('several tables are named', () => {
  const finding = {
    code: 'several-tables',
    severity: 'error',
    at: [],
    args: { places: ['rivi 1', 'rivi 20'] },
  } as const;
  for (const language of LANGUAGES) {
    expect(findingText(finding, language).message).toMatch(/2.*rivi 1.*rivi 20/);
  }
  expectGoodSentences(finding);
});

/** `B4 + E4 B3`: where it is, and where else. */
function placesOf({ where, alsoWhere }: LocatedFinding): string {
  const [at, ...also] = [where, ...alsoWhere].map(({ cell, path }) => cell ?? path ?? '');
  return also.length === 0 ? (at ?? '') : `${at} + ${also.join(' ')}`;
}
