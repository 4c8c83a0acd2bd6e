import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from './architecture/facts.js';
import { type Rules, violations } from './architecture/judge.js';

const BEFORE_RENDER = ['values', 'words', 'allocation', 'model', 'rates', 'calculate'];
const BEFORE_FORMS = [...BEFORE_RENDER, 'grid', 'check', 'render', 'schema', 'input'];

const RULES: Rules = {
  layers: {
    values: [],
    words: [],
    allocation: ['values'],
    grid: ['values'],
    model: ['values', 'words'],
    rates: ['values', 'words', 'model'],
    calculate: ['values', 'allocation', 'model', 'rates'],
    schema: ['values', 'model'],
    input: ['values', 'words', 'model', 'grid', 'calculate', 'schema'],
    check: BEFORE_RENDER,
    render: [...BEFORE_RENDER, 'grid', 'check'],
    forms: BEFORE_FORMS,
    binding: [...BEFORE_FORMS, 'forms'],
    adapters: ['values', 'grid'],
    pipeline: [...BEFORE_FORMS, 'forms', 'adapters'],
  },
  entries: [
    'index.ts',
    'checks.ts',
    'read.ts',
    'render.ts',
    'report.ts',
    'decimal.ts',
    'schema.ts',
    'forms.ts',
    'xlsx.ts',
    'xlsx-node.ts',
    'workbook.ts',
    'binding.ts',
    'evaluate.ts',
    'keys.ts',
    'methods.ts',
    'merge.ts',
    'rates.ts',
  ],
  coreNames: Object.keys(parsed('packages/core/package.json').exports).map(
    (name) => `@eurakit/core${name.slice(1)}`,
  ),
  doors: {
    'decimal.js': { at: 'packages/core/src/values/decimal.ts' },
    'date-fns': { at: 'packages/core/src/values/calendar-day.ts' },
    zod: { at: 'packages/core/src/schema/', only: 'namespace', entry: 'zod/mini' },
    papaparse: { at: 'packages/core/src/input/delimited.ts' },
    fflate: { at: 'packages/core/src/adapters/xlsx/codec/' },
    'node:zlib': { at: 'packages/core/src/adapters/xlsx/codec/node-codec.ts' },
    htmlparser2: { at: 'packages/cli/src/html-parser.ts' },
    preact: { at: 'packages/excel-addin/src/' },
    mammoth: { at: 'packages/cli/src/docx.ts', only: 'lazy' },
    docx: { at: 'packages/cli/src/report-docx.ts', only: 'lazy' },
    '@microsoft/office-js-helpers': { at: 'packages/excel-addin/src/office-js-helpers.ts', only: 'lazy' },
  },
  longestFile: 300,
  longestLine: 120,
};

test('the sources keep the table, the doors and the style', () => {
  const files = sourcePaths().map((path) => factsOf({ path, text: readFileSync(path, 'utf8') }));
  expect(files.length).toBeGreaterThan(0);
  expect(violations(files, RULES)).toEqual([]);
});

test('docs/architecture.md shows the same table', () => {
  expect(layersInPage(readFileSync('docs/architecture.md', 'utf8'))).toEqual(sorted(RULES.layers));
});

