import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  target: 'node20',
  // The workspace's own tsconfig maps @eurakit/core to its sources; the command uses the built package.
  tsconfig: '../../tsconfig.base.json',
  clean: true,
});
