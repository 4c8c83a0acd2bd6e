import { type FoundPlace, isAt, overlap, rectangle } from './places.js';
import type { Book, Seeded, TrueTable } from './truth.js';

/** What the score asks of a finding. */
export type Found = {
  readonly code: string;
  readonly severity: string;
  readonly where: FoundPlace;
  readonly also: readonly FoundPlace[];
  readonly message: string;
};

/** What the score asks of a recognised table. */
export type ReadTable = { readonly sheet?: string; readonly range: string };

export type Score = {
  readonly found: readonly Seeded[];
  readonly missed: readonly Seeded[];
  /** Errors and warnings where nothing is wrong. */
  readonly falseAlarms: readonly Found[];
  /** Errors and warnings at a place of which the truth says that it is right. */
  readonly forbidden: readonly Found[];
};

type Named = { readonly finding: Found; readonly place: FoundPlace };

const LEAST_OVERLAP = 0.8;

/** What the findings of a book are worth. One place of one finding stands for one fault at most. */
export function score(book: Book, findings: readonly Found[]): Score {
  const loud = findings.filter(isLoud);
  const found = foundFaults(book.seeded, loud);
  const near = book.seeded.flatMap(({ expectedFindingNear }) => expectedFindingNear);
  const right = book.mustNotReport.flatMap(({ cells }) => cells).filter((cell) => !near.includes(cell));
  return {
    found,
    missed: book.seeded.filter((fault) => !found.includes(fault)),
    falseAlarms: loud.filter((finding) => !placesOf(finding).some((place) => isAt(place, near))),
    forbidden: loud.filter(({ where }) => !isAt(where, near) && isAt(where, right)),
  };
}

/** The tables of the truth that no recognised table covers on the same sheet. */
export function unreadTables(book: Book, read: readonly ReadTable[]): readonly TrueTable[] {
  return book.tables.filter((table) => !read.some((one) => covers(one, table)));
}

function covers(read: ReadTable, table: TrueTable): boolean {
  if (table.range === null) return true;
  const cells = rectangle(read.range);
  const expected = rectangle(table.range);
  if (cells === undefined || expected === undefined) return false;
  return (read.sheet ?? null) === table.sheet && overlap(cells, expected) >= LEAST_OVERLAP;
}

/** The most faults that can each be given a place of a finding of their own. */
function foundFaults(seeded: readonly Seeded[], findings: readonly Found[]): readonly Seeded[] {
  const named = findings.flatMap((finding) => placesOf(finding).map((place) => ({ finding, place })));
  const taken = new Map<Named, Seeded>();
  for (const fault of seeded) give(fault, named, taken, new Set());
  const owners = new Set(taken.values());
  return seeded.filter((fault) => owners.has(fault));
}

/** Gives the fault a place, moving another fault to another place where that helps. */
function give(fault: Seeded, named: readonly Named[], taken: Map<Named, Seeded>, seen: Set<Named>): boolean {
  return named.some((one) => {
    if (seen.has(one) || !fits(fault, one)) return false;
    seen.add(one);
    const owner = taken.get(one);
    if (owner !== undefined && !give(owner, named, taken, seen)) return false;
    taken.set(one, fault);
    return true;
  });
}

function fits(fault: Seeded, { finding, place }: Named): boolean {
  const loudEnough = fault.severity !== 'error' || finding.severity === 'error';
  return loudEnough && isAt(place, fault.expectedFindingNear);
}

function placesOf({ where, also }: Found): readonly FoundPlace[] {
  return [where, ...also];
}

function isLoud({ severity }: Found): boolean {
  return severity === 'error' || severity === 'warning';
}
