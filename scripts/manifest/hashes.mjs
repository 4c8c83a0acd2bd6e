import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of every file in a folder but `except`, in the form that `sha256sum -c` reads. */
export function hashesText(folder, except) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== except && statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => `${sha256(join(folder, path))}  ${path}\n`)
    .join('');
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
