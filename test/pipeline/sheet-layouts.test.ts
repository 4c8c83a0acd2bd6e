import { expect, test } from 'vitest';
import { evaluateWorkbook } from '../../packages/core/src/pipeline/evaluate-workbook.js';
import { withCells, workbook } from '../support/small-workbook.js';

/** Half years under their year, which adds them; the total is in the upper row. */
const HALF_YEARS = [
  '               | 2024   | 2024    | 2024  | 2025   | 2025    | 2025  | Kaikki yhteensä',
  'Kustannuslaji  | I/2024 | II/2024 | Yht.  | I/2025 | II/2025 | Yht.  |',
  'Palkat         | 21 000 | 24 500  | 45 500 | 25 000 | 23 800 | 48 800 | 94 300',
  'Ostopalvelut   | 4 000  | 6 500   | 10 500 | 3 000  | 2 500  | 5 500  | 16 000',
  'Matkakulut     | 800    | 1 200   | 2 000  | 950    | 700    | 1 650  | 3 650',
  'Yhteensä       | 25 800 | 32 200  | 58 000 | 28 950 | 27 000 | 55 950 | 113 950',
];

/** Quarters, and each year after its own. */
const QUARTERS = [
  '             | Q1/2024 | Q2/2024 | 2024   | Q1/2025 | Q2/2025 | 2025   | Yhteensä',
  'Palkat       | 10 250  | 12 300  | 22 550 | 12 700  | 9 900   | 22 600 | 45 150',
  'Ostopalvelut | 2 500   | 3 100   | 5 600  | 1 500   | 2 200   | 3 700  | 9 300',
  'Muut kulut   | 410     | 520     | 930    | 300     | 450     | 750    | 1 680',
  'Yhteensä     | 13 160  | 15 920  | 29 080 | 14 500  | 12 550  | 27 050 | 56 130',
];

/** Partners over their costs, each with its own sum. */
const PARTNERS = [
  'Työpaketti   | Aava   | Aava  | Aava   | Lampi  | Lampi | Lampi  | Kaikki',
  '             | Palkat | Muut  | Yht.   | Palkat | Muut  | Yht.   |',
  'TP1 Hallinto | 12 000 | 1 500 | 13 500 | 6 000  | 500   | 6 500  | 20 000',
  'TP2 Pilotit  | 34 000 | 8 200 | 42 200 | 28 000 | 6 100 | 34 100 | 76 300',
  'TP3 Jalkautus | 21 000 | 4 300 | 25 300 | 25 000 | 5 200 | 30 200 | 55 500',
  'Yhteensä     | 67 000 | 14 000 | 81 000 | 59 000 | 11 800 | 70 800 | 151 800',
];

/** Money under headings that say so; the sum of the funders is in the middle of the columns. */
const SUMMARY = [
  'Toteuttaja | Kustannukset | ESR+ ja valtio | Kunnat | Omarahoitus | Rahoitus yhteensä',
  'Opisto     | 240 000      | 192 000        | 12 000 | 36 000      | =SUM(C2:E2)',
  'Säätiö     | 118 000      | 94 400         | 5 000  | 18 600      | =SUM(C3:E3)',
  'Yhdistys   | 96 500       | 77 200         | 0      | 19 300      | =SUM(C4:E4)',
  'Yhteensä   | =SUM(B2:B4)  | =SUM(C2:C4)    | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4)',
];

/** Prices and numbers beside the amounts that are added. */
const TRIPS = [
  'Matka         | Hlöä | Kertaa | á-hinta € | Yhteensä €',
  'Oulu–Helsinki | 2    | 6      | 95        | 1 140',
  'Oulu–Kuopio   | 3    | 4      | 120       | 1 440',
  'Päivärahat    | 4    | 12     | 51        | 2 448',
  'Yhteensä      |      |        |           | 5 028',
];

/** Lines above a table are no second row of its heading. */
const NOTE_ABOVE = [
  'Hankenumero A12345 |        | Laadittu 12.3.2024 |',
  '                   | Selite | 2024               | 2025   | Yhteensä',
  'Palkkakustannukset | Päällikkö | 68 000          | 72 000 | =C3+D3',
  'Matkat             | Junalla   | 1 800           | 1 800  | =C4+D4',
  'Kustannukset yhteensä |        | =C3+C4          | =D3+D4 | =E3+E4',
];

