import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FUNCTIONS } from '../../packages/excel-addin/src/functions/functions.js';
import { registerFunctions } from '../../packages/excel-addin/src/functions/register-functions.js';
import { type FunctionsRuntime, startFunctions } from './functions-runtime.js';

const { runtime, call }: FunctionsRuntime = startFunctions();

beforeAll(() => {
  vi.stubGlobal('CustomFunctions', runtime);
  registerFunctions();
});
afterAll(() => vi.unstubAllGlobals());

/** How Excel and its formats are set. */
function inExcel(displayLanguage: string, contentLanguage = displayLanguage): void {
  vi.stubGlobal('Office', { context: { displayLanguage, contentLanguage } });
}

const CALLS: readonly [name: string, args: readonly unknown[], value: unknown, why: string][] = [
  [
    'ALLOCATE',
    [6004, [[131_155], [20_851], [54_319], [85_855]], 1, null],
    [[2695], [429], [1116], [1764]],
    'what is left out is null',
  ],
  [
    'ALLOCATETABLE',
    [[[3], [3]], [[2, 4]], 1],
    [
      [1, 2],
      [1, 2],
    ],
    'a table',
  ],
  [
    'KEYRANGE',
    [[[1], [0]], 1],
    [
      [0.5, 1],
      [0, 0.5],
    ],
    'two shares a party',
  ],
  ['FITS', [[[2695], [3309]], [[45], [55]], 1], false, 'a truth'],
  ['SUPPORT', [[[39_803, 85_024, 85_173]], 0.8, 1], [[31_843, 68_019, 68_138]], 'a row'],
  ['FLATRATE', [[[221_354]], [['2021-2027/flat-40']]], [[88_541.6]], 'one cell'],
  ['SIDECOSTS', [[[42_000]], [[0.2644]]], [[11_104.8]], 'one cell'],
  ['CHECKPERCENT', [[[1]], [[4]], [[0.25]]], [['Täsmää: osuus on tasan 25\u00a0%.']], 'a sentence'],
  ['AMOUNT', [[['31 843,00'], ['–']]], [[31_843], ['']], 'an empty text stays one'],
];

describe.concurrent('each function, called by a formula through the runtime', () => {
  test.for(CALLS)('%s of %j is %j (%s)', async ([name, args, value]) => {
    inExcel('fi-FI');
    expect(await call(name, args)).toEqual({ ok: true, value });
  });

  test('CHECK knows where its range stands', async () => {
    inExcel('en-US');
    const table = [
      [0, '2016', '2017', 'Yhteensä'],
      ['Kotka', 1116, 2555, 3671],
      ['Kouvola', 1764, 4039, 5830],
      ['Yhteensä', 2880, 6594, 9474],
    ];
    const answer = await call('CHECK', [table], ['Rahoitus!$C$5:$F$8']);
    expect(answer).toEqual({
      ok: true,
      value: [
        expect.anything(),
        ['error', 'F7', expect.stringContaining('5,830'), expect.anything(), 5803, 5830, 27],
      ],
    });
  });

  test('no function is left out', () => {
    const called = ['CHECK', ...CALLS.map(([name]) => name)];
    expect(called.toSorted()).toEqual(Object.keys(FUNCTIONS).toSorted());
  });

  test('a name that is not registered is no function', async () => {
    expect(await call('NOTHING', [])).toMatchObject({ ok: false });
  });
});

describe.concurrent('errors, through the runtime', () => {
  test.for<[display: string, content: string, text: string, why: string]>([
    ['fi-FI', 'fi-FI', 'total: 0,005 on senttiä tarkempi', 'Finnish'],
    ['sv-SE', 'fi-FI', 'total: 0,005 är finare än en cent', 'the language of the menus comes first'],
    ['en-GB', 'en-GB', 'total: 0.005 is finer than a cent', 'English of any country'],
    ['de-DE', 'sv-FI', 'total: 0,005 är finare än en cent', 'else that of the formats'],
    ['de-DE', 'de-DE', 'total: 0,005 on senttiä tarkempi', 'else Finnish'],
  ])('%s, %s: %s (%s)', async ([display, content, text]) => {
    inExcel(display, content);
    const answer = await call('ALLOCATE', [0.005, [[1]], null, null]);
    expect(answer).toEqual({ ok: false, error: '#VALUE!', text: expect.stringContaining(text) });
  });

  test('no answer is #N/A, with the known names', async () => {
    inExcel('fi-FI');
    expect(await call('FLATRATE', [[[1]], [['2021-2027/flat-7']]])).toEqual({
      ok: false,
      error: '#N/A',
      text: expect.stringContaining('2021-2027/flat-40'),
    });
  });

  test('an error in one cell arrives as one, with its sentence', async () => {
    inExcel('fi-FI');
    expect(await call('AMOUNT', [[['1'], ['x']]])).toEqual({
      ok: true,
      value: [
        [1],
        [expect.objectContaining({ basicValue: '#VALUE!', message: expect.stringContaining('rivi 2') })],
      ],
    });
  });

  test('outside Office it speaks Finnish', async () => {
    vi.stubGlobal('Office', undefined);
    expect(await call('ALLOCATE', ['x', [[1]], null, null])).toMatchObject({
      text: expect.stringContaining('ei ole summa'),
    });
  });
});
