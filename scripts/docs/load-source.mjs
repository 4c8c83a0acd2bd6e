import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The exports of a TypeScript file as it is now, without a build; `source` is its path from the root. Packages named as
 * `external` are loaded from node_modules.
 */
export async function loadSource(source, { external = [] } = {}) {
  const cache = path.join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(path.join(cache, 'source-'));
  try {
    await build({
      config: false,
      external,
      entry: { source: path.join(root, source).replaceAll('\\', '/') },
      format: 'esm',
      outDir,
      outExtension: () => ({ js: '.mjs' }),
      platform: 'node',
      silent: true,
      target: 'es2022',
      tsconfig: path.join(root, 'tsconfig.base.json'),
    });
    return await import(pathToFileURL(path.join(outDir, 'source.mjs')).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
