import type { Snapshot } from '../../grid/snapshot.js';

/** What a workbook keeps for us in custom properties, in no cell: `eurakit.map.1`, `.2` … */
export type KeptName = 'map' | 'given' | 'acknowledged';

/** Programs keep at most 255 characters in a custom property. */
const LONGEST = 240;

/** A text that a workbook keeps (JSON, mostly); `undefined` where it keeps none. */
export function keptText(name: KeptName, { properties }: Pick<Snapshot, 'properties'>): string | undefined {
  const parts: string[] = [];
  for (let nth = 1; properties.has(key(name, nth)); nth++) parts.push(properties.get(key(name, nth)) ?? '');
  return parts.length === 0 ? undefined : parts.join('');
}

/** The properties that make a workbook keep a text, or none; those of an earlier one are taken away. */
export function keptProperties(
  name: KeptName,
  text: string | undefined,
  { properties }: Pick<Snapshot, 'properties'>,
): ReadonlyMap<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const one of properties.keys()) if (one.startsWith(key(name, ''))) changes.set(one, undefined);
  const parts = text?.match(new RegExp(`[^]{1,${LONGEST}}`, 'gu')) ?? [];
  for (const [index, part] of parts.entries()) changes.set(key(name, index + 1), part);
  return changes;
}

function key(name: KeptName, nth: number | ''): string {
  return `eurakit.${name}.${nth}`;
}
