import { cellsOf, type Sum, slack } from './figure-table.js';

/** A value in a cell that would make every sum it takes part in hold. */
export type Change = { readonly cell: number; readonly expected: number };

/**
 * What is wrong with the sums: `cell`, one amount explains all the `sums`; `undecided`, one of several amounts
 * does, none of them likelier; `unexplained`, no few amounts do.
 */
export type SumFault =
  | { readonly kind: 'cell'; readonly change: Change; readonly sums: readonly Sum[] }
  | { readonly kind: 'undecided'; readonly changes: readonly Change[]; readonly sums: readonly Sum[] }
  | { readonly kind: 'unexplained'; readonly sums: readonly Sum[] };

/** The sums of a table with the values that they are checked on. NaN is a cell that cannot be read. */
export type SumTable = {
  /** Cells that are empty: a sum that stands empty is the fault, where nothing else tells. */
  readonly isBlank?: (cell: number) => boolean;
  readonly values: readonly number[];
  readonly sums: readonly Sum[];
  readonly resolution: number;
};

/** Stated minus added; NaN when a cell cannot be read. */
export function difference({ total, parts, less }: Sum, values: readonly number[]): number {
  let added = 0;
  for (const part of parts) added += values[part] ?? 0;
  if (less !== undefined) for (const part of less) added -= values[part] ?? 0;
  return (values[total] ?? 0) - added;
}

/** The sums that do not hold, those with unreadable cells left out. */
export function failingSums({ values, sums, resolution }: SumTable): readonly Sum[] {
  return sums.filter((sum) => fails(sum, values, resolution));
}

/**
 * Gives unreadable cells the value that the sums leave them. Where two sums leave different values, the one
 * with which fewer sums fail; a cell that no sum decides stays NaN.
 */
export function impliedValues(table: SumTable): readonly number[] {
  const values = [...table.values];
  for (;;) {
    const candidates = table.sums.flatMap((sum) => soleUnknown(sum, values));
    const [first] = candidates;
    if (first === undefined) return values;
    const own = candidates.filter(({ cell }) => cell === first.cell);
    const failing = ({ cell, expected }: Change): number =>
      failingSums({ ...table, values: values.with(cell, expected) }).length;
    const best = own.reduce((so, other) => (failing(other) < failing(so) ? other : so), first);
    values[best.cell] = best.expected;
  }
}

/**
 * Explains failing sums by the fewest wrong amounts. First the amounts that alone explain all the sums they
 * stand in; what is left is searched, each group of connected sums on its own.
 */
export function sumFaults(table: SumTable): readonly SumFault[] {
  const failing = failingSums(table);
  if (failing.length === 0) return [];
  const sure = soleExplanations(table, failing);
  const values = [...table.values];
  for (const { change } of sure) values[change.cell] = change.expected;
  const rest = { ...table, values };
  return [...sure, ...connected(failingSums(rest)).flatMap((sums) => explain(rest, sums))];
}

const MOST_CHANGES = 3;
const MOST_TRIALS = 5_000;

function fails(sum: Sum, values: readonly number[], resolution: number): boolean {
  return Math.abs(difference(sum, values)) > slack(resolution, sum.parts.length);
}

function soleUnknown(sum: Sum, values: readonly number[]): readonly Change[] {
  const unknown = cellsOf(sum).filter((cell) => Number.isNaN(values[cell]));
  const [cell] = unknown;
  if (cell === undefined || unknown.length > 1) return [];
  const rest = difference(sum, values.with(cell, 0));
  return [{ cell, expected: sum.parts.includes(cell) ? rest : 0 - rest }]; // -rest could be minus zero
}

type CellFault = Extract<SumFault, { kind: 'cell' }>;

/** Cells all of whose sums, two at least, fail by the same amount; none of those sums explained by another cell. */
function soleExplanations(
  { values, sums, resolution }: SumTable,
  failing: readonly Sum[],
): readonly CellFault[] {
  const bad = new Set(failing);
  const sumsOf = new Map<number, Sum[]>();
  for (const sum of sums) {
    for (const cell of cellsOf(sum)) sumsOf.set(cell, [...(sumsOf.get(cell) ?? []), sum]);
  }
  const found: CellFault[] = [];
  for (const [cell, own] of sumsOf) {
    const [first] = own;
    if (first === undefined || own.length < 2 || !own.every((sum) => bad.has(sum))) continue;
    const expected = expectedIn(first, cell, values);
    if (
      !own.every(
        (sum) => Math.abs(expectedIn(sum, cell, values) - expected) <= slack(resolution, sum.parts.length),
      )
    )
      continue;
    found.push({ kind: 'cell', change: { cell, expected }, sums: own });
  }
  const claims = (sum: Sum): number => found.filter((fault) => fault.sums.includes(sum)).length;
  return found.filter((fault) => fault.sums.every((sum) => claims(sum) === 1));
}

