import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'tsup';
import { pageBuild } from '../../../packages/excel-addin/page.config.js';

/** The offline file, built from the sources as they are. */
export type BuiltPage = {
  readonly path: string;
  readonly html: string;
  readonly remove: () => Promise<void>;
};

const DIST = 'packages/excel-addin/dist';
const SOURCES = ['core/src', 'excel-addin/src', 'excel-addin/page.config.ts'].map(
  (path) => `packages/${path}`,
);

/** The `eurakit.html` that `npm run build` made; where a source is newer, one built into a folder of its own. */
export async function builtPage(): Promise<BuiltPage> {
  const isNew =
    existsSync(join(DIST, 'eurakit.html')) &&
    Math.max(...[...SOURCES, 'package-lock.json'].map(lastChange)) < lastChange(join(DIST, 'eurakit.html'));
  if (isNew) return pageIn(DIST, async () => undefined);
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-file-'));
  // The bundler's own way to write it short takes seconds less.
  await build({ ...pageBuild(folder, 'packages/excel-addin'), minify: true, config: false, silent: true });
  return pageIn(folder, () => rm(folder, { recursive: true, force: true }));
}

async function pageIn(folder: string, remove: () => Promise<void>): Promise<BuiltPage> {
  const path = resolve(folder, 'eurakit.html');
  return { path, html: await readFile(path, 'utf8'), remove };
}

/** When a file, or anything in a folder, was written last; a folder is written when a file of it is removed. */
function lastChange(path: string): number {
  const found = statSync(path);
  const within = found.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...within);
}
