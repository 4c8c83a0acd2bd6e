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
  [
    ['8', '--step', '1', '--weights', '53,24,23', '--method', 'sainte-lague'],
    ['4', '2', '2'],
    'as seats by Sainte-Laguë',
  ],
  [
    ['10', '--step', '1', '--weights', '53,24,23', '--method', 'dhondt'],
    ['6', '2', '2'],
    'as seats by d’Hondt, which is for the large',
  ],
  [
    ['100', '--weights', '1,1,1', '--method', 'dhondt', '--ties', 'last'],
    ['33.33', '33.33', '33.34'],
    'a tie of seats goes to the last',
  ],
  [
    ['20', '--step', '1', '--weights', '60,8,8,8,8,8', '--method', 'dhondt'],
    ['15', '1', '1', '1', '1', '1'],
    'three steps above an exact share of 12',
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

test('--json of a divisor method has its factor, as exact fractions, and its ties', async () => {
  expect(await parts('8', '--step', '1', '--weights', '53,24,23', '--method', 'dhondt')).toEqual({
    total: '8',
    step: '1',
    parts: [
      { name: '1', weight: '53', share: '4.2400', part: '4' },
      { name: '2', weight: '24', share: '1.9200', part: '2' },
      { name: '3', weight: '23', share: '1.8400', part: '2' },
    ],
    tied: [],
    method: 'dhondt',
    factor: { low: '25/23', high: '125/106' },
  });
  expect(await parts('3', '--step', '1', '--weights', '1,1', '--method', 'sainte-lague')).toMatchObject({
    tied: ['1', '2'],
    ties: 'first',
    factor: { low: '1/1', high: '1/1' },
  });
});

test.for<[method: string, language: string, says: string]>([
  [
    'dhondt',
    'fi',
    'Jokainen osa on tarkka osuus kertaa 1,086957–1,179245, pyöristettynä alas täyteen askeleeseen.',
  ],
  [
    'dhondt',
    'sv',
    'Varje del är den exakta andelen gånger 1,086957–1,179245, avrundad nedåt till hela steg.',
  ],
  [
    'sainte-lague',
    'en',
    'Every part is its exact share times 0.825472–1.061321, rounded to the nearest step.',
  ],
])('--trace of %s tells its factor in %s', async ([method, language, says]) => {
  const call = ['allocate', '8', '--step', '1', '--weights', '53,24,23', '--method', method, '--trace'];
  const { out } = await eurakit([...call, '--lang', language]);
  expect(out.trimEnd().split('\n').at(-1)).toBe(says);
});

test('--trace tells whether a divisor method left a whole share as it was or raised it', async () => {
  const call = [
    'allocate',
    '10',
    '--step',
    '1',
    '--method',
    'dhondt',
    '--trace',
    '--lang',
    'en',
    '--weights',
  ];
  expect((await eurakit([...call, '7,1,1,1'])).out).toContain('1: exact share €7.0000 → €7 (even).');
  expect((await eurakit([...call, '60,8,8,8,8,8'])).out).toContain('1: exact share €6.0000 → €7 (up).');
});
