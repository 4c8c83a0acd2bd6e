// What the add-in makes people load, compressed, against what was promised: node scripts/addin-size.mjs
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './lib/workspace.mjs';

const DIST = join(ROOT, 'packages/excel-addin/dist');
const KIB = 1024;

/** Files that are loaded together, and the most KiB that they may come to; why so many for the page: decisions. */
const LOADED = [
  { name: 'task pane, first load', files: ['taskpane.html', 'taskpane.css', 'taskpane.js'], most: 120 },
  { name: 'eurakit.html', files: ['eurakit.html'], most: 300 },
];

for (const { name, files, most } of LOADED) {
  const missing = files.filter((file) => !existsSync(join(DIST, file)));
  if (missing.length > 0) {
    console.error(`${name}: ${missing.join(', ')} is not built; run npm run build`);
    process.exitCode = 1;
    continue;
  }
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length,
    0,
  );
  const isTooLarge = bytes > most * KIB;
  console.log(`${name}: ${(bytes / KIB).toFixed(1)} KiB of ${most} KiB${isTooLarge ? ', too large' : ''}`);
  if (isTooLarge) process.exitCode = 1;
}
