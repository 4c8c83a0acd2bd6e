// Installs and builds what is missing, then shows the main job: check a table, explain it, fill it in, find a fault.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from './lib/ready.mjs';
import { runNode } from './lib/run.mjs';
import { ROOT } from './lib/workspace.mjs';

/** What is run, and with which exit code it should end: 1 where an error is there to be found. */
const STEPS = [
  ['check examples/pro-sos/rahoitus.txt --rate 80 --weights 131155,20851,54319,85855', 0],
  ['fill examples/pro-sos/project.json', 0],
  ['check examples/pro-sos/rahoitus-virhe.txt --rate 80', 1],
  ['fill examples/pro-sos/project.json --out out/pro-sos.xlsx --with-check --force', 0],
  ['read out/pro-sos.xlsx --out out/pro-sos.json --force', 0],
  ['check out/pro-sos.xlsx', 0],
];

install();
build({ ifNeeded: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });

for (const [command, expected] of STEPS) eurakit(command, expected);

console.log('\nIn a copy a number is typed over a sum: Rahoitussuunnitelma!H9, 2 393 → 2 339.');
const { breakCell } = await import('./lib/break-cell.mjs');
const typedOver = { sheet: 'Rahoitussuunnitelma', row: 8, column: 7, value: 2339 };
await breakCell('out/pro-sos.xlsx', 'out/pro-sos-virhe.xlsx', typedOver);
eurakit('check out/pro-sos-virhe.xlsx', 1);

function eurakit(command, expected) {
  console.log(`\n$ npx --no-install eurakit ${command}\n`);
  const code = runNode('packages/cli/bin/eurakit.js', command.split(' '));
  if (code === expected) return;
  console.error(`This ended with exit code ${code}; ${expected} was expected.`);
  process.exitCode = 1;
}
