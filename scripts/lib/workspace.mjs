import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The top of the repository; every path below is relative to it. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * What is built, in this order: each package after the ones it depends on. `madeOf` are files besides its sources, and
 * `finish` is a script that runs when tsup is done.
 */
export const PACKAGES = [
  { folder: 'packages/core', dependsOn: [] },
  { folder: 'packages/cli', dependsOn: ['packages/core'] },
  {
    folder: 'packages/excel-addin',
    dependsOn: ['packages/core'],
    madeOf: [
      'manifest.xml',
      'packages/excel-addin/page.config.ts',
      'packages/excel-addin/assets',
      'scripts/manifest',
      'scripts/functions-metadata.mjs',
    ],
    finish: 'scripts/manifest/finish-addin.mjs',
  },
];

/** Whether a package's `dist` is newer than its sources and than the packages it depends on. */
export function isBuilt({ folder, dependsOn, madeOf = [] }) {
  const built = oldest(join(ROOT, folder, 'dist'));
  const sources = ['src', 'types', 'package.json', 'tsconfig.json', 'tsup.config.ts'].map((name) =>
    join(folder, name),
  );
  const upstream = dependsOn.map((other) => join(other, 'dist'));
  const changed = [...sources, ...madeOf, 'tsconfig.base.json'].map((path) => newest(join(ROOT, path)));
  return built > Math.max(...changed, ...upstream.map((path) => oldest(join(ROOT, path))));
}

/** Whether `node_modules` holds, version by version, what package-lock.json asks for. */
export function isInstalled() {
  const wanted = readLock('package-lock.json');
  const found = readLock('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || found[path]?.version === version,
  );
}

function readLock(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** The last change in a folder. Folders count too: that is where a deleted file shows. */
function newest(path) {
  return Math.max(0, ...times(path, true));
}

/** When the first file of a build was written; 0 when there is none. */
function oldest(path) {
  const found = times(path, false);
  return found.length === 0 ? 0 : Math.min(...found);
}

function times(path, withFolders) {
  if (!existsSync(path)) return [];
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return [mtimeMs];
  const within = readdirSync(path).flatMap((name) => times(join(path, name), withFolders));
  return withFolders ? [mtimeMs, ...within] : within;
}
