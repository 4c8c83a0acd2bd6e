import { LANGUAGES } from '@eurakit/core/render';
import { describe, expect, test } from 'vitest';
import { shown } from './shown.js';

/** What cannot be used, or has no answer: the function, what it is given, and what it says in Finnish. */
const REFUSED: readonly [id: string, given: readonly unknown[], says: string, why: string][] = [
  [
    'ALLOCATE',
    [100, [[45], ['abc']]],
    '#VALUE! weights (rivi 2, sarake 1): ”abc” ei ole paino; anna luku, joka on vähintään 0, esim. 45 tai 26,44.',
    'a text among weights is named with its cell',
  ],
  [
    'ALLOCATE',
    [100, [[1, -1]]],
    '#VALUE! weights (rivi 1, sarake 2): ”-1” ei ole paino; anna luku, joka on vähintään 0, esim. 45 tai 26,44.',
    'a negative weight',
  ],
  [
    'ALLOCATE',
    [100, [[0, '']]],
    '#VALUE! weights: kaikki painot ovat 0; anna ainakin yksi suurempi, jotta joku voi saada jotakin.',
    'nobody to give to',
  ],
  [
    'ALLOCATE',
    [12.345, [[1]]],
    '#VALUE! total: 12,345 on senttiä tarkempi; pyöristä se ensin, esim. =PYÖRISTÄ(A1;2).',
    'never rounded silently',
  ],
  [
    'ALLOCATE',
    [12.5, [[1]], 1],
    '#VALUE! total: 12,50 € ei ole tasan 1 € askelin; pyöristä summa tai anna pienempi step.',
    'whole euros of an amount with cents',
  ],
  [
    'ALLOCATE',
    [1e15, [[1]]],
    '#VALUE! total: summa on suurempi kuin 90 biljoonaa euroa; tarkista luku.',
    'more than an amount can be',
  ],
  [
    'ALLOCATE',
    ['1.234', [[1]]],
    '#VALUE! total: ”1.234” ei ole summa; kirjoita esim. 1 234 tai 1,23.',
    'a thousand, or one and a bit',
  ],
  [
    'ALLOCATE',
    [true, [[1]]],
    '#VALUE! total: ”true” ei ole summa; kirjoita esim. 1234,50 tai 1 234,50.',
    'a truth is no amount',
  ],
  [
    'ALLOCATE',
    [100, [[1]], 0],
    '#VALUE! step: anna askel euroina, esim. 1 (kokonaiset eurot) tai 0,01 (sentit), tai jätä se pois.',
    'a step of nothing',
  ],
  [
    'ALLOCATE',
    [100, [[1]], 0.001],
    '#VALUE! step: anna askel euroina, esim. 1 (kokonaiset eurot) tai 0,01 (sentit), tai jätä se pois.',
    'a step below a cent',
  ],
  [
    'ALLOCATE',
    [100, [[1]], 1, 'hamilton'],
    '#VALUE! method: ”hamilton” ei käy; anna ”largest-remainder” tai ”cumulative”.',
    'a method that there is not',
  ],
  ['ALLOCATE', [[[1, 2]], [[1]]], '#VALUE! total: anna yksi solu, ei aluetta.', 'a range for one amount'],
  [
    'ALLOCATE',
    [1, Array(100_001).fill([1])],
    '#VALUE! weights: alueessa on yli 100000 solua; anna pienempi alue, ei koko saraketta.',
    'more than Excel should wait for',
  ],
  ['ALLOCATE', [1, [[1], [2, 3]]], '#VALUE! weights: anna alue, jossa on ainakin yksi solu.', 'no rectangle'],
  [
    'ALLOCATETABLE',
    [
      [[3], [4]],
      [[5], [1]],
    ],
    '#VALUE! Rivien summat ovat yhteensä 7 €, sarakkeiden 6 € (ero +1 €); korjaa ne samaksi.',
    'totals that disagree',
  ],
  [
    'ALLOCATETABLE',
    [[[5], [-5]], [[3, -3]]],
    '#VALUE! Taulukkoa ei ole: riveille tarvitaan 5 € (rivit: 1), sarakkeissa on 0 € (sarakkeet: –). Korjaa näiden summia.',
    'the rows that block are named',
  ],
  [
    'ALLOCATETABLE',
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [1]],
    ],
    '#VALUE! rowTotals on 2 × 2 solua; anna yksi rivi tai yksi sarake.',
    'a block for totals',
  ],
  [
    'ALLOCATETABLE',
    [Array(101).fill([100]), Array(101).fill([100])],
    '#VALUE! Taulukossa olisi yli 10000 solua; jaa pienemmissä osissa.',
    'more than Excel should wait for',
  ],
  [
    'ALLOCATETABLE',
    [
      [[80_000_000_000_000], [-80_000_000_000_000], [1]],
      [[80_000_000_000_000], [-79_999_999_999_999]],
    ],
    '#VALUE! Summien summa on suurempi kuin 90 biljoonaa euroa; tarkista luvut.',
    'shares that no amount can hold',
  ],
  [
    'KEYRANGE',
    [
      [
        [10, 90],
        [90, 10],
      ],
      1,
    ],
    '#N/A Mikään jakoperuste ei anna näitä summia: luvut ovat ristiriidassa (osapuolet: 1 ja 2; vuodet: 1 ja 2, järjestysnumeroin). Tarkista nämä luvut ja step.',
    'years that contradict each other',
  ],
  [
    'KEYRANGE',
    [[[1.5], [2]], 1],
    '#VALUE! amounts (rivi 1, sarake 1): 1,50 € ei ole tasan 1 € askelin; pyöristä summa tai anna pienempi step.',
    'an amount that is not in steps is named with its cell',
  ],
  [
    'KEYRANGE',
    [Array(201).fill([1]), 1],
    '#VALUE! Osapuolia on yli 200; anna pienempi alue, ei koko saraketta.',
    'a whole column',
  ],
  [
    'FITS',
    [
      [[1], [2]],
      [[1], [2], [3]],
    ],
    '#VALUE! Osapuolia on 2, painoja 3; anna jokaiselle osapuolelle yksi paino tai yhtä suuri alue kuin amounts.',
    'weights for others',
  ],
  [
    'SUPPORT',
    [1000, 80],
    '#VALUE! rate: ”80” ei ole prosentti väliltä 0–100; anna esim. 40 % tai 0,4.',
    'Excel keeps 80 % as 0.8, so 80 is 8000 %',
  ],
  [
    'SUPPORT',
    [1000, null],
    '#VALUE! rate: ”” ei ole prosentti väliltä 0–100; anna esim. 40 % tai 0,4.',
    'a rate that was not given is not guessed',
  ],
  [
    'SUPPORT',
    [[[1, -1]], 0.8],
    '#VALUE! netCosts: nettokustannuksissa on sekä plussaa että miinusta; laske ne erikseen.',
    'costs and refunds together',
  ],
  [
    'FLATRATE',
    [1000, '2021-2027/flat-7'],
    '#N/A rate: tunnusta ”2021-2027/flat-7” ei ole. Tunnukset: 2014-2020/flat-17, 2014-2020/flat-24, 2021-2027/flat-40, 2021-2027/flat-1.5. Muun prosentin voi antaa lukuna, esim. 0,4.',
    'an unknown name lists the known',
  ],
  [
    'SIDECOSTS',
    [1000, '2021-2027/flat-40'],
    '#N/A model: tunnusta ”2021-2027/flat-40” ei ole. Tunnukset: 2021-2027/side-26.44, 2021-2027/side-20.42. Muun prosentin voi antaa lukuna, esim. 0,4.',
    'a flat rate is no side-cost model',
  ],
  [
    'FLATRATE',
    [1000, '140 %'],
    '#VALUE! rate: ”140 %” ei ole prosentti väliltä 0–100; anna esim. 40 % tai 0,4 tai tunnus: 2014-2020/flat-17, 2014-2020/flat-24, 2021-2027/flat-40, 2021-2027/flat-1.5.',
    'more than all of it',
  ],
  [
    'FLATRATE',
    [
      [[1], [2]],
      [[0.1], [0.2], [0.3]],
    ],
    '#VALUE! base on 2 × 1 ja rate on 3 × 1 solua; anna samankokoiset alueet tai yksi solu.',
    'ranges that do not fit each other',
  ],
  [
    'CHECKPERCENT',
    [1, 0, 0.5],
    '#VALUE! whole: kokonaissumman on oltava suurempi kuin 0, jotta siitä voi laskea prosentin.',
    'a percentage of nothing',
  ],
  [
    'CHECK',
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
    '#N/A Alueelta ei löytynyt rahoitus- tai kustannustaulukkoa; ota mukaan rivien nimet ja otsikot (vuodet tai Yhteensä).',
    'figures without names',
  ],
  [
    'AMOUNT',
    ['kolme'],
    '#VALUE! text: ”kolme” ei ole summa; kirjoita esim. 1234,50 tai 1 234,50.',
    'a text that is no number',
  ],
];

describe('what cannot be used is refused with a sentence', () => {
  test.for(REFUSED)('$0 says $2 ($3)', ([id, given, says]) => {
    expect(shown(id, given)).toBe(says);
  });

  test.for(REFUSED)('$0: in every language, in its own words ($3)', ([id, given]) => {
    const sentences = LANGUAGES.map((language) => String(shown(id, given, language)));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^#(?:VALUE!|N\/A) .{20,}\.$/);
  });

  test('one cell of many is an error of its own, the others are computed', () => {
    expect(shown('AMOUNT', [[['1'], ['x'], ['2']]])).toEqual([
      [1],
      ['#VALUE! text (rivi 2, sarake 1): ”x” ei ole summa; kirjoita esim. 1234,50 tai 1 234,50.'],
      [2],
    ]);
  });
});
