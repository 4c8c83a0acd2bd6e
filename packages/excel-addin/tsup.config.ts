import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/taskpane/taskpane.ts', 'src/taskpane/taskpane.html', 'src/taskpane/taskpane.css'],
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  loader: { '.html': 'copy', '.css': 'copy' },
  clean: true,
});
