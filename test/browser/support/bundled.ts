import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'tsup';

/** A script of ours with all that it imports, as one script for a page. */
export async function bundled(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eurakit-script-'));
  try {
    await build({
      entry: [entry],
      format: ['iife'],
      platform: 'browser',
      target: 'es2022',
      outDir: folder,
      noExternal: [/./],
      config: false,
      dts: false,
      silent: true,
    });
    return await readFile(join(folder, `${basename(entry, '.ts')}.global.js`), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
