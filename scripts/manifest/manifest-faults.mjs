import { loadSource } from '../docs/load-source.mjs';
import { ROOT } from '../lib/workspace.mjs';

/** What is wrong with the text of a manifest beside the built files and the code of this repository, as sentences. */
export async function manifestFaults(file, text) {
  const { faultsOnDisk } = await loadSource('scripts/manifest/on-disk.ts', { external: ['typescript'] });
  return faultsOnDisk(ROOT, file, text);
}
