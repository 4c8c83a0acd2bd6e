import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cents, type Project, parseRate, rateShare, supportParts } from '@eurakit/core';
import { RATE_PACKS } from '@eurakit/core/rates';
import { evaluate } from '@eurakit/core/read';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../examples/', import.meta.url));

function example(name: string) {
  const text = readFileSync(`${FOLDER}${name}/project.json`, 'utf8');
  return evaluate({ text }, { context: { rates: RATE_PACKS } });
}

const WHOLE = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'pro-sos')
  .map(({ name }) => name);

test.for(WHOLE)('%s has nothing wrong in it', (name) => {
  const { findings, readable } = example(name);
  expect(readable).toBe(true);
  expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
});

describe('the published sums of the JTF project', () => {
  const costs = totalsOf(example('jtf-odd-euros').project?.budget?.rows ?? []);
  const [support = 0, own = 0, financed = 0] = totalsOf(
    example('jtf-odd-euros').project?.financing?.rows ?? [],
  );

  test('are those of the example', () => {
    expect(costs).toEqual([221_354_00, 88_542_00, 309_896_00]);
    expect([support, own, financed]).toEqual([247_916_00, 61_980_00, 309_896_00]);
  });

  test.for<
    [amount: number, percent: string, rounding: 'half-away' | 'toward-zero', euros: number, why: string]
  >([
    [221_354_00, '40 %', 'half-away', 88_542_00, 'a flat rate is rounded to the nearest euro: 88 541.60'],
    [309_896_00, '80 %', 'toward-zero', 247_916_00, 'support is at most its rate: 247 916.80'],
  ])('%s × %s is %s: %s', ([amount, percent, rounding, euros]) => {
    const rate = parseRate(percent);
    if (rate === undefined) throw new Error(percent);
    expect(rateShare(cents(amount), rate, cents(100), rounding)).toBe(euros);
  });

  test('the missing 80 cents are told', () => {
    const { findings } = example('jtf-odd-euros');
    expect(findings).toMatchObject([
      { code: 'support-rounding', args: { total: { support: 247_916_00, over: -80 } } },
    ]);
  });

  test('years share the support so that they add up to it', () => {
    const { budget, financing } = example('jtf-odd-euros').project ?? {};
    const net = amountsOf(budget?.rows.at(-1)?.amounts);
    const parts = supportParts(net, { scaled: 80, decimals: 0 }, cents(100));
    expect(parts).toEqual(amountsOf(financing?.rows[0]?.amounts));
  });
});

test('a partner’s rounded flat rates add up to a euro off the percentage of the whole, and that is right', () => {
  const rows = example('joint-flat-17').project?.budget?.rows[0];
  const [salaries, , , flat] =
    rows?.role === 'group' ? rows.parts.map(({ amounts }) => amountsOf(amounts)) : [];
  const whole = rateShare(cents(salaries?.[0] ?? 0), { scaled: 17, decimals: 0 }, cents(100), 'half-away');
  expect((flat?.[0] ?? 0) - (whole ?? 0)).toBe(-100);
});

type Stated = NonNullable<Project['budget']>['rows'][number]['amounts'];

function amountsOf(amounts: Stated = []) {
  return amounts.map((amount) => cents(amount.kind === 'amount' ? amount.cents : 0));
}

function totalsOf(rows: readonly { readonly total?: Stated[number] }[]): readonly number[] {
  return rows.map(({ total }) => (total?.kind === 'amount' ? total.cents : 0));
}
