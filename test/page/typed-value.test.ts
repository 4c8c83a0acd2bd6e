import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../../packages/core/src/grid/snapshot.js';
import { editableText } from '../../packages/excel-addin/src/page/shown/shown-cell.js';
import { typedValue } from '../../packages/excel-addin/src/page/shown/typed-value.js';

describe('what is typed into a cell', () => {
  test.for<[typed: string, format: string, value: unknown, why: string]>([
    ['981', 'General', 981, 'a number'],
    ['1 234,50', 'General', 1234.5, 'as Finns write it'],
    ['1\u00a0234,50 €', 'General', 1234.5, 'with its currency'],
    ['31.843,00', 'General', 31_843, 'with points between thousands'],
    ['-5', '#,##0', -5, 'less than nothing'],
    ['−5', '#,##0', -5, 'with a minus sign'],
    ['0,44887', 'General', 0.44887, 'finer than a cent'],
    ['1.234', 'General', '1.234', 'one thousand, or one and a bit: stays as it is'],
    ['80 %', 'General', '80 %', 'the cell would not show the sign'],
    ['80 %', '0%', 0.8, 'a share'],
    ['80', '0%', 0.8, 'also without its sign'],
    ['7,1', '0.0%', 0.071, 'exact in decimals'],
    ['1.9.2016', 'd.m.yyyy', 42_614, 'a day'],
    ['2016-09-01', 'yyyy-mm-dd', 42_614, 'a day the other way round'],
    ['31.2.2016', 'd.m.yyyy', '31.2.2016', 'no day'],
    ['1.9.2016', 'General', '1.9.2016', 'the cell would not show a day'],
    ['2016', '@', '2016', 'a cell of texts'],
    ["'2016", 'General', '2016', 'meant as text'],
    ['Kotka 19 %', 'General', 'Kotka 19 %', 'a text'],
    ['  ', 'General', undefined, 'nothing'],
  ])('%j in a cell of %s is %j: %s', ([typed, format, value]) => {
    expect(typedValue(typed, format, 1900)).toEqual({ kind: 'value', value });
  });

  test('a formula is told apart, a lone = is not one', () => {
    expect(typedValue('=A1+1', 'General', 1900)).toEqual({ kind: 'formula' });
    expect(typedValue('=', 'General', 1900)).toEqual({ kind: 'value', value: '=' });
  });

  test('days of 1904 begin later', () => {
    expect(typedValue('1.9.2016', 'd.m.yyyy', 1904)).toEqual({ kind: 'value', value: 42_614 - 1_462 });
  });

  test('a number that is edited and left as it was is the same number', () => {
    const cents = fc.integer({ min: -9e12, max: 9e12 });
    fc.assert(
      fc.property(cents, fc.constantFrom('General', '#,##0', '0.00', '0%', 'd.m.yyyy'), (amount, format) => {
        const value = Number(`${amount}e-2`);
        const cell: SheetCell = { column: 0, value, formula: undefined, format };
        const text = editableText(cell, { language: 'fi', dateSystem: 1900 });
        fc.pre(!/^-?\d{1,3}\.\d{3}$/.test(text) && !text.includes('####'));
        const read = typedValue(text, format, 1900);
        const isDay = /^\d+\.\d+\.\d{4}$/.test(text);
        expect(read).toEqual({ kind: 'value', value: isDay ? Math.floor(value) : value });
      }),
    );
  });
});