describe('the check can fail', () => {
  const core = 'packages/core/src/';

  test.for<[path: string, text: string, sentence: string]>([
    ['model/a.ts', "import { x } from '../grid/b.js';", 'imports grid, which model may not import'],
    ['model/a.ts', "import type { X } from '../grid/b.js';", 'imports grid, which model may not import'],
    ['model/a.ts', "export { x } from '../grid/b.js';", 'imports grid, which model may not import'],
    ['model/a.ts', "const x = import('../grid/b.js');", 'imports grid, which model may not import'],
    ['model/a.ts', "type X = import('../grid/b.js').X;", 'imports grid, which model may not import'],
    ['check/a.ts', "import { x } from '../index.js';", 'imports index.ts, which check may not import'],
    [
      'utils/a.ts',
      "import { x } from '../values/b.js';",
      'stands in utils, which is neither a layer nor an entry of the table',
    ],
    [
      'values/a.ts',
      "import { x } from '../../test/b.js';",
      "imports packages/core/test/b.ts, which is outside its own package's sources",
    ],
    [
      'values/a.ts',
      "import { Decimal } from 'decimal.js';",
      `imports decimal.js, whose only door is ${core}values/decimal.ts`,
    ],
    ['schema/a.ts', "import { z } from 'zod/mini';", 'imports zod/mini otherwise than with import * as'],
    ['schema/a.ts', "import * as z from 'zod';", 'imports zod instead of zod/mini'],
    ['schema/a.ts', "import type * as z from 'zod/v4';", 'imports zod/v4 instead of zod/mini'],
    ['input/a.ts', "import * as z from 'zod/mini';", `imports zod/mini, whose only door is ${core}schema/`],
    [
      'schema/a.ts',
      "import * as z from 'zod/mini';\nimport ms from 'ms';",
      'imports ms, which has no door in the table',
    ],
    [
      'input/a.ts',
      "import { readFileSync } from 'node:fs';",
      'imports node:fs; only the command runs in Node alone',
    ],
    [
      'input/a.ts',
      "import { x } from '@eurakit/core';",
      'imports @eurakit/core, which is not an entry of core that it may use',
    ],
    ['values/a.ts', 'export default 1;', 'exports by default: export default 1;'],
    ['values/a.ts', 'export default function f() {}', 'exports by default: default'],
    ['values/a.ts', 'let x: any;', 'says any: any'],
    ['values/a.ts', 'enum E { A }', 'declares an enum: enum E { A }'],
    ['values/a.ts', 'class Box {}', 'declares a class that is no error: class Box {}'],
    [
      'values/a.ts',
      "const day = new Date('2026-01-01');",
      "makes a Date of text, which moves with the time zone: new Date('2026-01-01')",
    ],
    ['values/a.ts', 'const now = Date.now();', 'asks the clock or chance in core: Date.now'],
    ['values/a.ts', 'const now = new Date();', 'asks the clock or chance in core: new Date()'],
    ['values/a.ts', 'const x = Math.random();', 'asks the clock or chance in core: Math.random'],
    ['values/a.ts', 'let range: Excel.Range;', 'speaks to Excel outside the add-in: Excel.Range'],
    ['render.ts', "export * from './render/b.js';", "is a barrel: export * from './render/b.js';"],
    ['values/a.ts', `// ${'x'.repeat(118)}`, 'is longer than 120 characters'],
    ['values/a.ts', '//\n'.repeat(301), 'has more than 300 lines'],
  ])('%s with %s', ([path, text, sentence]) => {
    const found = violations([factsOf({ path: core + path, text })], RULES);
    expect(found).toEqual([expect.stringMatching(/^packages\/core\/src\/[a-z./]+:\d+ /)]);
    expect(found[0]?.replace(/^\S+ /, '')).toBe(sentence);
  });

  test.for<[path: string, text: string, sentence: string]>([
    [
      'cli/src/a.ts',
      "import { x } from '@eurakit/core/dist/x';",
      'imports @eurakit/core/dist/x, which is not an entry of core that it may use',
    ],
    [
      'cli/src/a.ts',
      "import { x } from '../../core/src/x.js';",
      "imports packages/core/src/x.ts, which is outside its own package's sources",
    ],
    [
      'excel-addin/src/a.ts',
      "import { x } from './office-js-helpers.js';",
      'imports packages/excel-addin/src/office-js-helpers.ts at start; load it with import()',
    ],
  ])('packages/%s with %s', ([path, text, sentence]) => {
    const found = violations([factsOf({ path: `packages/${path}`, text })], RULES);
    expect(found).toEqual([`packages/${path}:1 ${sentence}`]);
  });

  test('a circle of imports, also of types', () => {
    const a = factsOf({ path: `${core}model/a.ts`, text: "import { b } from './b.js';" });
    const b = factsOf({ path: `${core}model/b.ts`, text: "import type { A } from './a.js';" });
    expect(violations([a, b], RULES)).toEqual([`${a.path} → ${b.path} → ${a.path} import each other`]);
  });

  test('and what is allowed passes', () => {
    const allowed = [
      {
        path: `${core}values/rate-error.ts`,
        text: "// any: new Date('2026')\nexport class RateError extends TypeError {}",
      },
      {
        path: `${core}check/a.ts`,
        text: "import { sum } from '../values/cents.js';\nconst leap = new Date(2000, 0, 1);",
      },
      { path: `${core}schema/a.ts`, text: "import * as z from 'zod/mini';" },
      { path: `${core}values/cents.test.ts`, text: "import { Decimal } from 'decimal.js';" },
      { path: 'packages/cli/src/main.ts', text: "import { checkProject } from '@eurakit/core/checks';" },
      { path: 'packages/excel-addin/src/a.ts', text: "Excel.run(() => import('./office-js-helpers.js'));" },
    ];
    expect(violations(allowed.map(factsOf), RULES)).toEqual([]);
  });
});

/** Every source of every package; paths with forward slashes, from the top. */
function sourcePaths(): readonly string[] {
  return readdirSync('packages').flatMap((name) =>
    readdirSync(`packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `packages/${name}/src/${path.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** Reads the rows under the heading `| layer |`: backticked folders left, what they may import right. */
function layersInPage(page: string): Record<string, readonly string[]> {
  const table = /^\| layer \|.*\n\|[-| ]+\n(?<rows>(?:\|.*\n)+)/m.exec(page)?.groups?.rows ?? '';
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, 3).map(inBackticks));
  return sorted(
    Object.fromEntries(rows.flatMap(([left = [], right = []]) => left.map((layer) => [layer, right]))),
  );
}

function inBackticks(cell: string): readonly string[] {
  return [...cell.matchAll(/`(?<name>[^`]+)`/g)].map(({ groups }) => groups?.name ?? '');
}

function sorted(layers: Rules['layers']): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(layers).map(([layer, imports]) => [layer, imports.toSorted()]));
}

function parsed(path: string): { readonly exports: Readonly<Record<string, unknown>> } {
  return JSON.parse(readFileSync(path, 'utf8'));
}
