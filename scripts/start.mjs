// Installs and builds what is missing, then shows the main job: check a table, explain it, fill it in, find a fault.
import { build, install } from './lib/ready.mjs';
import { runNode } from './lib/run.mjs';

/** What is run, and with which exit code it should end: 1 where an error is there to be found. */
const STEPS = [
  ['check examples/pro-sos/rahoitus.txt --rate 80 --weights 131155,20851,54319,85855', 0],
  ['fill examples/pro-sos/project.json', 0],
  ['check examples/pro-sos/rahoitus-virhe.txt --rate 80', 1],
];

install();
build({ ifNeeded: true });

for (const [command, expected] of STEPS) {
  console.log(`\n$ npx --no-install eurakit ${command}\n`);
  const code = runNode('packages/cli/bin/eurakit.js', command.split(' '));
  if (code === expected) continue;
  console.error(`This ended with exit code ${code}; ${expected} was expected.`);
  process.exitCode = 1;
}
