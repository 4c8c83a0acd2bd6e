import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, runNpm, runTool, toolPath } from './run.mjs';
import { isBuilt, isInstalled, PACKAGES, ROOT } from './workspace.mjs';

/** Installs what package-lock.json asks for, if it is not there. Ends the process when that fails. */
export function install() {
  if (isInstalled()) return;
  console.error('$ npm ci');
  stopUnless(runNpm(['ci']) === 0, 'npm ci failed');
}

/**
 * Builds every package, or only those with something newer than their `dist`. The add-in is finished for the place where
 * it is hosted, by the options `--base-url` and `--office-js`.
 */
export function build({ ifNeeded, hosting = [] }) {
  if (!existsSync(toolPath('tsup'))) {
    console.error('build: nothing built, because the development tools are not installed (npm ci)');
    stopUnless(ifNeeded, 'build: failed');
    return;
  }
  for (const { folder, dependsOn, madeOf, finish } of PACKAGES) {
    if (ifNeeded && isBuilt({ folder, dependsOn, madeOf })) {
      console.error(`build: ${folder} is up to date`);
      continue;
    }
    console.error(`build: ${folder}`);
    // Nothing of an earlier build stays: names of parts change with their content.
    rmSync(join(ROOT, folder, 'dist'), { recursive: true, force: true });
    const built =
      runTool('tsup', ['--silent'], { cwd: join(ROOT, folder) }) === 0 &&
      (finish === undefined || runNode(finish, hosting) === 0);
    if (!built) rmSync(join(ROOT, folder, 'dist'), { recursive: true, force: true });
    stopUnless(built, `build: ${folder} failed`);
  }
}

function stopUnless(condition, sentence) {
  if (condition) return;
  console.error(sentence);
  process.exit(1);
}
