// What the CI host runs. Stops at the first failure; the last line is always `N passed, N failed`.
import { installLibreOffice } from './lib/libreoffice.mjs';
import { runNode, runNpm, runTool } from './lib/run.mjs';

const STEPS = [
  ['install', () => runNpm(['ci', '--engine-strict'])],
  ['lint', () => runTool('biome', ['ci', '.', '--colors=off'])],
  ['types', () => runNpm(['run', '--silent', 'types'])],
  ['unused code and dependencies', () => runTool('knip', [])],
  ['layers', () => runTool('vitest', ['run', '--project=eurakit', 'test/architecture.test.ts'])],
  ['generated files', () => runNode('scripts/docs.mjs', ['--check'])],
  ['packages', () => runNode('scripts/check-packages.mjs')],
  ['manifest', () => runNode('scripts/check-manifest.mjs')],
  ['sizes', () => runTool('size-limit', [])],
  ['sizes of the add-in', () => runNode('scripts/addin-size.mjs')],
  ['LibreOffice', installLibreOffice],
];

for (const [name, step] of STEPS) {
  console.log(`\n== ${name}`);
  if (step() === 0) continue;
  console.log(`\nStopped at: ${name}\n0 passed, 1 failed`);
  process.exit(1);
}

console.log('\n== tests');
process.exitCode = runNode('scripts/test.mjs');
