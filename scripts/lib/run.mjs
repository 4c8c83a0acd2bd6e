import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './workspace.mjs';

/** Where the tools' own programs are. Started with this Node, they need no shell, also on Windows. */
const TOOLS = {
  attw: '@arethetypeswrong/cli/dist/index.js',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  publint: 'publint/src/cli.js',
  'size-limit': 'size-limit/bin.js',
  tsc: 'typescript/bin/tsc',
  tsup: 'tsup/dist/cli-default.js',
  vitest: 'vitest/vitest.mjs',
};

/** Where a tool is installed, whether it is or not. */
export function toolPath(tool) {
  return join(ROOT, 'node_modules', TOOLS[tool]);
}

/** Runs a tool of `node_modules`; gives its exit code. */
export function runTool(tool, args, options = {}) {
  return run(process.execPath, [toolPath(tool), ...args], options);
}

/** Runs a file of this repository with this Node; gives its exit code. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [join(ROOT, file), ...args], options);
}

/** Runs npm; gives its exit code. Under `npm run` it is the same npm, otherwise the one of the path. */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Shows what the program writes, gives it no input. A program that could not start has exit code 1. */
function run(program, args, { env = {}, ...options }) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    ...options,
  });
  if (error !== undefined) console.error(`${program} did not start: ${error.message}`);
  return status ?? 1;
}
