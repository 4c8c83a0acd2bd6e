import type { LocatedFinding } from '@eurakit/core/read';
import { parsedJson } from '../parsed-json.js';

/** A warning that a person has seen and explained. It counts until a figure in it changes. */
export type Acknowledged = {
  readonly code: string;
  readonly place: string;
  /** What was found then: the amounts and names of the finding. */
  readonly found: string;
  readonly reason: string;
};

/** What a person explains of a finding, to be kept. */
export function acknowledge(finding: LocatedFinding, reason: string): Acknowledged {
  return { ...identity(finding), reason };
}

/** What was said of this very finding, if anything. */
export function acknowledgedAs(
  finding: LocatedFinding,
  all: readonly Acknowledged[],
): Acknowledged | undefined {
  const { code, place, found } = identity(finding);
  return all.find((one) => one.code === code && one.place === place && one.found === found);
}

function identity({ code, where, args, expected, actual }: LocatedFinding) {
  const place = [where.sheet, where.cell].filter((part) => part !== undefined).join('!');
  return { code, place, found: JSON.stringify([args, expected, actual]) };
}

/** The list as a workbook keeps it. */
export function toKept(all: readonly Acknowledged[]): string {
  return JSON.stringify(all.map(({ code, place, found, reason }) => [code, place, found, reason]));
}

/** Reads what a workbook keeps; what is no such list is none. */
export function fromKept(text: string): readonly Acknowledged[] {
  const list = parsedJson(text);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const parts = Array.isArray(one) ? one.filter((part) => typeof part === 'string') : [];
    const [code, place, found, reason] = parts;
    return code === undefined || place === undefined || found === undefined || reason === undefined
      ? []
      : [{ code, place, found, reason }];
  });
}
