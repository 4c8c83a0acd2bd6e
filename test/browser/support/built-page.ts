import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { pageBuild } from '../../../packages/excel-addin/page.config.js';

/** The offline file, built from the sources as they are. */
export type BuiltPage = {
  readonly path: string;
  readonly html: string;
  readonly remove: () => Promise<void>;
};

/** Builds `eurakit.html` into a folder of its own. */
export async function builtPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-file-'));
  await build({ ...pageBuild(folder, 'packages/excel-addin'), config: false, silent: true });
  const path = join(folder, 'eurakit.html');
  return {
    path,
    html: await readFile(path, 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
