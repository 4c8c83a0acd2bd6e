import { expect, test } from 'vitest';
import { eurakit } from './captured.js';

const LANGUAGES = ['fi', 'sv', 'en'];
const COMMANDS = ['check', 'import', 'compare', 'allocate', 'key', 'fill', 'read', 'merge', 'new', 'rates'];

test.for(LANGUAGES)('--help lists what can be used (%s)', async (language) => {
  const { code, out, err } = await eurakit(['--help', '--lang', language]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const command of COMMANDS) expect(out).toContain(`eurakit ${command}`);
  expect(out).not.toMatch(/\bbatch\b/);
  expect(out).toContain('EURA');
});

test.for(LANGUAGES.flatMap((language) => COMMANDS.map((command) => [language, command] as const)))(
  'the help of a command (%s, %s)',
  async ([language, command]) => {
    const { code, out } = await eurakit([command, '--help', '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(`eurakit ${command}`);
    expect(out).toContain('--lang fi|sv|en');
    expect((await eurakit(['help', command, '--lang', language])).out).toBe(out);
    expect((await eurakit(['--lang', language, command, '-h'])).out).toBe(out);
  },
);

test('--version', async () => {
  expect(await eurakit(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
