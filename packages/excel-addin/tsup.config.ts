import { defineConfig, type Options } from 'tsup';
import { pageBuild } from './page.config.js';

const SHARED: Options = {
  target: 'es2022',
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  noExternal: [/./],
  minify: true,
  outDir: 'dist',
};

export default defineConfig([
  {
    ...SHARED,
    entry: { taskpane: 'src/taskpane/taskpane.ts' },
    format: ['esm'],
    splitting: true,
  },
  // On its own: together, the page would carry what only the worker needs.
  { ...SHARED, entry: { worker: 'src/work/worker.ts' }, format: ['esm'] },
  {
    ...SHARED,
    entry: { taskpane: 'src/taskpane/taskpane.html' },
    loader: { '.html': 'copy' },
  },
  { ...SHARED, entry: { taskpane: 'src/pane/pane.css' } },
  pageBuild('dist'),
]);