/** The heading is said again on the second page; the sums take in both pages. */
const TWO_PAGES = [
  'Kunta  | 2024  | 2025  | Yhteensä',
  'Aava   | 700   | 1 400 | =SUM(B2:C2)',
  'Lampi  | 710   | 1 430 | =SUM(B3:C3)',
  '',
  'Kunta  | 2024  | 2025  | Yhteensä',
  'Niemi  | 720   | 1 460 | =SUM(B6:C6)',
  'Saari  | 730   | 1 490 | =SUM(B7:C7)',
  'Yhteensä | =SUM(B2:B3)+SUM(B6:B7) | =SUM(C2:C3)+SUM(C6:C7) | =SUM(D2:D3)+SUM(D6:D7)',
];

const DAYS = [
  'Kustannuslaji         | 31.12.2024  | 31.12.2025  | Yhteensä',
  'Palkkakustannukset    | 61 200      | 83 400      | =SUM(B2:C2)',
  'Matkat                | 2 000       | 2 500       | =SUM(B3:C3)',
  'Kustannukset yhteensä | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)',
];

/** All typed, so that the text in B4 does no harm. */
const FOOTNOTES = [
  'Rahoittaja       | 2024     | 2025        | Yhteensä',
  'ESR ja valtio 1) | 45 000   | 47 000      | 92 000',
  "Aavan kaupunki   | 9 000    | '9 400 2)   | 18 400",
  "Lampi*           | '1 500*  | 1 600       | 3 100",
  'Yhteensä         | 55 500   | 58 000      | 113 500',
  '2) Sisältää korotuksen',
];

/** Money that came and went: minuses are right, and the last row is no total of the others. */
const TILL = [
  'Kassavirta   | 2023        | 2024        | 2025',
  'Alkusaldo    | 0           | =B6         | =C6',
  'Maksatukset  | 30 000      | 72 000      | 81 000',
  'Menot        | -44 000     | -68 000     | -68 000',
  'Muutos       | =SUM(B3:B4) | =SUM(C3:C4) | =SUM(D3:D4)',
  'Loppusaldo   | =B2+B5      | =C2+C5      | =D2+D5',
];

/** Vouchers: no table of a plan, but a list with a sum. */
const VOUCHERS = [
  'Tosite | Laji         | Selite    | Euroa',
  '1001   | Palkat       | Tammikuu  | 4 250,33',
  '1002   | Matkat       | Juna      | 98,40',
  '1003   | Ostopalvelut | Kysely    | 1 860',
  '1004   | Muut         | Paperi    | 41,90',
  '       |              | Yhteensä  | =SUM(D2:D4)',
];

/** A numbered list whose categories stand over their parts; no word says that they add them. */
const NUMBERED = [
  'Nro | Kustannuserä | 2024   | 2025   | Yhteensä',
  '1   | Henkilöstö   | 49 000 | 50 225 | 99 225',
  '1.1 | Palkat       | 40 000 | 41 000 | 81 000',
  '1.2 | Sivukulut    | 9 000  | 9 225  | 18 225',
  '2   | Palvelut     | 9 000  | 5 700  | 14 700',
  '2.1 | Asiantuntijat | 8 000 | 5 000  | 13 000',
  '2.2 | Painatus     | 1 000  | 700    | 1 700',
  '3   | Matkat       | 2 400  | 2 400  | 4 800',
  '    | Yhteensä     | 60 400 | 58 325 | 118 725',
];

