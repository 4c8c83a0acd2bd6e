import { CallError } from '../values/assert.js';

/** Groups of rows or of columns, the smaller first, and which of them each member and each group is part of. */
export type Groups = {
  readonly members: readonly (readonly number[])[];
  /** The smallest group around a member, or around a group; `undefined` for none. */
  readonly aroundMember: readonly (number | undefined)[];
  readonly aroundGroup: readonly (number | undefined)[];
};

/** Orders groups of the indices below `count`; stops where two overlap and neither holds the other. */
export function nestedGroups(groups: readonly (readonly number[])[], count: number, name: string): Groups {
  const sets = groups.map((group, nth) => readGroup(group, nth, count, name));
  const useful = distinct(sets).filter(({ size }) => size > 1 && size < count);
  const ordered = useful.toSorted((a, b) => a.size - b.size);
  for (const [nth, group] of ordered.entries()) {
    for (const other of ordered.slice(nth + 1)) {
      const shared = [...group].filter((index) => other.has(index)).length;
      if (shared === 0 || shared === group.size) continue;
      const [one, two] = [group, other].map((set) => `[${[...set].join(', ')}]`);
      throw new CallError(
        `allocateTable: expected ${name} that lie inside or beside one another, but ${one} and ${two} overlap`,
      );
    }
  }
  const around = (inside: ReadonlySet<number>, from: number): number | undefined => {
    const found = ordered.findIndex(
      (group, nth) => nth >= from && [...inside].every((index) => group.has(index)),
    );
    return found < 0 ? undefined : found;
  };
  return {
    members: ordered.map((group) => [...group]),
    aroundMember: Array.from({ length: count }, (_, index) => around(new Set([index]), 0)),
    aroundGroup: ordered.map((group, nth) => around(group, nth + 1)),
  };
}

function readGroup(group: readonly number[], nth: number, count: number, name: string): ReadonlySet<number> {
  const wrong = group.find((index) => !Number.isInteger(index) || index < 0 || index >= count);
  if (wrong === undefined) return new Set(group);
  throw new CallError(
    `allocateTable: expected ${name}[${nth}] to hold indices from 0 to ${count - 1}, got ${wrong}`,
  );
}

function distinct(sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  const byMembers = new Map(sets.map((set) => [[...set].toSorted((a, b) => a - b).join(), set]));
  return [...byMembers.values()];
}
