// Checks what would be published: exports maps (publint) and types for every kind of import (attw).
import { runTool } from './lib/run.mjs';

const CHECKS = [
  ['publint', '--strict', 'packages/core'],
  ['publint', '--strict', 'packages/cli'],
  // node16: entries are found by the exports map, which Node 10's resolution does not know and we need not serve.
  // The JSON Schema is a file to read, not a module with types.
  [
    'attw',
    '--pack',
    'packages/core',
    '--profile',
    'node16',
    '--exclude-entrypoints',
    'project.schema.json',
    'rates.schema.json',
    'binding.schema.json',
  ],
];

for (const [tool, ...args] of CHECKS) process.exitCode ||= runTool(tool, args);
