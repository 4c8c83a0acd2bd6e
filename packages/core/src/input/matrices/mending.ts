import type { Repair, RepairKind } from '../../model/report-reading.js';
import type { Vocabulary } from './vocabulary.js';

/** What a repair needs to know: the words of the document, and which repairs the reader was told not to make. */
export type Mending = {
  readonly vocabulary: Vocabulary;
  /** Makes a repair, or lists it as not applied; its id is its kind and line, and a number from the second on. */
  readonly repair: (kind: RepairKind, line: number, raw: string, after: string) => Repair;
};

/** A text with the repairs that made it so. */
export type MendedText = {
  readonly text: string;
  readonly raw: string;
  readonly line: number;
  readonly repairs: readonly Repair[];
};

/** `kept` holds kinds (`hyphen`) and ids (`hyphen@12.2`) of repairs not to be made. */
export function mending(vocabulary: Vocabulary, kept: readonly string[]): Mending {
  const refused = new Set(kept);
  const counts = new Map<string, number>();
  return {
    vocabulary,
    repair: (kind, line, raw, after) => {
      const place = `${kind}@${line}`;
      const count = (counts.get(place) ?? 0) + 1;
      counts.set(place, count);
      const id = count === 1 ? place : `${place}.${count}`;
      return { id, kind, line, raw, after, applied: !refused.has(kind) && !refused.has(id) };
    },
  };
}

/** An empty cell. */
export function emptyText(line: number): MendedText {
  return { text: '', raw: '', line, repairs: [] };
}
