import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

/** What the bundler writes on the way to the file; not kept. */
const PARTS = 'page-parts';

/**
 * Slower than the bundler alone, and 5 % smaller, as functions that stand together pack better. terser leaves styles
 * alone, the bundler does not.
 */
export const SMALLEST: Pick<Options, 'minify' | 'minifySyntax' | 'minifyWhitespace' | 'terserOptions'> = {
  minify: 'terser',
  minifySyntax: true,
  minifyWhitespace: true,
  terserOptions: { ecma: 2020, toplevel: true, compress: { hoist_funs: true }, format: { comments: false } },
};

/**
 * How `eurakit.html` is built into a folder: one file that holds its script and its styles. `own` is the folder of
 * this package, seen from where the build runs.
 */
export function pageBuild(folder: string, own = ''): Options {
  const parts = join(folder, PARTS);
  return {
    entry: { page: join(own, 'src/page/page.ts'), style: join(own, 'src/page/page.css') },
    // Classic scripts run from file://, modules do not.
    format: ['iife'],
    platform: 'browser',
    target: 'es2022',
    tsconfig: join(own, 'tsconfig.json'),
    noExternal: [/./],
    ...SMALLEST,
    esbuildPlugins: [WITHOUT_CATALOGUE],
    esbuildOptions: (options) => {
      options.charset = 'utf8';
      options.legalComments = 'none';
    },
    outDir: parts,
    onSuccess: async () => {
      const script = (await readFile(join(parts, 'page.global.js'), 'utf8')).trim();
      const style = (await readFile(join(parts, 'style.css'), 'utf8')).trim();
      await writeFile(join(folder, 'eurakit.html'), pageHtml(script, style));
      await rm(parts, { recursive: true });
    },
  };
}

/**
 * What a rule demands is told in docs/findings.md alone; options of the command mean nothing on the page; partners' files
 * are merged by the command alone; and of the glossary's terms the page needs those that head something in a form: it
 * would not start if one of them were missing.
 */
const WITHOUT_CATALOGUE: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-catalogue',
  setup: ({ onLoad }) => {
    onLoad({ filter: /core[\\/]src[\\/]check[\\/](?:checks|texts)\.ts$/ }, async ({ path }) => {
      const list = await readFile(path, 'utf8');
      const merged = [...list.matchAll(OF_MERGING)].map(([, name]) => `  ${name},\n`);
      const contents = merged.reduce((left, line) => left.replace(line, ''), list.replace(OF_MERGING, ''));
      return { contents, loader: 'ts' };
    });
    onLoad({ filter: /core[\\/]src[\\/]check[\\/].*\.ts$/ }, async ({ path }) => {
      const whole = (await readFile(path, 'utf8')).replace(textsOf('rule'), '');
      const contents = PANE_HINT.test(whole)
        ? whole.replace(textsOf('hint'), '').replace(PANE_HINT, '  hint:')
        : whole;
      return { contents, loader: 'ts' };
    });
    onLoad({ filter: /core[\\/]src[\\/]words[\\/][a-z]+-terms\.ts$/ }, async ({ path }) => {
      const forms = await readFile(join(dirname(path), 'form-words.ts'), 'utf8');
      const heads = new Set([...forms.matchAll(/\b(?:heading|euros)\('(\w+)'/g)].map(([, id]) => id));
      const terms = await readFile(path, 'utf8');
      const contents = terms.replace(TERM, (term, id: string) => (heads.has(id) ? term : ''));
      return { contents, loader: 'ts' };
    });
  },
};

/** What a rule says of itself in one field, in every language. */
function textsOf(field: 'rule' | 'hint'): RegExp {
  return new RegExp(`^ {2}${field}: \\{\\n(?: {4}.*\\n)+ {2}\\},\\n`, 'm');
}

const PANE_HINT = /^ {2}paneHint:/m;

/** How a list of rules takes in one of those on merging. */
const OF_MERGING = /^import \{ (\w+) \} from '\.\/merge\/.*\n/gm;

/** A term in its list, on one line or on several. */
const TERM = /^ {2}\{(?:\n {4}| )id: '(\w+)',(?:.*\},\n|\n(?: {4}.*\n)+ {2}\},\n)/gm;

/** The file: nothing may run, be loaded or be sent but what stands in it, told by its hash. */
function pageHtml(script: string, style: string): string {
  // `<!--` alone is harmless in a script; together with `<script` it would hide the end.
  if (/<\/script|<script/i.test(script) || /<\/style/i.test(style))
    throw new Error('page: the script or the styles would end before their end');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>eurakit</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
