// Writes the pages that are made from the sources; with --check only says which are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fieldsPage } from './docs/fields-page.mjs';
import { findingsPage } from './docs/findings-page.mjs';
import { functionsPage } from './docs/functions-page.mjs';
import { glossaryPage } from './docs/glossary-page.mjs';
import { loadSource } from './docs/load-source.mjs';
import { terminalPicture } from './docs/terminal-picture.mjs';
import { build } from './lib/ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every generated page: where it is, from the root of the repository, and what it should say. */
const pages = [
  {
    path: 'docs/glossary.md',
    text: async () => glossaryPage(await loadSource('packages/core/src/words/glossary.ts')),
  },
  {
    path: 'docs/findings.md',
    text: async () => findingsPage(await loadSource('packages/core/src/check/rules.ts')),
  },
  {
    path: 'docs/functions.md',
    text: async () =>
      functionsPage({
        ...(await loadSource('packages/excel-addin/src/functions/functions.ts')),
        ...(await loadSource('packages/core/src/rates.ts')),
      }),
  },
  {
    path: 'docs/binding-fields.md',
    text: async () => fieldsPage(await loadSource('packages/core/src/binding.ts')),
  },
  {
    path: 'packages/core/schema/binding.schema.json',
    text: async () => {
      const { bindingJsonSchema } = await loadSource('packages/core/src/schema/binding-json-schema.ts');
      return jsonPage(bindingJsonSchema());
    },
  },
  {
    path: 'packages/core/schema/project.schema.json',
    text: async () => {
      const { projectJsonSchema } = await loadSource('packages/core/src/schema/project-json-schema.ts');
      return jsonPage(projectJsonSchema());
    },
  },
  {
    path: 'packages/core/schema/rates.schema.json',
    text: async () => {
      const { ratePackJsonSchema } = await loadSource('packages/core/src/schema/rate-pack-json-schema.ts');
      return jsonPage(ratePackJsonSchema());
    },
  },
  {
    path: 'docs/pictures/check.svg',
    text: async () => terminalPicture('check', 'examples/pro-sos/rahoitus-virhe.txt', '--rate', '80'),
  },
];

const checkOnly = process.argv.includes('--check');

build({ ifNeeded: true });

for (const page of pages) {
  const text = await page.text();
  if ((await currentText(page.path)) === text) continue;
  if (checkOnly) {
    console.error(`${page.path} is out of date: run "npm run docs" and commit what it writes.`);
    process.exitCode = 1;
  } else {
    await writePage(page.path, text);
    console.log(`${page.path} written`);
  }
}

function jsonPage(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A page that a checkout on Windows gave other line ends is not out of date. */
async function currentText(page) {
  try {
    return (await readFile(path.join(root, page), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writePage(page, text) {
  const file = path.join(root, page);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
