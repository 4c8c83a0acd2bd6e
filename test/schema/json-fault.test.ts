import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../../packages/core/src/schema/json-fault.js';

test.for<[text: string, from: string, why: string]>([
  ['{"a": 1,}', '}', 'a comma too many'],
  ['{"a": [1, 2,]}', ']}', 'in a list as well'],
  ['{"a": 1 "b": 2}', '"b": 2}', 'a comma too few'],
  ['{"a" 1}', '1}', 'no colon'],
  ['{a: 1}', 'a: 1}', 'a name without quotes'],
  ["{'a': 1}", "'a': 1}", 'the wrong quotes'],
  ['{"a": 01}', '1}', 'a number with a nought before it'],
  ['{"a": 1,5}', '5}', 'a decimal comma'],
  ['{"a": .5}', '.5}', 'a number without its nought'],
  ['{"a": "C:\\temp\\x"}', '"C:\\temp\\x"}', 'a path with single backslashes'],
  ['{"a": "b\nc"}', '"b\nc"}', 'a text over two lines'],
  ['{"a": True}', 'True}', 'a word of another language'],
  ['{"a": 1} {"b": 2}', '{"b": 2}', 'two values'],
  ['{"a": 1]', ']', 'the wrong bracket'],
  ['] {}', '] {}', 'a bracket that closes nothing'],
  ['// note\n{}', '// note\n{}', 'a comment'],
  ['{"a": [1', '', 'it breaks off'],
  ['', '', 'nothing'],
  [' \n', '', 'nothing but space'],
])('%j stops being JSON at %j: %s', ([text, from]) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(text.slice(jsonFault(text))).toBe(from);
});

test('after a whole value nothing may stand, and of a value no bracket may be left out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(jsonFault(`${text}  #`)).toBe(text.length + 2);
      expect(jsonFault(`{"a": ${text}`)).toBe(text.length + 6);
      expect(jsonFault(`[${text} ${text}]`)).toBe(text.length + 2);
    }),
    { numRuns: 60 },
  );
});

test.for([
  ['a text of many letters', '"', 'ä'.repeat(20_000_000)],
  ['much space', '', ' '.repeat(20_000_000)],
])('%s is read to its end', ([, mark = '', long = '']) => {
  const text = `{"a": ${mark}${long}${mark} x`;
  expect(text.length - jsonFault(text)).toBe(1);
});
