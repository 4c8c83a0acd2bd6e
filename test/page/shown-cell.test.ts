import { describe, expect, test } from 'vitest';
import type { Language } from '../../packages/core/src/words/language.js';
import { shownCell } from '../../packages/excel-addin/src/page/shown/shown-cell.js';
import { shownNumber } from '../../packages/excel-addin/src/page/shown/shown-number.js';

/** With spaces that break, so that rows can be read. */
const shown = (value: number, format: string, language: Language = 'fi'): string =>
  shownNumber(value, format, language).replaceAll('\u00a0', ' ');

describe('numbers are shown as a spreadsheet shows them', () => {
  test.for<[value: number, format: string, text: string, why: string]>([
    [31_843, 'General', '31843', 'General has no thousands'],
    [1234.5, 'General', '1234,5', 'a decimal comma'],
    [14_703.499999999998, 'General', '14703,5', 'noise of floating arithmetic is not shown'],
    [0.1 + 0.2, 'General', '0,3', 'nor here'],
    [-5, 'General', '−5', 'a minus sign'],
    [31_843, '#,##0', '31 843', 'thousands'],
    [1_234_567.891, '#,##0.00', '1 234 567,89', 'thousands and decimals'],
    [1.005, '0.00', '1,01', 'rounded by the digits that are shown'],
    [14_703.499999999998, '0', '14704', 'and so again'],
    [999.5, '#,##0', '1 000', 'rounding makes a new group'],
    [0, '#,##0', '0', 'nought is shown'],
    [0.5, '#.##', ',5', 'no nought that the format does not ask for'],
    [2.5, '0.###', '2,5', 'no decimals beyond those there are'],
    [1_234, '#\\ ##0', '1 234', 'a space written as itself'],
    [1_234_567, '# ##0', '1 234 567', 'and without a backslash'],
    [1_234, '#,##0 "€"', '1 234 €', 'a text in quotes'],
    [1_234.5, '#,##0.00\\ [$€-40B]', '1 234,50 €', 'a currency in brackets'],
    [-1_234, '#,##0;(#,##0)', '(1 234)', 'a section of its own for less than nothing'],
    [-1_234, '#,##0 ;[Red]-#,##0 ', '-1 234', 'a colour is not shown'],
    [0, '#,##0;-#,##0;"–"', '–', 'a section for nought'],
    [1_234, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', '1 234', 'the format of accounts'],
    [1_234_567, '#,##0,', '1 235', 'in thousands'],
    [0.8, '0%', '80 %', 'a percentage'],
    [0.07138, '0.0 %', '7,1 %', 'with a space of its own'],
    [0.125, '0.0%', '12,5 %', 'and decimals'],
    [12_345.678, '0.00E+00', '1,23E+04', 'powers of ten'],
    [0.5, '# ?/?', '0,5', 'a fraction is shown plainly'],
    [7, '[>5]0;0.0', '7', 'so is a format with a condition'],
    [2016, '@', '2016', 'a number in a cell of texts'],
  ])('%s as %s is %s: %s', ([value, format, text]) => {
    expect(shown(value, format)).toBe(text);
  });

  test.for<[value: number, format: string, text: string, why: string]>([
    [42_614, 'd.m.yyyy', '1.9.2016', 'the beginning of a project'],
    [42_614, 'dd.mm.yyyy', '01.09.2016', 'with noughts'],
    [42_614, 'yyyy-mm-dd', '2016-09-01', 'the other way round'],
    [42_614, 'mm-dd-yy', '1.9.2016', 'the short date of whoever looks at it'],
    [42_614, 'yyyy', '2016', 'a year'],
    [42_614, 'mmmm yyyy', 'syyskuu 2016', 'a month by its name'],
    [42_614.75, 'd.m.yyyy h:mm', '1.9.2016 18:00', 'm after h is minutes'],
    [42_614.75, 'h:mm AM/PM', '6:00 PM', 'twice twelve hours'],
    [1.5, '[h]:mm', '36:00', 'more than a day'],
    [-1, 'd.m.yyyy', '########', 'no day'],
  ])('%s as %s is %s: %s', ([value, format, text]) => {
    expect(shown(value, format)).toBe(text);
  });

  test.for<[language: Language, texts: readonly string[]]>([
    ['fi', ['1 234,50', '80 %', '1.9.2016']],
    ['sv', ['1 234,50', '80 %', '2016-09-01']],
    ['en', ['1,234.50', '80%', '01/09/2016']],
  ])('in %s as that language writes', ([language, texts]) => {
    expect([
      shown(1234.5, '#,##0.00', language),
      shown(0.8, '0%', language),
      shown(42_614, 'mm-dd-yy', language),
    ]).toEqual(texts);
  });
});

describe('cells', () => {
  const reader = { language: 'fi', dateSystem: 1900 } as const;
  const cell = { column: 0, value: undefined, formula: undefined, format: 'General' };

  test.for([
    ['a text', { ...cell, value: 'Kunta' }, undefined, { text: 'Kunta', align: 'left' }],
    ['a number', { ...cell, value: 5 }, undefined, { text: '5', align: 'right' }],
    ['a truth', { ...cell, value: true }, undefined, { text: 'TOSI', align: 'center' }],
    ['an error', { ...cell, value: { error: '#DIV/0!' } }, undefined, { text: '#DIV/0!', align: 'center' }],
    ['two lines', { ...cell, value: 'a\nb' }, undefined, { text: 'a b', align: 'left' }],
    [
      'a formula without a result that we computed',
      { ...cell, formula: 'A1+1' },
      7,
      { text: '7', align: 'right' },
    ],
    ['one that we cannot', { ...cell, formula: 'XLOOKUP(1)' }, undefined, { text: '…', align: 'left' }],
  ] as const)('%s', ([, given, computed, expected]) => {
    expect(shownCell(given, computed, reader)).toEqual(expected);
  });
});