/** Months and pay of two years; the total adds what is paid. */
const PAY = [
  'Nimike        | Kk-palkka 2024 | Kk-palkka 2025 | Kk 2024 | Kk 2025 | Palkat 2024 | Palkat 2025 | Yhteensä',
  'Koordinaattori | 3 600         | 3 700          | 10      | 12      | =B2*D2      | =C2*E2      | =F2+G2',
  'Suunnittelija | 3 300          | 3 400          | 8       | 12      | =B3*D3      | =C3*E3      | =F3+G3',
  'Assistentti   | 2 700          | 2 800          | 3       | 6       | =B4*D4      | =C4*E4      | =F4+G4',
  'Yhteensä      |                |                | =SUM(D2:D4) | =SUM(E2:E4) | =SUM(F2:F4) | =SUM(G2:G4) | =SUM(H2:H4)',
];

/** What is left of a budget after claims that are numbered only; a cost by a percentage is no column of percentages. */
const CLAIMS = [
  'Kustannuslaji      | Budjetti | MA1    | MA2    | Maksatukset yht. | Jäljellä',
  'Palkkakustannukset | 180 000  | 30 210 | 41 120 | 71 330           | 108 670',
  'Ostopalvelut       | 42 000   | 2 500  | 8 120  | 10 620           | 31 380',
  'Matkat             | 27 000   | 4 531  | 6 168  | 10 699           | 16 301',
  'Yhteensä           | 249 000  | 37 241 | 55 408 | 92 649           | 156 351',
];
const BY_RATE = [
  'Työpaketti  | Palkat | Ostot  | Flat rate 15 % | Yhteensä',
  'TP1 Johto   | 30 000 | 2 000  | 4 500          | =SUM(B2:D2)',
  'TP2 Pilotit | 45 000 | 12 000 | 6 750          | =SUM(B3:D3)',
  'TP3 Viesti  | 12 000 | 6 000  | 1 800          | =SUM(B4:D4)',
  'Yhteensä    | =SUM(B2:B4) | =SUM(C2:C4) | =SUM(D2:D4) | =SUM(E2:E4)',
];

const WORTH = [
  'Laite    | Hankintahinta | 2024   | 2025   | Jäännösarvo',
  'Tulostin | 9 000         | -3 000 | -3 000 | 3 000',
  'Palvelin | 6 000         | -1 500 | -1 500 | 3 000',
];

const SCHOOL_YEARS = [
  'Menolaji  | 2023–2024 | 2024–2025 | Yhteensä',
  'Palkat    | 30 000    | 31 000    | =SUM(B2:C2)',
  'Matkat    | 2 000     | 1 500     | =SUM(B3:C3)',
  'Yhteensä  | =SUM(B2:B3) | =SUM(C2:C3) | =SUM(D2:D3)',
];

/** Points of offers: a price stands above the points, and is none of them. */
const OFFERS = [
  'Kriteeri         | Tarjoaja A | Tarjoaja B',
  'Hinta, €         | 18 500     | 21 000',
  'Hintapisteet     | 60         | 53',
  'Laatupisteet     | 35         | 38',
  'Pisteet yhteensä | =B3+B4     | =C3+C4',
];

const LOAN = [
  'Vuosi    | Laina alussa | Lyhennys    | Laina lopussa',
  '2024     | 60 000       | 20 000      | =B2-C2',
  '2025     | =D2          | 20 000      | =B3-C3',
  'Yhteensä |              | =SUM(C2:C3) |',
];

/** The same rows for every partner. */
const BLOCKS = [
  'Toteuttaja | Rivi         | 2024   | 2025   | Yhteensä',
  'Aava       | Kustannukset | 40 000 | 60 000 | =C2+D2',
  '           | Tuki         | 32 000 | 48 000 | =C3+D3',
  'Lampi      | Kustannukset | 15 000 | 22 000 | =C4+D4',
  '           | Tuki         | 12 000 | 17 600 | =C5+D5',
];

const INCOME = [
  'Kustannukset          | 2024   | 2025   | Yhteensä',
  'Palkkakustannukset    | 42 000 | 56 000 | =B2+C2',
  'Matkat                | 5 000  | 5 000  | =B3+C3',
  'Kustannukset yhteensä | =B2+B3 | =C2+C3 | =D2+D3',
  'Vähennetään tulot     | 1 000  | 1 500  | =B5+C5',
  'Nettokustannukset     | =B4-B5 | =C4-C5 | =D4-D5',
];

