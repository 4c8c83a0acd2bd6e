// Builds the packages: node scripts/build.mjs [--if-needed] [--base-url URL] [--office-js URL]
// With --base-url the add-in's manifest in packages/excel-addin/dist is written for the address where that folder is
// hosted, and checked. With --office-js the pane loads office.js from there, otherwise from Microsoft.
import { parseArgs } from 'node:util';
import { build } from './lib/ready.mjs';

const { values } = parseArgs({
  options: {
    'if-needed': { type: 'boolean', default: false },
    'base-url': { type: 'string' },
    'office-js': { type: 'string' },
  },
});
const hosting = ['base-url', 'office-js'].flatMap((name) =>
  values[name] === undefined ? [] : [`--${name}`, values[name]],
);

build({ ifNeeded: values['if-needed'] && hosting.length === 0, hosting });
