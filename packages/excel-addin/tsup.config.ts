import { defineConfig, type Options } from 'tsup';
import { pageBuild, SMALLEST } from './page.config.js';

const SHARED: Options = {
  target: 'es2022',
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  noExternal: [/./],
  minify: true,
  outDir: 'dist',
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

/** The functions are a file of their own: in one build with the pane, it would carry what only they need. */
const FUNCTIONS_APART: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'functions-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/functions\.js$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

export default defineConfig([
  {
    ...SHARED,
    ...SMALLEST,
    entry: { taskpane: 'src/taskpane/taskpane.ts' },
    format: ['esm'],
    splitting: true,
    esbuildPlugins: [FUNCTIONS_APART],
  },
  { ...SHARED, entry: { functions: 'src/functions/functions.ts' }, format: ['esm'] },
  { ...SHARED, entry: { worker: 'src/work/worker.ts' }, format: ['esm'] },
  {
    ...SHARED,
    entry: { taskpane: 'src/taskpane/taskpane.html' },
    loader: { '.html': 'copy' },
  },
  { ...SHARED, entry: { taskpane: 'src/pane/pane.css' } },
  pageBuild('dist'),
]);
