import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './check-manifest.js';
import { faultText } from './fault.js';
import { reachable } from './reachable.js';
import { registrations } from './registrations.js';
import type { Surroundings } from './surroundings.js';

const ADDIN = 'packages/excel-addin';

/** The first file of the page that is pane, commands and functions. */
const PAGE = `${ADDIN}/src/taskpane/taskpane.ts`;

/** What is wrong with the text of a manifest, beside the built files and the code below the top of the repository. */
export function faultsOnDisk(root: string, file: string, text: string): readonly string[] {
  return checkManifest(text, surroundingsOnDisk(root)).map((fault) => faultText(file, fault));
}

/** What stands around the manifest on this disk. */
function surroundingsOnDisk(root: string): Surroundings {
  const folder = join(root, ADDIN);
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('.test.'))
    .toSorted()
    .map((path) => ({ path: `${ADDIN}/src/${path}`, text: readFileSync(join(folder, 'src', path), 'utf8') }));
  return {
    ...registrations(reachable(sources, PAGE)),
    file: (path) => {
      const file = join(folder, 'dist', decodeURIComponent(path));
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    version: versionIn(readFileSync(join(folder, 'package.json'), 'utf8')),
  };
}

function versionIn(packageJson: string): string {
  const { version }: { readonly version: string } = JSON.parse(packageJson);
  return version;
}
