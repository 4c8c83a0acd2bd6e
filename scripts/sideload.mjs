// Shows the built add-in to Excel on this computer: npm run sideload [-- --manifest FILE] [--remove]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSource } from './docs/load-source.mjs';
import { build } from './lib/ready.mjs';
import { ROOT } from './lib/workspace.mjs';

const { values } = parseArgs({
  options: { manifest: { type: 'string' }, remove: { type: 'boolean', default: false } },
});
const { sideloadPlan } = await loadSource('scripts/dev/sideload-plan.ts');

if (values.manifest === undefined) build({ ifNeeded: true });
const manifest = resolve(values.manifest ?? `${ROOT}/packages/excel-addin/dist/manifest.xml`);
const id =
  existsSync(manifest) && /<Id>\s*([0-9a-f-]{36})\s*<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1];
if (!id) {
  console.error(`${manifest} is no manifest of an add-in: give one with --manifest FILE.`);
  process.exit(2);
}

const asked = { platform: platform(), home: homedir(), manifest, id, remove: values.remove };
const { steps, told } = sideloadPlan(asked);
const failed = steps.find((step) => !isDone(step));
for (const sentence of failed === undefined ? told : [failed.otherwise]) console.log(sentence);
if (failed !== undefined) process.exitCode = 1;

function isDone(step) {
  if (step.kind === 'run') return spawnSync(step.program, step.args, { stdio: 'ignore' }).status === 0;
  try {
    if (step.kind === 'remove') rmSync(step.file);
    else {
      mkdirSync(dirname(step.to), { recursive: true });
      copyFileSync(step.from, step.to);
    }
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}
