// Finishes packages/excel-addin/dist after tsup: pictures, page of help, functions, manifest, licences, hashes. Run by
// the build, with [--base-url URL] [--office-js URL] as given to scripts/build.mjs.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from '../docs/load-source.mjs';
import { functionsFiles } from '../functions-metadata.mjs';
import { ROOT } from '../lib/workspace.mjs';
import { hashesText } from './hashes.mjs';
import { licencesText } from './licences.mjs';
import { manifestFaults } from './manifest-faults.mjs';

const dist = 'packages/excel-addin/dist';

const { values } = parseArgs({
  options: { 'base-url': { type: 'string' }, 'office-js': { type: 'string' } },
});
const stopped = await finishAddin(values['base-url'], values['office-js']);
for (const sentence of stopped) console.error(sentence);
if (stopped.length > 0) process.exitCode = 1;

/** Gives what stopped it, in sentences. A manifest for another address is checked when it is written. */
async function finishAddin(baseUrl, officeJs) {
  await copyAssets();
  for (const [name, text] of functionsFiles()) await write(name, text);
  const manifest = await readFile(join(ROOT, 'manifest.xml'), 'utf8');
  await write('manifest.xml', manifest);
  await write('licences.txt', licencesText());
  const problems = await host(manifest, baseUrl, officeJs);
  await write('hashes.txt', hashesText(join(ROOT, dist), 'hashes.txt'));
  return problems;
}

/** Writes the pages and the manifest for the place where they are hosted, if one is given. */
async function host(manifest, baseUrl, officeJs) {
  if (baseUrl === undefined && officeJs === undefined) return [];
  const { hostedAt, withOfficeJs } = await loadSource('scripts/manifest/hosted-at.ts');
  const page = await readFile(join(ROOT, dist, 'taskpane.html'), 'utf8');
  const results = [
    ['taskpane.html', officeJs === undefined ? { text: page } : withOfficeJs(page, officeJs)],
    ['manifest.xml', baseUrl === undefined ? { text: manifest } : hostedAt(manifest, baseUrl)],
  ];
  const problems = results.flatMap(([, { problem }]) => problem ?? []);
  if (problems.length > 0) return problems;
  for (const [name, { text }] of results) await write(name, text);
  return manifestFaults(`${dist}/manifest.xml`, results[1][1].text);
}

/** Read and written, not copied: a copy may keep the old time, and the build would look older than its sources. */
async function copyAssets() {
  const assets = join(ROOT, 'packages/excel-addin/assets');
  await mkdir(join(ROOT, dist, 'assets'), { recursive: true });
  for (const name of await readdir(assets))
    if (name !== 'svg') await write(`assets/${name}`, await readFile(join(assets, name)));
}

async function write(name, content) {
  await writeFile(join(ROOT, dist, name), content);
}
