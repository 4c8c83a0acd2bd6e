import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { eurakit, fixture } from './captured.js';

const PRO_SOS = example('rahoitus.txt');

test('the municipal rows: ranges, a key, and why the printed percentages are not it', async () => {
  const { code, out, err } = await eurakit(['key', PRO_SOS]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(plain(out)).toBe(`${PRO_SOS} · Kuntien ja muu julkinen rahoitus yhteensä · 2016, 2017, 2018

osapuoli  taulukossa  pienin osuus  suurin osuus
Eksote          45 %    44,88360 %    44,89110 %
Hamina           7 %     7,13317 %     7,14097 %
Kotka           19 %    18,58621 %    18,59403 %
Kouvola         29 %    29,38156 %    29,38936 %

Yksi ja sama jakoperuste antaa kaikki 12 lukua, esimerkiksi 1031 : 164 : 427 : 675 (suurimman jäännöksen menetelmä vuosittain).
Mitkään prosentit, joissa on enintään kaksi desimaalia, eivät anna näitä lukuja.
Myös jos jokainen luku on pyöristetty erikseen, jokin jakoperuste sopii.
Taulukon prosentit eivät ole se jakoperuste: ne antavat toisen luvun 12/12 soluun, ero enintään 57 €.
Jaon ulkopuolella: Kuntaliitto = 652 € × 3, 5, 5.
`);
});

test('a key that is given: residents give every amount, percentages miss cell by cell', async () => {
  const fits = await eurakit(['key', PRO_SOS, '--weights', '131155,20851,54319,85855', '--lang', 'en']);
  expect(plain(fits.out)).toContain(
    'The given key “131155,20851,54319,85855” gives all amounts (largest remainder, year by year).',
  );
  const misses = await eurakit(['key', PRO_SOS, '--weights', '45,7,19,29', '--lang', 'sv']);
  expect(plain(misses.out)).toContain('Den givna fördelningsgrunden ”45,7,19,29” ger inte 12/12 tal:');
  expect(plain(misses.out)).toContain('  Kotka 2017: 2 612 € (i tabellen −57 €)');
});

test('a key for another number of rows is told not to fit any', async () => {
  const { code, out, err } = await eurakit(['key', PRO_SOS, '--weights', '1,2']);
  expect(code).toBe(0);
  expect(out).not.toContain('”1,2”');
  expect(err).toMatch(/^eurakit: .*rahoitus\.txt: .*Jakoperusteessa ”1,2” on 2 painoa/);
});

test('--json: exact shares, one line', async () => {
  const { code, out } = await eurakit([
    'key',
    PRO_SOS,
    '--json',
    '--weights',
    'Eksote=45,Hamina=7,Kotka=19,Kouvola=29',
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/^[^\n]+\n$/);
  const { groups } = JSON.parse(out);
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    fits: true,
    nearest: true,
    key: [1031, 164, 427, 675],
    percents: [null, null, null],
    aside: [{ name: 'Kuntaliitto', unit: '652', multiples: [3, 5, 5] }],
  });
  expect(groups[0].parties[0]).toEqual({
    name: 'Eksote',
    statedPercent: '45',
    low: '24677/54980',
    high: '4947/11020',
  });
  expect(groups[0].given[0].misfits[0]).toEqual({
    name: 'Eksote',
    year: 2016,
    expected: '2702',
    actual: '2695',
    difference: '-7',
  });
});

test('a wrong amount is taken as the sums leave it, which is said', async () => {
  const { code, out, err } = await eurakit(['key', example('rahoitus-virhe.txt')]);
  expect(code).toBe(1);
  expect(out).toContain('1031 : 164 : 427 : 675');
  expect(err).toContain('eurakit check');
});

test('whole percentages are named where they give the amounts', async () => {
  const { out } = await eurakit(['key', '-', '--lang', 'en'], table('A\t45\t90\t135', 'B\t55\t110\t165'));
  expect(out).toContain('As percentages whole ones fit: 45% : 55%.');
});

test('a row that no key serves together with the others is named', async () => {
  const rows = ['A\t450\t450\t900', 'B\t350\t350\t700', 'C\t100\t700\t800'];
  const { out } = await eurakit(['key', '-', '--lang', 'en'], table(...rows));
  expect(out).toContain('No key gives these amounts:');
  expect(out).toContain('Some key fits the others if this row is fixed: C.');
});

test('rows that do not add up come first', async () => {
  const rows = ['A\t45\t90\t135', 'B\t55\t110\t165'];
  const lines = [
    'Rahoitus\t2016\t2017\tYhteensä',
    'Kunnat yhteensä\t101\t201\t302',
    ...rows,
    'YHTEENSÄ\t101\t201\t302',
  ];
  const { out } = await eurakit(['key', '-'], { stdin: new TextEncoder().encode(lines.join('\n')) });
  expect(out).toContain('Rivien summa ei ole ryhmän summa (2016 ja 2017)');
});

test.for<[file: string, says: string]>([
  [fixture('costs.tsv'), 'kustannusarvio'],
  [fixture('no-table.txt'), 'taulukko'],
])('%s: says why there is nothing to explain', async ([file, says]) => {
  const { code, err } = await eurakit(['key', file]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

/** A group of rows, with the sums that belong to them. */
function table(...rows: readonly string[]) {
  const sums = [1, 2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row.split('\t')[column]), 0));
  const lines = [
    'Rahoitus\t2016\t2017\tYhteensä',
    `Kunnat yhteensä\t${sums.join('\t')}`,
    ...rows,
    `YHTEENSÄ\t${sums.join('\t')}`,
  ];
  return { stdin: new TextEncoder().encode(lines.join('\n')) };
}

function example(name: string): string {
  return fileURLToPath(new URL(`../../examples/pro-sos/${name}`, import.meta.url));
}

/** With ordinary spaces in place of those that do not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
