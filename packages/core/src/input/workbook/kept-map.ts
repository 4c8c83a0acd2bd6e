import type { Snapshot } from '../../grid/snapshot.js';

/** Names of the custom properties that keep a corrected reading with the workbook: `eurakit.map.1`, `.2` … */
const NAME = 'eurakit.map.';

/** Programs keep at most 255 characters in a custom property. */
const LONGEST = 240;

/** The corrected reading that a workbook keeps, as JSON text; `undefined` where it keeps none. */
export function keptMap({ properties }: Snapshot): string | undefined {
  const parts: string[] = [];
  for (let nth = 1; properties.has(NAME + nth); nth++) parts.push(properties.get(NAME + nth) ?? '');
  return parts.length === 0 ? undefined : parts.join('');
}

/** The properties that keep a reading in a workbook, those of an earlier one taken away. */
export function mapProperties(
  json: string,
  { properties }: Snapshot,
): ReadonlyMap<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const name of properties.keys()) if (name.startsWith(NAME)) changes.set(name, undefined);
  const parts = json.match(new RegExp(`[^]{1,${LONGEST}}`, 'gu')) ?? [];
  for (const [index, part] of parts.entries()) changes.set(`${NAME}${index + 1}`, part);
  return changes;
}