/** A list of payments, one of which speaks of a year. */
const PAYMENTS = [
  'Maksuerä       | Haettu | Maksettu | Saldo',
  'Siirto vuodelta 2023 | 0 | 0        | 12 000',
  'MA1/2024       | 31 000 | 30 500   | =D2+B3-C3',
  'MA2/2024       | 28 000 | 28 000   | =D3+B4-C4',
  'Yhteensä       | =SUM(B2:B4) | =SUM(C2:C4) | =D4',
];

/** Three ways of a decision, none of which is a year. */
const DECISION = [
  'Rahoitus euroina | Haettu  | Esitetään | Myönnetään',
  'ESR ja valtio    | 240 000 | 224 000   | 224 000',
  'Kuntien rahoitus | 30 000  | 28 000    | 28 000',
  'Yksityinen       | 15 000  | 14 000    | 14 000',
  'Yhteensä         | 285 000 | 266 000   | 266 000',
];

const ONE_YEAR = [
  'Rahoittaja    | €',
  'ESR ja valtio | 96 000',
  'Kunnat        | 12 000',
  'Omarahoitus   | 12 000',
  'Yhteensä      | 120 000',
];

/** Hours and money in one table; the price of an hour is not added. */
const WORK = [
  'Talkootyö | Hlöä | Tuntia / hlö | Tunnit yht. | €/h | Arvo €',
  'Kunnostus | 10   | 6            | 60          | 15  | 900',
  'Kuljetus  | 2    | 8            | 16          | 30  | 480',
  'Maalaus   | 6    | 10           | 60          | 15  | 900',
  'Yhteensä  |      |              | 136         | 16,76 | 2 280',
];

/** Who pays for which partner, and a nought that is a text. */
const PAYERS = [
  'Rahoittaja    | Aava   | Lampi  | Yhteensä',
  'ESR ja valtio | 40 000 | 16 000 | 56 000',
  "Kunnat        | 5 000  | '0     | 5 000",
  'Omarahoitus   | 5 000  | 4 000  | 9 000',
  'Yhteensä      | 50 000 | 20 000 | 70 000',
];

type Layout = readonly [rows: readonly string[], found: readonly string[], why: string];

