// Measures against the targets and prints a table: npm run bench [-- part of a file's name]
// Every bench/*.mjs exports `rows()`, one for each line: { name, ratio, atMost } or { name, ratio, atLeast }, or the
// same with `micros` or `mebibytes` in place of `ratio`. Only ratios of one run do not depend on the machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/ready.mjs';
import { ROOT } from './lib/workspace.mjs';

const [wanted = ''] = process.argv.slice(2);
const folder = join(ROOT, 'bench');
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name.includes(wanted));

build({ ifNeeded: true });
print('', 'measured', 'target', 'ok?');
for (const file of files.toSorted()) {
  const { rows } = await import(pathToFileURL(join(folder, file)).href);
  for (const { name, ratio, micros, mebibytes, atMost, atLeast } of await rows()) {
    const measured = ratio ?? micros ?? mebibytes;
    const unit = ratio !== undefined ? '×' : micros !== undefined ? ' µs' : ' MiB';
    const reached = atMost === undefined ? measured >= atLeast : measured <= atMost;
    const target = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
    print(name, `${measured.toFixed(1)}${unit}`, `${target}${unit}`, reached ? 'yes' : 'NO');
  }
}

function print(name, measured, target, reached) {
  console.log(`${name.padEnd(48)} ${measured.padStart(10)}  ${target.padStart(10)}  ${reached}`);
}
