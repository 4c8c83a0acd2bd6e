import { expect, test } from 'vitest';
import { cellText } from '../../packages/core/src/input/workbook/cell-text.js';

test.for<[value: number, text: string, why: string]>([
  [0.1 + 0.2, '0,3', 'what one addition leaves'],
  [85_375.69999999998, '85375,7', 'what a few leave'],
  [
    Array.from({ length: 1_000 }, () => 0.1).reduce((sum, one) => sum + one, 0),
    '100',
    'what a thousand leave',
  ],
  [1e-14, '0', 'what a difference leaves of nothing'],
  [1_234_567.894, '1234567,894', 'a third decimal of a large amount is nobody’s noise'],
  [12_345_678.9049, '12345678,9049', 'nor a fourth'],
  [999_999_999.995, '999999999,995', 'nor half a cent of a billion'],
  [0.001, '0,001', 'nor a tenth of a cent'],
])('%d is %s: %s', ([value, text]) => {
  expect(cellText(value, 'General', 1900)).toBe(text);
});
