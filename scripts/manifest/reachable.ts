import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './registrations.js';

const ENDINGS = ['', '.ts', '.tsx'];

/** The files that a page runs: its first file, what that imports, at once or when needed, and so on. */
export function reachable(files: readonly SourceFile[], entry: string): readonly SourceFile[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const found = new Set<string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = known.get(path);
    if (file === undefined || found.has(path)) continue;
    found.add(path);
    for (const imported of ts.preProcessFile(file.text, true, true).importedFiles)
      open.push(...targets(path, imported.fileName));
  }
  return files.filter(({ path }) => found.has(path));
}

/** Where a relative import may lead; what it names is a .js that is made of a .ts or .tsx. */
function targets(from: string, specifier: string): readonly string[] {
  if (!specifier.startsWith('.')) return [];
  const bare = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '');
  return ENDINGS.map((ending) => bare + ending);
}
