import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = 'packages/excel-addin/dist';

test('the hashes name every built file, and each is right', () => {
  const lines = readFileSync(join(DIST, 'hashes.txt'), 'utf8').trimEnd().split('\n');
  const named = lines.map((line) => /^(?<hash>[0-9a-f]{64}) {2}(?<path>.+)$/.exec(line)?.groups);
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'hashes.txt' && statSync(join(DIST, path)).isFile());
  expect(named.map((one) => one?.path).toSorted()).toEqual(files.toSorted());
  for (const one of named) {
    const bytes = readFileSync(join(DIST, one?.path ?? ''));
    expect(createHash('sha256').update(bytes).digest('hex'), one?.path).toBe(one?.hash);
  }
});

test.for([
  'preact',
  'decimal.js',
  'date-fns',
  'fflate',
  'papaparse',
  'zod',
  '@microsoft/office-js-helpers',
  'rxjs',
])('the licence of %s is among them', (name) => {
  const heading = new RegExp(
    `^-{78}\n${name.replace('.', '\\.')} \\d+\\.\\d+\\.\\d+ \\((?:MIT|Apache-2\\.0)\\)\n\n.{20}`,
    'ms',
  );
  expect(readFileSync(join(DIST, 'licences.txt'), 'utf8')).toMatch(heading);
});

test('the built manifest stands beside what it names', () => {
  const manifest = readFileSync(join(DIST, 'manifest.xml'), 'utf8');
  const base =
    /<SourceLocation DefaultValue="(?<base>[^"]*\/)taskpane\.html"/.exec(manifest)?.groups?.base ?? '';
  const urls = [...manifest.matchAll(/="(?<url>https:[^"]*)"/g)].map(({ groups }) => groups?.url ?? '');
  expect(urls.length).toBeGreaterThan(50);
  for (const url of urls) expect(statSync(join(DIST, url.slice(base.length))).isFile(), url).toBe(true);
});
