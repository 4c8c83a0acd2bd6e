import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../packages/cli/src/wrapped.js';
import { eurakit, fixture } from './captured.js';

test.for<[text: string, width: number, lines: string[], why: string]>([
  ['yksi kaksi', 10, ['yksi kaksi'], 'as long as the line'],
  ['yksi kaksi', 9, ['yksi', '  kaksi'], 'one too long'],
  ['  yksi kaksi kolme', 12, ['  yksi kaksi', '  kolme'], 'spaces before the first word stay'],
  ['    pitkäsananäin on', 8, ['    pitkäsananäin', '  on'], 'a long word stays whole'],
  ['a pitkäsananäin', 8, ['a', '  pitkäsananäin'], 'on a line of its own'],
  ['33\u00a0524\u00a0€ on', 7, ['33\u00a0524\u00a0€', '  on'], 'an amount stays whole'],
  ['', 8, [''], 'nothing'],
])('%j in %s: %j, %s', ([text, width, lines]) => {
  expect(wrapped(text, width, '  ')).toEqual(lines);
});

test('no word is lost, and a line is too long only for one word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zäö→·€-]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 5, max: 40 }),
      fc.constantFrom('', '    '),
      (text, width, indent) => {
        const lines = wrapped(text.join(' '), width, indent);
        expect(lines.map((line) => line.trim()).join(' ')).toBe(text.join(' '));
        for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true);
      },
    ),
  );
});

const HELP = ['', 'check', 'import', 'compare', 'allocate', 'key', 'fill', 'read', 'merge', 'new', 'rates'];

test.for(['fi', 'sv', 'en'])('no help page is wider than 80 characters (%s)', async (language) => {
  for (const command of HELP) {
    const { out } = await eurakit(['help', ...(command === '' ? [] : [command]), '--lang', language]);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

test('findings are broken between words for a terminal, and only for one', async () => {
  const call = ['check', fixture('one-euro-off.tsv')];
  const whole = await eurakit(call);
  const narrow = await eurakit(call, { width: 60 });
  const lines = narrow.out.split('\n');
  for (const line of lines) expect(line.length <= 60 || !line.trim().includes(' '), line).toBe(true);
  expect(lines.length).toBeGreaterThan(whole.out.split('\n').length);
  expect(narrow.out.replace(/\n {2,}(?=\S)/g, ' ').replaceAll(/\s+/g, ' ')).toBe(
    whole.out.replaceAll(/\s+/g, ' '),
  );
});

test('colours begin and end where they did', async () => {
  const call = ['check', fixture('one-euro-off.tsv')];
  const { out } = await eurakit(call, { width: 60, terminal: true });
  expect(out).toContain('\n  \u001b[31mvirhe\u001b[39m · rivi 5');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  expect(out.replaceAll(/\u001b\[\d+m/g, '')).toBe((await eurakit(call, { width: 60 })).out);
});

test.for(['fi', 'sv', 'en'])(
  'rates and keys fit a terminal, each under its own column (%s)',
  async (language) => {
    for (const call of [['rates'], ['key', fixture('plan.tsv'), '--weights', '1,2,3,4']]) {
      const whole = await eurakit([...call, '--lang', language]);
      const narrow = await eurakit([...call, '--lang', language], { width: 80 });
      for (const line of narrow.out.split('\n'))
        expect(line.length <= 80 || !line.trim().includes(' '), line).toBe(true);
      expect(narrow.out.split('\n').length).toBeGreaterThan(whole.out.split('\n').length);
      expect(narrow.out.replaceAll(/\s+/g, ' ')).toBe(whole.out.replaceAll(/\s+/g, ' '));
    }
  },
);

test('a broken line of the rates goes on in its column', async () => {
  const { out } = await eurakit(['rates', '--period', '2021-2027'], { width: 80 });
  expect(out).toMatch(/\n {2}–\s{19}yksikkökustannukset, .*\n {22}korvaus, todelliset kustannukset/);
});
