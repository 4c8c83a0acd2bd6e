import type { Path } from '../model/finding.js';
import type { CellAt } from './form-sheet.js';
import { nameKey } from './read-lines.js';
import type { Places, ReadBlock } from './read-part.js';

/** A partner as its own line says it is, by the number that it was filled with; one that a person added has none. */
export type ReadPartner = {
  readonly number: number | undefined;
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** Paths begin at the partner. */
  readonly places: Places;
};

/** What the sheets of rows say, put where it belongs in a project file. */
export type OwnedParts = {
  readonly whole: Readonly<Record<string, unknown>>;
  readonly partners: readonly Readonly<Record<string, unknown>>[];
  readonly places: Places;
  readonly computed: readonly Path[];
};

/**
 * Gives the rows of each sheet to the whole and to the partners in their order. Rows of somebody who has no line of
 * their own make a partner too, so that nothing that adds to the whole is lost.
 */
export function ownedParts(
  sheets: readonly { readonly part: string; readonly blocks: readonly ReadBlock[] }[],
  lines: readonly ReadPartner[],
): OwnedParts {
  const partners = lines.map(({ number, name, json }) => ({ number, name, json: { ...json } }));
  const whole: Record<string, unknown> = {};
  const places: (readonly [Path, CellAt])[] = lines.flatMap(({ places: own }, nth) =>
    own.map(([path, at]) => [['partners', nth, ...path], at] as const),
  );
  const computed: Path[] = [];
  for (const { part, blocks } of sheets) {
    for (const { owner, json, places: own, computed: formulas } of blocks) {
      const isWhole = 'number' in owner && owner.number === 0;
      const nth = isWhole ? -1 : indexOf(owner);
      const to = isWhole ? whole : partners[nth]?.json;
      if (to === undefined) continue;
      Object.assign(to, { [part]: json });
      const at: Path = isWhole ? [part] : ['partners', nth, part];
      places.push(...own.map(([path, cell]) => [[...at, ...path], cell] as const));
      computed.push(...formulas.map((path) => [...at, ...path]));
    }
  }
  return { whole, partners: partners.map(({ json }) => json), places, computed };

  function indexOf(owner: ReadBlock['owner']): number {
    const found = partners.findIndex(({ number, name }) =>
      'number' in owner ? number === owner.number : nameKey(name) === nameKey(owner.name),
    );
    if (found >= 0) return found;
    const name = 'number' in owner ? '' : owner.name;
    return partners.push({ number: 'number' in owner ? owner.number : undefined, name, json: { name } }) - 1;
  }
}

/** Partners as they were kept, where the workbook has no lines of them. */
export function keptPartners(kept: unknown): readonly ReadPartner[] {
  if (!Array.isArray(kept)) return [];
  return kept.map((json: unknown, nth) => {
    const own = typeof json === 'object' && json !== null ? { ...json } : {};
    const name = 'name' in own && typeof own.name === 'string' ? own.name : '';
    return { number: nth + 1, name, json: { name, ...own }, places: [] };
  });
}
