// Measures against the targets and prints a table: npm run bench [-- part of a file's name]
// Every bench/*.mjs exports `rows()`: { name, ratio, atMost } or { name, ratio, atLeast }, one for each line.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/ready.mjs';
import { ROOT } from './lib/workspace.mjs';

const [wanted = ''] = process.argv.slice(2);
const folder = join(ROOT, 'bench');
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(wanted));

build({ ifNeeded: true });
print('', 'ratio', 'target', 'ok?');
for (const file of files.toSorted()) {
  const { rows } = await import(pathToFileURL(join(folder, file)).href);
  for (const { name, ratio, atMost, atLeast } of await rows()) {
    const reached = atMost === undefined ? ratio >= atLeast : ratio <= atMost;
    const target = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
    print(name, `${ratio.toFixed(1)}×`, `${target}×`, reached ? 'yes' : 'NO');
  }
}

function print(name, ratio, target, reached) {
  console.log(`${name.padEnd(44)} ${ratio.padStart(8)}  ${target.padStart(7)}  ${reached}`);
}
