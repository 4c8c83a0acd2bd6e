import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gridFromDelimited } from '../../packages/core/src/input/delimited.js';
import { runs } from '../fast-check-runs.js';

const texts = (text: string): readonly (readonly string[])[] =>
  gridFromDelimited(text, ';').map((row) => row.map((cell) => cell.text));

describe('separated values', () => {
  test.for<[text: string, cells: readonly (readonly string[])[], why: string]>([
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'a line is a record',
    ],
    [
      'a;b\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
      'the end of the last line begins another',
    ],
    [
      'a\nb;c',
      [
        ['a', ''],
        ['b', 'c'],
      ],
      'short records are filled up',
    ],
    ['\ufeffa;b', [['a', 'b']], 'the mark of the encoding is no text'],
    ['"a;b";c', [['a;b', 'c']], 'quotes hold separators'],
    ['"a\nb";c', [['a\nb', 'c']], 'and line breaks'],
    ['"a ""b""";c', [['a "b"', 'c']], 'two quotes are one'],
    ['"";c', [['', 'c']], 'or none'],
    ['"a" ;c', [['a', 'c']], 'a space after a quote is forgiven'],
    ['5" putki;c', [['5" putki', 'c']], 'a quote within a cell is an inch'],
    [
      '"a;b\nc;d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
      'a quote without its end is a sign',
    ],
    ['"a" b;c', [['"a" b', 'c']], 'so is one that ends before its cell'],
  ])('%j: %s', ([text, cells]) => {
    expect(texts(text)).toEqual(cells);
  });

  test('what is written in quotes reads back', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ';', '\n', 'a', ' ', '1'), maxLength: 8 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
        expect(texts(written.join('\n'))).toEqual(rows);
      }),
      { numRuns: runs(300) },
    );
  });
});
