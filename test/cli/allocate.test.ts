import { expect, test } from 'vitest';
import { eurakit } from './captured.js';

async function parts(...call: string[]) {
  const { code, out, err } = await eurakit(['allocate', '--json', ...call]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^[^\n]+\n$/);
  return JSON.parse(out);
}

test.for<[call: string[], parts: string[], why: string]>([
  [
    ['6004', '--step', '1', '--weights', '131155,20851,54319,85855'],
    ['2695', '429', '1116', '1764'],
    'the municipal shares of 2016',
  ],
  [
    ['168000', '--step', '1', '--weights', '39803,85024,85173'],
    ['31843', '68019', '68138'],
    'the support over the years',
  ],
  [
    ['168000', '--weights', '39803,85024,85173'],
    ['31842.40', '68019.20', '68138.40'],
    'to the cent it comes out even',
  ],
  [['168 000,00 €', '--weights', '1,1'], ['84000', '84000'], 'an amount as Finns write it'],
  [['100', '--weights', '1,1,1'], ['33.34', '33.33', '33.33'], 'the odd cent goes to the first'],
  [['100', '--weights', '1,1,1', '--ties', 'last'], ['33.33', '33.33', '33.34'], 'or to the last'],
  [['100', '--step', '0,01', '--weights', '1,1,1'], ['33.34', '33.33', '33.33'], 'a step with a comma'],
  [['-100', '--weights', '1,1,1'], ['-33.34', '-33.33', '-33.33'], 'a refund mirrors a payment'],
  [['100', '--weights', '2/3;0,5;1'], ['30.77', '23.08', '46.15'], 'fractions and decimals'],
  [
    ['10', '--step', '1', '--weights', '1,1,1', '--residual', '3'],
    ['3', '3', '4'],
    'the third bears the rest',
  ],
  [
    ['10', '--step', '1', '--weights', '1,1,1', '--names', 'A,B,C', '--residual', 'A'],
    ['4', '3', '3'],
    'a party by its name',
  ],
  [
    ['10', '--step', '1', '--weights', '1,1,1,1', '--method', 'cumulative'],
    ['3', '2', '3', '2'],
    'rounded running totals',
  ],
])('allocate %s gives %s: %s', async ([call, expected]) => {
  expect((await parts(...call)).parts.map(({ part }: { part: string }) => part)).toEqual(expected);
});

test('--json says everything', async () => {
  const call = ['168000', '--step', '1', '--weights', '39803,85024,85173', '--names', '2016,2017,2018'];
  expect(await parts(...call)).toEqual({
    total: '168000',
    step: '1',
    parts: [
      { name: '2016', weight: '39803', share: '31842.4000', part: '31843' },
      { name: '2017', weight: '85024', share: '68019.2000', part: '68019' },
      { name: '2018', weight: '85173', share: '68138.4000', part: '68138' },
    ],
    tied: ['2016', '2018'],
    method: 'largest-remainder',
    ties: 'first',
  });
});

test('for people: an aligned table, and the tie in a sentence', async () => {
  const call = ['allocate', '168000', '--step', '1', '--weights', '39803,85024,85173'];
  expect((await eurakit(call)).out).toBe(`osapuoli  paino  tarkka osuus (€)  osa (€)
1         39803        31842,4000    31843  tasan
2         85024        68019,2000    68019
3         85173        68138,4000    68138  tasan

Tasatilanne: osapuolilla 1, 3 on yhtä suuri oikeus viimeiseen yksikköön; ratkaisi --ties first.
`);
});

test('--trace tells the way of each part', async () => {
  const call = ['allocate', '6004', '--step', '1', '--weights', 'Eksote=131155,Kotka=54319', '--trace'];
  const { out } = await eurakit([...call, '--lang', 'en']);
  expect(out.split('\n').slice(3)).toEqual([
    '',
    'Method largest-remainder, step €1.',
    'Eksote: exact share €4245.6335 → €4246 (up).',
    'Kotka: exact share €1758.3665 → €1758 (down).',
    '',
  ]);
});
