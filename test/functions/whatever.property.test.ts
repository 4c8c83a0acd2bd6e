import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { FUNCTIONS, toExcel } from '../../packages/excel-addin/src/functions/functions.js';
import { runs } from '../fast-check-runs.js';

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

const cell = fc.oneof(
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100),
  fc.double(),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    null,
    '',
    '–',
    '1 234,50',
    '80 %',
    '26,44 %',
    '1e5',
    'Yhteensä',
    '2021-2027/flat-40',
    1,
    0.01,
  ),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const oddities = fc.constantFrom(undefined, [], [[]], [[1], [1, 2]], { value: 1 }, [1, 2]);
const argument = fc.oneof({ weight: 4, arbitrary: range }, { weight: 4, arbitrary: cell }, oddities);

test.for(Object.entries(FUNCTIONS))(
  '%s of whatever gives a table without holes, or says what is wrong with what it was given',
  ([, compute]) => {
    const tell = (args: readonly unknown[]): unknown => {
      try {
        return toExcel(() => compute(args, undefined), 'en');
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 5 }), (args) => {
        const result = tell(args);
        const rows = Array.isArray(result) ? result : [[result]];
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const shown of rows.flat()) {
          if (shown instanceof ExcelError) expect(shown.message).toMatch(/^(?!A fault of eurakit).{20,}\.$/s);
          else if (typeof shown === 'number') expect(Number.isFinite(shown)).toBe(true);
          else expect(['string', 'boolean']).toContain(typeof shown);
        }
      }),
      { numRuns: runs(200) },
    );
  },
);
