import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The files that patterns such as `plans/*.xlsx` mean, which the shells of Windows leave to the program; names without
 * `*` and `?`, and patterns that nothing matches, stay as they are. Excel's own `~$` files are no one's tables.
 */
export async function expandFiles(words: readonly string[]): Promise<readonly string[]> {
  return (await Promise.all(words.map(expand))).flat();
}

async function expand(word: string): Promise<readonly string[]> {
  const pattern = basename(word);
  if (!/[*?]/.test(pattern) || (await isThere(word))) return [word];
  const folder = dirname(word);
  const names = (await isThere(folder)) ? await readdir(folder) : [];
  const matching = names.filter((name) => !/^(?:\.|~\$)/.test(name) && matches(name, pattern));
  if (matching.length === 0) return [word];
  return matching
    .toSorted((a, b) => a.localeCompare(b, 'fi', { numeric: true }))
    .map((name) => join(folder, name));
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function matches(name: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'isu').test(name);
}
