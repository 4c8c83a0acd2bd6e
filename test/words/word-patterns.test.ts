import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../packages/core/src/words/word-patterns.js';
import { runs } from '../fast-check-runs.js';

const [YHT, AAMU] = words(/\byht\b/, /\bäämu\b/);

describe('the edge of a word', () => {
  test.for<[text: string, isWord: boolean, why: string]>([
    ['yht', true, 'the text begins and ends with it'],
    ['kunnat yht.', true, 'a point is no letter'],
    ['(yht)', true, 'nor is a bracket'],
    ['yhteensä', false, 'a letter follows'],
    ['yhtä', false, 'a letter that JavaScript takes for none follows'],
    ['äyht', false, 'such a letter stands before'],
    ['yht2024', false, 'a digit is part of a word'],
    ['yht²', false, 'as is a digit that is raised'],
    ['žyht', false, 'letters of other languages are letters'],
    ['жyht', false, 'and those of other alphabets'],
    ['ﬁyht', false, 'two letters that a PDF writes as one'],
    ['÷yht×', true, 'signs between the letters'],
  ])('%j: %j, %s', ([text, isWord]) => {
    expect(YHT?.test(text)).toBe(isWord);
  });

  test('a word may begin with a letter that JavaScript takes for none', () => {
    expect(AAMU?.test('on äämu.')).toBe(true);
    expect(AAMU?.test('onäämu.')).toBe(false);
  });

  test('property: where it is, Unicode sees one too, in any text of these alphabets', () => {
    // What has no name in Unicode yet, and the seven signs among Greek letters, are left out.
    const near = fc
      .integer({ min: 0x20, max: 0x52f })
      .map((code) => String.fromCodePoint(code))
      .filter((char) => !/[˂-ͯ҂-҉\u0375\u037e\u0384\u0385\u0387\u03f6\p{Cn}]/u.test(char));
    fc.assert(
      fc.property(near, near, (before, after) => {
        const isEdge = (char: string) => !/[\p{L}\p{N}]/u.test(char);
        expect(YHT?.test(`${before}yht${after}`)).toBe(isEdge(before) && isEdge(after));
      }),
      { numRuns: runs(300) },
    );
  });
});
