import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/workspace.mjs';

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;
const RULE = '-'.repeat(78);

/** The licences of eurakit and of every package that the built add-in may hold, each with its text. */
export function licencesText() {
  const folders = packagesOf(join(ROOT, 'packages/excel-addin'));
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  const others = [...folders].map(([name, folder]) => `${headingOf(name, folder)}\n\n${licenceIn(folder)}`);
  return `${['eurakit', own].join('\n\n')}\n\n${others.map((text) => `${RULE}\n${text}\n`).join('\n')}`;
}

/** The packages that one needs at run time, and those that they need, by their names. Types are no code. */
function packagesOf(folder, found = new Map()) {
  const { dependencies = {} } = packageJson(folder);
  for (const name of Object.keys(dependencies)) {
    const other = installed(name, folder);
    if (found.has(name) || name.startsWith('@types/') || other === undefined) continue;
    if (!name.startsWith('@eurakit/')) found.set(name, other);
    packagesOf(other, found);
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function installed(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function headingOf(name, folder) {
  const { version, license } = packageJson(folder);
  return `${name} ${version} (${license})`;
}

function licenceIn(folder) {
  const files = readdirSync(folder).filter((name) => LICENCE.test(name));
  if (files.length === 0) throw new Error(`${folder} has no file with its licence`);
  return files.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

function packageJson(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
