import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { eurakit } from './cli/captured.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const PAGES = [
  'README.md',
  'README.fi.md',
  'examples/README.md',
  'packages/cli/README.md',
  'packages/core/README.md',
];

/** Every call of the command in the code blocks of a page, as its words; forms such as `[--out FILE]` are none. */
function calls(page: string): readonly string[][] {
  const blocks = [...read(page).matchAll(/^```(?:sh)?\n(.*?)^```/gms)].map(([, block]) => block ?? '');
  return blocks
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => {
      const [, call = ''] = /^(?:npx --no-install )?eurakit (.*?)(?: {2,}.*)?$/.exec(line) ?? [];
      const words = call.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
      return words[0] === undefined || words[0] === 'COMMAND' || /[[|]/.test(call) ? [] : [words];
    });
}

test.for(PAGES.filter((page) => calls(page).length > 0))(
  'the commands in %s are ones that there are, with options that they take',
  async (page) => {
    for (const call of calls(page)) {
      const { code, out } = await eurakit([...call, '--help']);
      expect({ code, out: out.split('\n')[0] }, call.join(' ')).toEqual({
        code: 0,
        out: expect.stringContaining(`eurakit ${call[0]}`),
      });
    }
  },
);

test('the TypeScript in the READMEs compiles', () => {
  const snippets = ['README.md', 'packages/core/README.md'].flatMap((page) =>
    [...read(page).matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => `${code}\n${GIVEN}\n`),
  );
  expect(snippets).toHaveLength(3);
  const files = new Map(snippets.map((code, nth) => [join(ROOT, `snippet-${nth}.mts`), code]));
  expect(complaints(files)).toEqual([]);
});

/** What the snippets take for granted. */
const GIVEN = 'declare const pasted: string, pastedTable: string, bytes: Uint8Array;';

test('README.md lists every entry of the library, and no other', () => {
  const { exports } = JSON.parse(read('packages/core/package.json'));
  const listed = read('README.md').match(/@eurakit\/core(?:\/[a-z.]+(?=`))?(?=` ?[|;,]|`)/g) ?? [];
  const entries = Object.keys(exports).map((entry) => `@eurakit/core${entry.slice(1)}`);
  expect([...new Set(listed)].sort()).toEqual(entries.sort());
});

/** What TypeScript says of files that are not on the disk. */
function complaints(files: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = files.get(name);
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, rest[0]);
  };
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  return [...files.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}
