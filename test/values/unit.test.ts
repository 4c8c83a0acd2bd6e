import { expect, test } from 'vitest';
import { parseUnit, UNITS, type Unit, unitExponent } from '../../packages/core/src/values/unit.js';

test.for<[text: string, unit: Unit | undefined, why: string]>([
  ['1', '1', 'whole euros'],
  ['0.01', '0.01', 'to the cent'],
  ['0,01', '0.01', 'with a comma, as Finns write it'],
  [' 1000 ', '1000', 'thousands'],
  ['1 000', '1000', 'grouped'],
  ['1\u00a0000 000', '1000000', 'millions, grouped by two kinds of spaces'],
  ['100', undefined, 'hundreds are nobody’s unit'],
  ['1.000', undefined, 'one, or a thousand?'],
  ['01', undefined, 'not as we write it'],
  ['euro', undefined, 'a word is not a step'],
  ['', undefined, 'nothing was said'],
])('the unit %j is %s: %s', ([text, unit]) => {
  expect(parseUnit(text)).toBe(unit);
});

test('an amount of every unit is moved to cents by as many digits as the unit has zeros, and two', () => {
  expect(UNITS.map((unit) => [unit, 10 ** unitExponent(unit)])).toEqual([
    ['0.01', 100],
    ['1', 100],
    ['1000', 100_000],
    ['1000000', 100_000_000],
  ]);
});