const LAYOUTS: readonly Layout[] = [
  [HALF_YEARS, [], 'half years under their year'],
  [withCells(HALF_YEARS, { C4: '5 600' }), ['amount-against-sums @ C4'], 'a half year is wrong'],
  [
    withCells(HALF_YEARS, { G5: '1 560' }),
    ['amount-against-sums @ G5'],
    'what is Yht. under a year is the year',
  ],
  [QUARTERS, [], 'quarters before their year'],
  [withCells(QUARTERS, { C3: '1 300' }), ['amount-against-sums @ C3'], 'a quarter that its year tells wrong'],
  [PARTNERS, [], 'the first name of the columns stands in the row above'],
  [withCells(PARTNERS, { D4: '42 000' }), ['amount-against-sums @ D4'], 'the sum of a partner in one row'],
  [withCells(PARTNERS, { H6: '152 800' }), ['amount-against-sums @ H6'], 'the sum of all partners'],
  [SUMMARY, [], 'a sum of some columns'],
  [
    withCells(SUMMARY, { F4: '=SUM(C4:D4)' }),
    ['formula-differs-from-sum @ F4'],
    'a sum of some columns, one short',
  ],
  [withCells(SUMMARY, { D5: '18 000' }), ['sum-typed-over @ D5'], 'a table of money by its headings'],
  [TRIPS, [], 'numbers and prices are not added'],
  [withCells(TRIPS, { E5: '5 018' }), ['total-is-sum-of-rows @ E5'], 'a list of money by its heading'],
  [TWO_PAGES, [], 'a heading said again'],
  [
    withCells(TWO_PAGES, { C8: '=SUM(C2:C3)+SUM(C6:C6)' }),
    ['formula-differs-from-sum @ C8'],
    'a row of the second page left out',
  ],
  [DAYS, [], 'the last days of years head columns'],
  [withCells(DAYS, { C4: '=SUM(C2:C2)' }), ['formula-differs-from-sum @ C4'], 'as years do'],
  [FOOTNOTES, [], 'footnote marks after names and figures'],
  [withCells(FOOTNOTES, { C5: '57 600' }), ['amount-against-sums @ C5'], 'a sum beside footnotes'],
  [
    withCells(FOOTNOTES, { B5: '=SUM(B2:B4)' }),
    ['text-number @ C3', 'text-number @ B4'],
    'a formula leaves out texts',
  ],
  [TILL, [], 'a till'],
  [VOUCHERS, ['formula-differs-from-sum @ D6'], 'a sum that ends before the last voucher'],
  [withCells(VOUCHERS, { D6: '=SUM(D2:D5)' }), [], 'a sum of all vouchers'],
  [withCells(VOUCHERS, { C5: '' }), [], 'a row of another kind before the sum'],
  [[...VOUCHERS, '| | Maksetaan | =D6+D5'], [], 'a row that is added later'],
  [NUMBERED, [], 'categories over their parts, numbered'],
  [withCells(NUMBERED, { C6: '8 100' }), ['amount-against-sums @ C6'], 'a part of a numbered category'],
  [PAY, [], 'months, pay and amounts by year'],
  [withCells(PAY, { H3: '=F3+F3' }), ['formula-differs-from-sum @ H3'], 'the total is that of what is paid'],
  [CLAIMS, [], 'claims that are numbered only'],
  [withCells(CLAIMS, { F3: '31 480' }), ['amount-against-sums @ F3'], 'what is left is a difference'],
  [BY_RATE, [], 'a cost by a percentage'],
  [withCells(BY_RATE, { E3: '=SUM(B3:C3)' }), ['formula-differs-from-sum @ E3'], 'it is a part of the row'],
  [WORTH, [], 'what things lose in worth is no plan'],
  [SCHOOL_YEARS, [], 'school years'],
  [withCells(SCHOOL_YEARS, { D3: '=SUM(B3:B3)' }), ['formula-differs-from-sum @ D3'], 'as years are'],
  [OFFERS, [], 'points and prices'],
  [LOAN, [], 'what is left of a loan is not added'],
  [BLOCKS, [], 'the same rows for each partner are no one plan'],
  [INCOME, [], 'income that is taken off'],
  [withCells(INCOME, { C6: '=C4+C5' }), ['formula-differs-from-sum @ C6'], 'income that is added'],
  [PAYMENTS, [], 'a year in the name of one row'],
  [DECISION, [], 'a decision'],
  [withCells(DECISION, { C5: '258 000' }), ['total-is-sum-of-rows @ C5'], 'the sum of what is proposed'],
  [ONE_YEAR, [], 'a plan in one column'],
  [withCells(ONE_YEAR, { B5: '121 000' }), ['total-is-sum-of-rows @ B5'], 'its sum'],
  [WORK, [], 'hours and money'],
  [withCells(WORK, { F5: '2 180' }), ['total-is-sum-of-rows @ F5'], 'a sum of money beside hours'],
  [PAYERS, [], 'who pays for which partner'],
  [withCells(PAYERS, { D2: '57 000' }), ['amount-against-sums @ D2'], 'partners add up in every row'],
  [
    [
      'Menot    | 2024   | 2025   | Yhteensä',
      '         | 2000   | 2010   |',
      'Palkat   | 30 000 | 31 000 | 61 000',
      'Matkat   | 2 000  | 1 500  | 3 600',
      'Yhteensä | 32 000 | 32 500 | 64 500',
    ],
    ['amount-against-sums @ D4'],
    'figures like other years are no second row of a heading',
  ],
  [NOTE_ABOVE, [], 'a line above is no heading'],
];

const cases = LAYOUTS.map(([rows, found, why]) => ({ rows, found, why }));

test.for(cases)('$why', ({ rows, found }) => {
  const { findings } = evaluateWorkbook(workbook({ Taulu: rows }));
  const loud = findings.filter(({ severity }) => severity !== 'notice');
  expect(loud.map(({ code, where }) => `${code} @ ${where.cell ?? ''}`)).toEqual(found);
});
