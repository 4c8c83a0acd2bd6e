import { expect, test } from 'vitest';
import { quantityDigits, quantityFraction, readQuantity } from '../../packages/core/src/values/quantity.js';

test.for<[text: string, digits: string, why: string]>([
  ['7,2', '7.2', 'months with a Finnish comma'],
  ['7.20', '7.2', 'a point, and a nought that says nothing'],
  ['1 720', '1720', 'hours with a space for thousands'],
  ['1\u00a0720,5', '1720.5', 'and with the space that exports write'],
  ['0', '0', 'nothing worked'],
  ['0,000001', '0.000001', 'six decimals'],
])('%s is %s: %s', ([text, digits]) => {
  const read = readQuantity(text);
  if (read.kind !== 'quantity') throw new Error(read.kind);
  expect(quantityDigits(read)).toBe(digits);
});

test.for<[text: string, kind: string, why: string]>([
  ['', 'blank', 'nobody has filled it in'],
  ['–', 'blank', 'a dash'],
  ['-3', 'unreadable', 'nobody works less than nothing'],
  ['7 kk', 'unreadable', 'the unit belongs in the heading'],
  ['1e3', 'unreadable', 'no exponents'],
  ['0,0000001', 'unreadable', 'finer than anyone counts'],
])('%j is %s: %s', ([text, kind]) => {
  expect(readQuantity(text).kind).toBe(kind);
});

test('7.2 months are exactly 72 tenths', () => {
  const read = readQuantity('7,2');
  if (read.kind !== 'quantity') throw new Error(read.kind);
  expect(quantityFraction(read)).toEqual({ numerator: 72n, denominator: 10n });
});
