import { describe, expect, test } from 'vitest';
import { shown } from './shown.js';

const PRO_SOS = [
  ['', '2016 (9–12)', 2017, 2018, 'Yhteensä'],
  ['ESR- ja valtion rahoitus', 31_843, 68_019, 68_138, 168_000],
  ['Kuntien ja muu julkinen rahoitus yhteensä', 7960, 17_005, 17_035, 42_000],
  ['Kuntaliitto', 1956, 3260, 3260, 8476],
  ['Eksote', 2695, 6170, 6183, 15_048],
  ['Hamina', 429, 981, 983, 2393],
  ['Kotka', 1116, 2555, 2561, 6232],
  ['Kouvola', 1764, 4039, 4048, 9851],
  ['YHTEENSÄ', 39_803, 85_024, 85_173, 210_000],
];

/** The table with one cell otherwise. */
function withCell(row: number, column: number, value: unknown): readonly (readonly unknown[])[] {
  return PRO_SOS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
}

const HEADINGS = ['vakavuus', 'solu', 'havainto', 'mitä tehdä', 'odotettu', 'todettu', 'erotus'];

describe('CHECK', () => {
  test('a table that agrees is said to', () => {
    expect(shown('CHECK', [PRO_SOS], 'fi', ['Rahoitus!B2:F10'])).toEqual([
      ['Taulukko täsmää: virheitä ei löytynyt. Huomautukset näkyvät tehtäväruudussa.'],
    ]);
  });

  test('a wrong figure is one finding at its cell on the sheet, with what it should be', () => {
    expect(shown('CHECK', [withCell(5, 2, 918)], 'fi', ["'Oma rahoitus'!$B$2:$F$10"])).toEqual([
      HEADINGS,
      [
        'virhe',
        'D7',
        expect.stringContaining('”Hamina” 2017 on 918 €, mutta summien mukaan 981 €'),
        expect.stringContaining('Ehdotus: 981 €'),
        981,
        918,
        -63,
      ],
    ]);
  });

  test.for<[address: readonly string[] | undefined, cell: string, why: string]>([
    [['Rahoitus!A1:E9'], 'C6', 'at the top of the sheet'],
    [['[Kirja.xlsx]Rahoitus!AA10:AE18'], 'AC15', 'with the name of the workbook'],
    [undefined, 'rivi 6, sarake 3', 'where Excel does not say where the range stands'],
    [['kelvoton'], 'rivi 6, sarake 3', 'where what it says cannot be read'],
  ])('%j: %s (%s)', ([address, cell]) => {
    const rows: unknown = shown('CHECK', [withCell(5, 2, 918)], 'fi', address);
    expect(Array.isArray(rows) ? rows[1][1] : rows).toBe(cell);
  });

  test('blank cells that Excel hands over as 0 are no names, headings or rows of figures', () => {
    const blankAsZero = [
      ...PRO_SOS.map((row) => [0, ...row.map((cell) => (cell === '' ? 0 : cell))]),
      [0, 0, 0, 0, 0, 0],
    ];
    const blankAsText = blankAsZero.map((row) => row.map((cell) => (cell === 0 ? '' : cell)));
    for (const table of [blankAsZero, blankAsText, blankAsText.map((row) => row.map((cell) => cell || null))])
      expect(shown('CHECK', [table], 'en')).toEqual([
        ['The table agrees: nothing wrong was found. Notices are shown in the task pane.'],
      ]);
  });

  test('every row of the result is as long, whatever the finding', () => {
    const rows: unknown = shown('CHECK', [withCell(5, 2, 'abc')]);
    const widths = (Array.isArray(rows) ? rows : []).map((row: readonly unknown[]) => row.length);
    expect(widths.length).toBeGreaterThan(1);
    expect(new Set(widths)).toEqual(new Set([7]));
  });
});
