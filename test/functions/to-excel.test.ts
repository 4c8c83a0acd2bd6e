import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ResultCell, Table } from '../../packages/excel-addin/src/functions/cell-types.js';
import { FormulaError } from '../../packages/excel-addin/src/functions/formula-error.js';
import { toExcel } from '../../packages/excel-addin/src/functions/to-excel.js';

/** As much of Excel's error as the wrapper needs. */
class ExcelError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

beforeAll(() =>
  vi.stubGlobal('CustomFunctions', {
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  }),
);
afterAll(() => vi.unstubAllGlobals());

const sentence = (language: string) => `sentence in ${language}`;

describe('what leaves for Excel', () => {
  test.for<[result: ResultCell | Table, excel: unknown, why: string]>([
    [1.5, 1.5, 'a number'],
    [true, true, 'a truth'],
    [sentence, 'sentence in sv', 'a text in the language of the reader'],
    [
      [
        [1, sentence],
        ['', false],
      ],
      [
        [1, 'sentence in sv'],
        ['', false],
      ],
      'rows of cells',
    ],
    ['x'.repeat(40_000), 'x'.repeat(32_767), 'a text no longer than a cell'],
  ])('%j is %j (%s)', ([result, excel]) => {
    expect(toExcel(() => result, 'sv')).toEqual(excel);
  });

  test.for<[compute: () => ResultCell | Table, code: string, message: string | RegExp, why: string]>([
    [
      () => {
        throw new FormulaError('#N/A', sentence);
      },
      '#N/A',
      'sentence in sv',
      'no answer',
    ],
    [() => new FormulaError('#VALUE!', sentence), '#VALUE!', 'sentence in sv', 'refused'],
    [() => Number.NaN, '#VALUE!', /^Ett fel i eurakit.*NaN/, 'a NaN would go out as the text NaN'],
    [() => Number.POSITIVE_INFINITY, '#VALUE!', /^Ett fel i eurakit.*Infinity/, 'no number at all'],
    [() => [], '#VALUE!', /^Ett fel i eurakit/, 'no rows'],
    [() => [[]], '#VALUE!', /^Ett fel i eurakit/, 'rows of nothing'],
    [() => [[1], [2, 3]], '#VALUE!', /^Ett fel i eurakit/, 'ragged rows'],
    [
      () => {
        throw new RangeError('out of range');
      },
      '#VALUE!',
      /^Ett fel i eurakit, inte i dina tal: RangeError: out of range\./,
      'a fault of ours is told as one, with what to report',
    ],
  ])('%s: %s %s (%s)', ([compute, code, message]) => {
    expect(() => toExcel(compute, 'sv')).toThrow(
      expect.objectContaining({
        code,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }),
    );
  });

  test('a cell of a table that has no value is an error of its own, never null', () => {
    const rows = toExcel(() => [[1, Number.NaN, new FormulaError('#N/A', sentence)]], 'en');
    expect(rows).toEqual([
      [
        1,
        expect.objectContaining({ code: '#VALUE!' }),
        expect.objectContaining({ code: '#N/A', message: 'sentence in en' }),
      ],
    ]);
  });
});
