import { cellPath, type Sum, type SumKind } from '../calculate/figure-table.js';
import type { CheckedTable } from '../calculate/settled.js';
import { difference } from '../calculate/sum-faults.js';
import type { Path } from '../model/finding.js';
import { type CellName, cellName, known, sayColumn } from './cell.js';
import { findLikeness, type Likeness, sayLikeness } from './likeness.js';
import type { Hit } from './rule.js';
import type { Say } from './say.js';
import { findSlip, type Slip } from './slip.js';
import { type Repair, sayRepair, smallestRepair } from './smallest-repair.js';

/** A sum that fails and that no single amount explains. `suspects` could each be the wrong one. */
export type OpenSum = CellName & {
  readonly stated: number;
  readonly added: number;
  readonly others: readonly (CellName & { readonly off: number })[];
  readonly suspects: readonly CellName[];
  readonly slips: readonly (CellName & { readonly slip: Slip })[];
  readonly likeness?: Likeness;
  /** Told with the first sum of a contradiction that no single amount explains. */
  readonly repair: readonly Repair[];
};

/**
 * One finding for every sum row of this kind that fails where nothing explains it: at its first failing cell, the
 * others in `also`. And one for every failing sum that one of several amounts explains, these in `also`.
 */
export function* openSums(table: CheckedTable, kind: SumKind): Iterable<Hit<OpenSum>> {
  if (table.faults.length === 0) return;
  const unexplained = table.faults.flatMap((fault) => (fault.kind === 'unexplained' ? fault.sums : []));
  const firsts = new Set(table.faults.map(({ sums }) => sums[0]));
  for (const sums of byRow(table, unexplained, kind)) {
    const fault = table.faults.find((one) => sums[0] !== undefined && one.sums.includes(sums[0]));
    const isFirst = sums.some((sum) => firsts.has(sum));
    yield toHit(table, sums, [], isFirst && fault !== undefined ? smallestRepair(table, fault.sums) : []);
  }
  const open = table.faults.filter((fault) => fault.kind === 'undecided');
  for (const fault of open) {
    for (const sums of byRow(table, undecidedOnce(fault.sums), kind)) {
      const repair =
        fault === open[0] && open.length > 1
          ? smallestRepair(
              table,
              open.flatMap((one) => one.sums),
            )
          : [];
      yield toHit(table, sums, fault.changes, repair);
    }
  }
}

/** The row's other failing columns, an amount like the difference, and the amounts that could be wrong. */
export function sayDetails(open: OpenSum, sayCell: (cell: CellName) => string, say: Say): string {
  const others = open.others.map(({ column, off }) => `${sayColumn(column, say)} (${say.change(off)})`);
  const also = others.length === 0 ? '' : ALSO[say.language](say.list(others, 8));
  return `${also}${sayLikeness(open.likeness, say)}${saySuspects(open, sayCell, say)}${sayRepair(open.repair, say)}`;
}

const ALSO = {
  fi: (list: string) => ` Sama rivi poikkeaa myös: ${list}.`,
  sv: (list: string) => ` Samma rad avviker också: ${list}.`,
  en: (list: string) => ` The same row also differs in ${list}.`,
} as const;

function saySuspects({ suspects, slips }: OpenSum, sayCell: (cell: CellName) => string, say: Say): string {
  if (slips.length === 1 && slips[0] !== undefined) return SWAPPED[say.language](sayCell(slips[0]));
  return suspects.length < 2 ? '' : SUSPECTS[say.language](say.list(suspects.map(sayCell), 8));
}

const SUSPECTS = {
  fi: (list: string) => ` Virhe voi olla missä tahansa näistä: ${list}.`,
  sv: (list: string) => ` Felet kan finnas i vilket som helst av dessa: ${list}.`,
  en: (list: string) => ` Any of these may be wrong: ${list}.`,
} as const;

const SWAPPED = {
  fi: (cell: string) => ` Todennäköisin virhe: ${cell}, jossa kaksi numeroa on vaihtanut paikkaa.`,
  sv: (cell: string) => ` Troligaste felet: ${cell}, där två siffror har bytt plats.`,
  en: (cell: string) => ` Likeliest: ${cell}, where two digits have changed places.`,
} as const;

/** Several sums that one of the same amounts explains are one fault: it is told at the first of them. */
function undecidedOnce(sums: readonly Sum[]): readonly Sum[] {
  return sums.slice(0, 1);
}

function byRow({ width }: CheckedTable, sums: readonly Sum[], kind: SumKind): readonly (readonly Sum[])[] {
  const rows = new Map<number, Sum[]>();
  for (const sum of sums) {
    const row = Math.floor(sum.total / width);
    if (sum.kind === kind) rows.set(row, [...(rows.get(row) ?? []), sum]);
  }
  return [...rows.values()];
}

function toHit(
  table: CheckedTable,
  sums: readonly Sum[],
  changes: readonly { readonly cell: number; readonly expected: number }[],
  repair: readonly Repair[],
): Hit<OpenSum> {
  const [first, ...rest] = sums;
  const total = first?.total ?? 0;
  const written = table.values[total] ?? 0;
  const stated = Number.isNaN(written) ? (table.settled[total] ?? 0) : written;
  const off = first === undefined ? 0 : difference(first, table.settled);
  const [expected, actual] = [known(stated - off), known(written)];
  const likeness = findLikeness(table, total, off);
  const slips = changes.flatMap(({ cell, expected: value }) => {
    const slip = findSlip(table.values[cell] ?? 0, value);
    return slip === 'swapped-digits' ? [{ ...cellName(table, cell), slip }] : [];
  });
  const also: readonly Path[] = [...rest.map((sum) => sum.total), ...changes.map(({ cell }) => cell)]
    .filter((cell) => cell !== total)
    .map((cell) => cellPath(table, cell));
  return {
    at: cellPath(table, total),
    also,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    args: {
      ...cellName(table, total),
      stated,
      added: stated - off,
      others: rest.map((sum) => ({ ...cellName(table, sum.total), off: difference(sum, table.settled) })),
      suspects: changes.map(({ cell }) => cellName(table, cell)),
      slips,
      repair,
      ...(likeness && slips.length !== 1 && { likeness }),
    },
  };
}
