import { checkCode } from './check-code.js';
import { checkElements } from './check-elements.js';
import { checkFiles } from './check-files.js';
import { checkHeader } from './check-header.js';
import { checkResources } from './check-resources.js';
import { checkRuntime } from './check-runtime.js';
import { checkValues } from './check-values.js';
import type { Fault } from './fault.js';
import type { Surroundings } from './surroundings.js';
import { readXml } from './xml.js';

/** All that is wrong with a manifest, in the order of its lines; nothing when Office can load it and it fits the code. */
export function checkManifest(text: string, surroundings: Surroundings): readonly Fault[] {
  const read = readXml(text);
  if ('fault' in read) return [read.fault];
  const { root } = read;
  const faults = [
    ...checkElements(root),
    ...checkHeader(root, surroundings),
    ...checkValues(root),
    ...checkResources(root),
    ...checkRuntime(root),
    ...checkFiles(root, surroundings),
    ...checkCode(root, surroundings),
  ];
  return faults.toSorted((a, b) => a.line - b.line);
}
