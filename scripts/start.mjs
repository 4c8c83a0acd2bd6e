// Installs and builds what is missing, then shows the main job: check a plan, fill it in.
import { build, install } from './lib/ready.mjs';
import { runNode } from './lib/run.mjs';

const COMMANDS = [
  'check examples/pro-sos/rahoitus.txt --rate 80 --weights 131155,20851,54319,85855',
  'fill examples/pro-sos/project.json',
];

install();
build({ ifNeeded: true });

for (const command of COMMANDS) {
  console.log(`\n$ npx --no-install eurakit ${command}\n`);
  process.exitCode ||= runNode('packages/cli/bin/eurakit.js', command.split(' '));
}
