// Checks a manifest of the add-in against Office's rules, the built files and the code, without a network:
// npm run check:manifest [-- FILE]    FILE is manifest.xml, or packages/excel-addin/dist/manifest.xml with a base URL
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from './lib/ready.mjs';
import { ROOT } from './lib/workspace.mjs';
import { manifestFaults } from './manifest/manifest-faults.mjs';

const [file = 'manifest.xml'] = process.argv.slice(2);

build({ ifNeeded: true });
const path = resolve(ROOT, file);
if (!existsSync(path)) {
  console.error(`${path} is not there: give the path of a manifest, from the top of the repository.`);
  process.exit(2);
}
const faults = await manifestFaults(file, await readFile(path, 'utf8'));
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${file}: nothing to change` : `${file}: ${faults.length} to change`);
if (faults.length > 0) process.exitCode = 1;
