import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/checks.ts', 'src/read.ts', 'src/render.ts', 'src/decimal.ts', 'src/schema.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  clean: true,
});
