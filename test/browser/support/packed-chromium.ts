import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FoundChromium } from './find-chromium.js';

/** The package that carries a Chromium for Linux, packed. */
const PACKAGE = '@sparticuz/chromium';

/**
 * The Chromium that came with `npm ci`, unpacked once beside the installed packages. Several tests may ask at a time:
 * each unpacks for itself, and the first to be done is the one that stays.
 */
export async function packedChromium(): Promise<FoundChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { resolve } = createRequire(import.meta.url);
  const installed = dirname(resolve(PACKAGE)).split(join('node_modules', PACKAGE))[0] ?? '';
  const version: string = createRequire(import.meta.url)(
    join(installed, 'node_modules', PACKAGE, 'package.json'),
  ).version;
  const folder = join(installed, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const path = join(folder, 'chromium');
  const env = surroundings(folder);
  const works = [{}, env].find((one) => starts(path, one));
  return works === undefined ? undefined : { path, env: works };
}

/** Libraries and fonts that a bare Linux does not have. */
function surroundings(folder: string): Readonly<Record<string, string>> {
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
}

function starts(path: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}

/** The package unpacks into the folder for temporary files, and libraries only where it takes itself to be on Lambda. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  const script = `import('${PACKAGE}').then((packed) => packed.default.executablePath())`;
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${PACKAGE} could not be unpacked: ${stderr}`);
  await rename(own, folder).catch(async (error: unknown) => {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}