/** The value of a cell with which one of its sums holds. */
function expectedIn(sum: Sum, cell: number, values: readonly number[]): number {
  const off = difference(sum, values);
  return (values[cell] ?? 0) + (sum.parts.includes(cell) ? off : -off);
}

/** The costs are given: where nothing but the cover of the net costs fails, no amount is likelier than another. */
function explain(table: SumTable, sums: readonly Sum[]): readonly SumFault[] {
  if (sums.every(({ kind }) => kind === 'netCosts')) return [{ kind: 'unexplained', sums }];
  const cells = new Set(sums.flatMap(cellsOf));
  const near = table.sums.filter((sum) => cellsOf(sum).some((cell) => cells.has(cell)));
  for (let changes = 1; changes <= MOST_CHANGES; changes++) {
    const [first, ...others] = distinct(search({ ...table, sums: near }, changes, { trials: MOST_TRIALS }));
    if (first === undefined) continue;
    if (others.length === 0)
      return first.map((change) => ({ kind: 'cell', change, sums: touching(sums, change) }));
    const empty = changes === 1 ? sums.find(({ total }) => table.isBlank?.(total) === true) : undefined;
    if (empty !== undefined) {
      const change = { cell: empty.total, expected: expectedIn(empty, empty.total, table.values) };
      return [{ kind: 'cell', change, sums: touching(sums, change) }];
    }
    if (changes === 1) return [{ kind: 'undecided', changes: [first, ...others].flat(), sums }];
    break;
  }
  return sums.length <= MOST_CHANGES ? bySum(table, sums) : [{ kind: 'unexplained', sums }];
}

/** Every sum fails for itself: each is a fault of its own. */
function bySum(table: SumTable, sums: readonly Sum[]): readonly SumFault[] {
  return sums.map((sum) => ({
    kind: 'undecided',
    changes: repairs(sum, table.values),
    sums: [sum],
  }));
}

/** All sets of this many changes after which every sum holds. */
function search(table: SumTable, left: number, budget: { trials: number }): readonly (readonly Change[])[] {
  const failing = failingSums(table);
  if (failing.length === 0) return [[]];
  const [sum] = failing;
  if (sum === undefined || left === 0 || failing.length > MOST_SUMS_OF_A_CELL * left) return [];
  const found: (readonly Change[])[] = [];
  for (const change of repairs(sum, table.values)) {
    budget.trials -= 1;
    if (budget.trials < 0) return found;
    const values = table.values.with(change.cell, change.expected);
    for (const more of search({ ...table, values }, left - 1, budget)) found.push([change, ...more]);
  }
  return found;
}

/** A cell stands in at most four sums: its row, its group or the plan, the net costs, and as a part of a total. */
const MOST_SUMS_OF_A_CELL = 4;

/** For every cell of a failing sum, the value with which that sum holds. */
function repairs(sum: Sum, values: readonly number[]): readonly Change[] {
  return cellsOf(sum).map((cell) => ({ cell, expected: expectedIn(sum, cell, values) }));
}

function touching(sums: readonly Sum[], { cell }: Change): readonly Sum[] {
  return sums.filter((sum) => cellsOf(sum).includes(cell));
}

function distinct(sets: readonly (readonly Change[])[]): readonly (readonly Change[])[] {
  const seen = new Map(
    sets.map((set) => [
      set
        .map(({ cell }) => cell)
        .sort((a, b) => a - b)
        .join(),
      set,
    ]),
  );
  return [...seen.values()].filter((set) => new Set(set.map(({ cell }) => cell)).size === set.length);
}

/** Sums that share a cell belong together. */
function connected(sums: readonly Sum[]): readonly (readonly Sum[])[] {
  const groups: { cells: Set<number>; sums: Sum[] }[] = [];
  for (const sum of sums) {
    const cells = new Set(cellsOf(sum));
    const joined = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    const merged = { cells, sums: [...joined.flatMap((group) => group.sums), sum] };
    for (const group of joined) for (const cell of group.cells) merged.cells.add(cell);
    groups.splice(0, groups.length, ...groups.filter((group) => !joined.includes(group)), merged);
  }
  return groups.map((group) => group.sums);
}
