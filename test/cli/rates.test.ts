import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eurakit, freshFolder } from './captured.js';

const NEWER = {
  eurakitRates: 1,
  period: '2028-2034',
  rates: [
    {
      id: '2028-2034/flat-45',
      kind: 'flatRate',
      percent: '45,5 %',
      covers: { fi: 'muut kustannukset', sv: 'övriga kostnader', en: 'other costs' },
      funds: ['ESR+'],
      from: '2028-01-01',
      to: '2034-12-31',
      source: { text: { fi: 'Päätös 1/2028' }, link: 'https://example.org/1', seen: '2028-02-01' },
    },
  ],
};

function packFile(content: unknown): string {
  const file = join(freshFolder(), 'pack.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const SAYS = {
  fi: [
    'Ohjelmakausi 2021–2027',
    '1,5\u00a0%',
    'enintään 200\u00a0000\u00a0€',
    '1720\u00a0h',
    'nähty 21.11.2026',
  ],
  sv: ['Programperiod 2021–2027', '26,44\u00a0%', 'högst 80\u00a0%', '1.1.2021–31.12.2027'],
  en: ['Programme period 2021–2027', '20.42%', 'at most €200,000', '2021-01-01–2027-12-31'],
};

test.for(Object.entries(SAYS))('the values with their sources (%s)', async ([language, says]) => {
  const { code, out, err } = await eurakit(['rates', '--lang', language]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const text of says) expect(out).toContain(text);
  expect(out).toContain('2014-2020/flat-17');
  expect(out).toContain('https://rakennerahastot.fi/prosenttimaarainen-korvaus');
});

test('every value points to a source that is listed, and every source is pointed to', async () => {
  const { out } = await eurakit(['rates']);
  const listed = [...out.matchAll(/^ {2}\[(\d+)\] /gm)].map(([, nth]) => nth);
  const pointed = [...out.matchAll(/ · \[(\d+)\]$/gm)].map(([, nth]) => nth);
  expect(listed.length).toBeGreaterThan(8);
  expect(new Set(pointed)).toEqual(new Set(listed));
});

test('a value that was not seen is a dash with what to do, never a number', async () => {
  const { out } = await eurakit(['rates', '--period', '2014-2020', '--json']);
  const open = JSON.parse(out).rates.filter(({ evidence }: { evidence: string }) => evidence !== 'evidenced');
  expect(open.length).toBeGreaterThan(2);
  for (const entry of open) expect(entry).not.toHaveProperty('percent');
  expect((await eurakit(['rates', '--period', '2014-2020'])).out).toMatch(/^ {2}–\s/m);
});

test.for([
  [['--period', '2014-2020', '--fund', 'ESR'], '17 %', '24 %', 'the social fund before 2021'],
  [['--period', '2014–2020', '--fund', 'ERUF'], '24 %', '17 %', 'a dash as people write it, a Swedish name'],
  [['--fund', 'JTF'], '1.5 %', '24 %', 'a fund of one period only'],
  [['--period', '2021-2027', '--fund', 'ESR'], '40 %', '1.5 %', 'ESR is ESR+ in the later period'],
] as const)('%s: with %s and without %s (%s)', async ([options, has, hasNot]) => {
  const { code, out } = await eurakit(['rates', ...options, '--json']);
  expect(code).toBe(0);
  const percents = out
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).rates.map(({ percent }: { percent?: string }) => percent));
  expect(percents).toContain(has);
  expect(percents).not.toContain(hasNot);
});

test('what --json prints is a pack that --pack reads, and nothing changes', async () => {
  const { out } = await eurakit(['rates', '--period', '2021-2027', '--json']);
  const again = await eurakit(['rates', '--period', '2021-2027', '--json', '--pack', packFile(out)]);
  expect(again).toEqual({ code: 0, out, err: '' });
});

test('a pack of a new period is added, in the language that it has', async () => {
  const { code, out } = await eurakit([
    'rates',
    '--pack',
    packFile(NEWER),
    '--period',
    '2028-2034',
    '--lang',
    'sv',
  ]);
  expect(code).toBe(0);
  expect(out).toContain('45,5\u00a0%  övriga kostnader');
  expect(out).toContain('[1] Päätös 1/2028 (sedd 1.2.2028) https://example.org/1');
});

test('a value of a pack takes the place of ours with the same id', async () => {
  const [entry] = NEWER.rates;
  const pack = { ...NEWER, period: '2021-2027', rates: [{ ...entry, id: '2021-2027/flat-40' }] };
  const { out } = await eurakit(['rates', '--pack', packFile(pack), '--period', '2021-2027', '--json']);
  const found = JSON.parse(out).rates.filter(({ id }: { id: string }) => id === '2021-2027/flat-40');
  expect(found).toEqual([expect.objectContaining({ percent: '45.5 %', evidence: 'evidenced' })]);
});

const [rate] = NEWER.rates;
test.for([
  [{ ...NEWER, perion: 1 }, 'perion”', 'an unknown field'],
  [{ ...NEWER, rates: [{ ...rate, procent: '3 %' }] }, '”/rates/0/procent”', 'an unknown field of a value'],
  [{ ...NEWER, rates: [{ ...rate, source: { ...rate?.source, url: '' } }] }, '/source/url”', 'of a source'],
  [{ ...NEWER, rates: [{ ...rate, covers: { fi: 'a', se: 'b' } }] }, '/covers/se”', 'of a text'],
  [{ ...NEWER, rates: [{ ...rate, percent: '0.4' }] }, '/rates/0/percent', 'a percentage without its sign'],
  [{ ...NEWER, rates: [{ ...rate, euros: '5' }] }, 'percent, euros, hours', 'two values'],
  [{ ...NEWER, rates: [{ ...rate, kind: 'flat' }] }, 'flatRate', 'a kind that is none'],
  [{ ...NEWER, rates: [{ ...rate, id: '2021-2027/flat-45' }] }, '/rates/0/id', 'an id of another period'],
  [{ ...NEWER, rates: [rate, rate] }, '/rates/1/id', 'an id twice'],
  [{ ...NEWER, rates: [{ ...rate, to: '2027-12-31' }] }, 'alku ennen loppua', 'an end before its start'],
  [{ ...NEWER, rates: [{ ...rate, from: '2028-02-30' }] }, '/rates/0/from', 'a day that is none'],
  [
    { ...NEWER, rates: [{ ...rate, source: { ...rate?.source, link: 'javascript:1' } }] },
    'https://',
    'no link',
  ],
  [{ ...NEWER, period: '2028' }, '2021-2027', 'a year is no period'],
  ['{', 'JSON', 'no JSON'],
] as const)('a pack that is wrong names the field: %s', async ([pack, says]) => {
  const { code, out, err } = await eurakit(['rates', '--pack', packFile(pack)]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('pack.json');
  expect(err).toContain(says);
});
