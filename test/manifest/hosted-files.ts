import { readdirSync, readFileSync } from 'node:fs';
import type { Surroundings } from '../../scripts/manifest/surroundings.js';

/** The manifest as it stands in the repository. */
export const MANIFEST = readFileSync('manifest.xml', 'utf8').replaceAll('\r\n', '\n');

const ACTIONS = ['checkFigures', 'fillForms', 'allocateShares', 'newReportingBook'];
const FUNCTIONS = ['ALLOCATE', 'AMOUNT'];
const PAGES = ['taskpane.html', 'taskpane.js'];

const ASSETS = new Map(
  readdirSync('packages/excel-addin/assets')
    .filter((name) => name !== 'svg')
    .map((name): [string, Uint8Array] => [
      `assets/${name}`,
      readFileSync(`packages/excel-addin/assets/${name}`),
    ]),
);

/** Surroundings in which the manifest is right: the real icons, pages without content, two functions. */
export function hostedFiles(changed: Partial<Surroundings> = {}): Surroundings {
  return {
    file: (path) => hosted(path),
    actions: ACTIONS.map((id) => ({ id, place: 'src/commands.ts:1' })),
    functions: FUNCTIONS.map((id) => ({ id, place: 'src/functions.ts:1' })),
    unreadable: [],
    version: '0.1.0',
    ...changed,
  };
}

/** The metadata of functions with these ids. */
export function metadata(ids: readonly string[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ functions: ids.map((id) => ({ id })) }));
}

function hosted(path: string): Uint8Array | undefined {
  if (PAGES.includes(path)) return new Uint8Array();
  if (/^functions(?:\.(?:fi-FI|sv-SE))?\.json$/.test(path)) return metadata(FUNCTIONS);
  return ASSETS.get(path);
}
