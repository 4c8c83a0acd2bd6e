import { expect, test } from 'vitest';
import { reachable } from '../../scripts/manifest/reachable.js';

const FILES = Object.entries({
  'src/taskpane/taskpane.ts':
    "import { a } from '../commands/a.js';\nvoid import('./later.js');\nimport 'preact';",
  'src/commands/a.ts': "export { View } from './view.js';",
  'src/commands/view.tsx': "import type { T } from '../types.js';\nimport { a } from './a.js';",
  'src/taskpane/later.ts': '',
  'src/types.ts': '',
  'src/functions/register.ts': "import { a } from '../commands/a.js';",
}).map(([path, text]) => ({ path, text }));

test('what is imported, at once or when needed, and nothing else', () => {
  expect(reachable(FILES, 'src/taskpane/taskpane.ts').map(({ path }) => path)).toEqual([
    'src/taskpane/taskpane.ts',
    'src/commands/a.ts',
    'src/commands/view.tsx',
    'src/taskpane/later.ts',
    'src/types.ts',
  ]);
});

test('a page without its first file runs nothing', () => {
  expect(reachable(FILES, 'src/missing.ts')).toEqual([]);
});
