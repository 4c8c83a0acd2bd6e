import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import { cents, MAX_CENTS } from '../../packages/core/src/values/cents.js';
import {
  fromDecimal,
  parseDecimal,
  rateToDecimal,
  shareDecimal,
} from '../../packages/core/src/values/decimal.js';
import { peerCases } from '../data/peer-suites.js';

test.for<[text: string, inCents: number | undefined, why: string]>([
  ['31843', 3_184_300, 'euros'],
  ['0.01', 1, 'a cent'],
  ['-0.01', -1, 'less than nothing'],
  ['-0', 0, 'minus zero is zero'],
  ['12.3400', 1234, 'zeros behind do not make it finer'],
  ['0.001', undefined, 'finer than a cent'],
  [`0.01${'0'.repeat(80)}1`, undefined, 'finer, though only past the digits that are calculated with'],
  ['90000000000000', MAX_CENTS, 'the largest amount'],
  ['90000000000000.01', undefined, 'a cent more'],
  ['1'.repeat(400), undefined, 'far more'],
])('%s euros are %s cents: %s', ([text, inCents]) => {
  const euros = parseDecimal(text);
  expect(euros && fromDecimal(euros)).toBe(inCents);
});

test.for(['Infinity', '-Infinity', 'NaN'])('%s is no amount', (text) => {
  expect(fromDecimal(new Decimal(text))).toBeUndefined();
});

test.for<[text: string, why: string]>([
  ['1e3', 'an exponent'],
  ['0x1F', 'hexadecimal'],
  ['0b11', 'binary'],
  ['1_000', 'an underscore'],
  ['NaN', 'no number'],
  ['Infinity', 'no number'],
  ['+1', 'a plus'],
  ['.5', 'nothing before the point'],
  ['5.', 'nothing behind it'],
  ['1,5', 'a comma'],
  [' 1', 'a space'],
  ['1\n', 'a line end'],
  ['', 'nothing'],
  ['\u0661', 'digits of another script'],
])('%s is not read: %s', ([text]) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test('other people\u2019s settings of decimal.js change nothing', () => {
  const before = Decimal.precision;
  try {
    Decimal.set({ precision: 3 });
    expect(parseDecimal('123456789012345678901.25')?.plus('0.01').toFixed()).toBe('123456789012345678901.26');
    const Coarse = Decimal.clone({ precision: 3 });
    expect(fromDecimal(new Coarse('31843.01'))).toBe(3_184_301);
    expect(shareDecimal(cents(1), cents(3))?.toFixed()).toBe(`0.${'3'.repeat(64)}`);
  } finally {
    Decimal.set({ precision: before });
  }
});

test('a share of nothing is no number, a rate is exact', () => {
  expect(shareDecimal(cents(1), cents(0))).toBeUndefined();
  expect(shareDecimal(cents(168_000), cents(210_000))?.toString()).toBe('0.8');
  expect(rateToDecimal({ scaled: 2644, decimals: 2 }).toString()).toBe('0.2644');
});

describe('where binary floating point fails', () => {
  type Trap = { label: string; op: string; args: string[]; exact: string };

  test.for(peerCases<Trap>('binary-float-traps'))('$label: $exact', ({ op, args, exact }) => {
    const numbers = args.map((arg) => parseDecimal(arg) ?? new Decimal(Number.NaN));
    const [first = new Decimal(Number.NaN), ...rest] = numbers;
    const found = op === 'sum' ? rest.reduce((sum, next) => sum.plus(next), first) : first.div(100);
    expect(found.toFixed(exact.split('.')[1]?.length)).toBe(exact);
    expect(found.equals(exact)).toBe(true);
  });
});

test('12344.99 of 100000 is 12.34 %: rounding twice would make it 12.35 %', () => {
  type Shares = { label: string; part?: string; whole?: string; exactHalfUp?: string };
  const found = peerCases<Shares>('jems-per-fund').find(({ exactHalfUp }) => exactHalfUp !== undefined);
  const [part, whole] = [found?.part, found?.whole].map((text) =>
    fromDecimal(parseDecimal(text ?? '') ?? new Decimal(0)),
  );
  expect(
    shareDecimal(part ?? cents(0), whole ?? cents(0))
      ?.times(100)
      .toFixed(2),
  ).toBe(found?.exactHalfUp);
});

test('amounts by rate, and shares of the whole and of a fund with two decimals', () => {
  type Fund = 'fund1' | 'fund2' | 'fund3';
  type Case = {
    label: string;
    totals: string[];
    rates: Record<Fund, string[]>;
    amounts: Record<Fund, string[]>;
    shareOfTotal: string[];
    shareOfFund2: string[];
    totalsRow: Record<Fund, string>;
  };
  const [found] = peerCases<Case>('jems-per-fund');
  if (found === undefined) throw new Error('the suite has a first case');
  const inCents = (euros: string) => cents(Number(euros) * 100);
  const totals = found.totals.map(inCents);
  const whole = cents(totals.reduce((sum, total) => sum + total, 0));
  const percent = (part: number, of: number) => shareDecimal(cents(part), cents(of))?.times(100).toFixed(2);
  for (const fund of ['fund1', 'fund2', 'fund3'] as const) {
    const parts = totals.map(
      (total, partner) => allocate(total, splitBy(found.rates[fund][partner] ?? '')).parts[0] ?? cents(0),
    );
    expect(parts).toEqual(found.amounts[fund].map(inCents));
    const sum = parts.reduce((all, part) => all + part, 0);
    expect(percent(sum, whole)).toBe(found.totalsRow[fund]);
    if (fund === 'fund2')
      expect(parts.map((part) => Number(percent(part, sum)))).toEqual(found.shareOfFund2.map(Number));
  }
  expect(totals.map((total) => percent(total, whole))).toEqual(found.shareOfTotal);
});

/** A rate and the rest of 100. */
function splitBy(rate: string): readonly [number, number] {
  return [Number(rate), 100 - Number(rate)];
}
