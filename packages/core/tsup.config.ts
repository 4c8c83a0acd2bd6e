import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/checks.ts',
    'src/read.ts',
    'src/render.ts',
    'src/report.ts',
    'src/decimal.ts',
    'src/schema.ts',
    'src/forms.ts',
    'src/keys.ts',
    'src/methods.ts',
    'src/rates.ts',
    'src/workbook.ts',
    'src/binding.ts',
    'src/xlsx.ts',
    'src/xlsx-node.ts',
  ],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  external: ['node:zlib'],
  removeNodeProtocol: false,
  dts: true,
  splitting: true,
  clean: true,
});
