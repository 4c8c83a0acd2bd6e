import type { Known } from './known-cents.js';
import { fits, known, type Option, partOptions } from './part-options.js';
import { betterReading, type Node, type Reading } from './reading.js';
import { isSum, type RowKind, type RowLabel } from './row-label.js';

/** A row of the table: what its label says and its amounts in cents; blank counts 0, unreadable is unknown. */
export type StructureRow = { readonly label: RowLabel; readonly values: readonly Known[] };

/**
 * Which rows add up to which. Every contiguous run above or below a sum row is tried; of the readings the one
 * with the fewest failing sums wins. A reading that has fewer sums is not preferred for having fewer to fail:
 * leaving a sum that fits unread costs as much as a failing one. `tolerance` is in cents, for rounded tables.
 */
export function findStructure(rows: readonly StructureRow[], tolerance: (parts: number) => number): Reading {
  const total = grandTotal(rows);
  const inSums = rows.flatMap(({ label }, row) =>
    row !== total && !OUTSIDE.includes(label.kind) ? [row] : [],
  );
  const start: Reading = {
    top: inSums.map(leaf),
    failing: 0,
    penalty: 0,
    leftOut: [],
    assumed: false,
    ambiguous: false,
  };
  const open = inSums
    .filter((row) => rows[row]?.label.kind !== 'named' || rows[row]?.label.partOfAbove)
    .slice(0, MOST_SUMS);
  const readings = open.reduce<readonly Reading[]>(
    (states, row) =>
      best(states.flatMap((state) => withGroup(rows, state, row, total !== undefined, tolerance))),
    [start],
  );
  return decide(readings.map((reading) => withTotal(rows, reading, total, tolerance)));
}

const BEAM = 12;
/** More rows that may be sums than any table has; the others add nothing. */
const MOST_SUMS = 250;
const REFUSED = 99;
const OUTSIDE: readonly RowKind[] = ['net-costs', 'heading', 'ignored'];

function best(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort(betterReading).slice(0, BEAM);
}

function decide(readings: readonly Reading[]): Reading {
  const [first, second] = best(readings);
  if (first === undefined)
    return { top: [], failing: 0, penalty: 0, leftOut: [], assumed: false, ambiguous: false };
  const ambiguous =
    second !== undefined &&
    second.failing === first.failing &&
    first.failing > 0 &&
    second.penalty === first.penalty;
  return { ...first, ambiguous };
}

function leaf(row: number): Node {
  return { row, parts: [] };
}

/** The row that is the total by its label: said so, or the last that sums everything, or the first of all rows. */
function grandTotal(rows: readonly StructureRow[]): number | undefined {
  const named = rows.findIndex(({ label }) => label.kind === 'total');
  if (named >= 0) return named;
  const sums = rows.flatMap(({ label }, row) => (label.kind === 'sum' ? [row] : []));
  return sums[0] === 0 ? 0 : sums.at(-1);
}

/** Every way to read `row` as the sum of its neighbours, and as a row of its own. */
function withGroup(
  rows: readonly StructureRow[],
  reading: Reading,
  row: number,
  hasTotal: boolean,
  tolerance: (parts: number) => number,
): readonly Reading[] {
  const label = rows[row]?.label;
  const at = reading.top.findIndex((node) => node.row === row);
  if (label === undefined || at < 0) return [reading];
  const options = partOptions(rows, reading.top, at, tolerance);
  const groups = options.map((option) => grouped(reading, at, option));
  const memo = label.partOfAbove && at > 0 ? [memoOf(reading, row)] : [];
  return [
    ...groups,
    ...memo,
    ...aside(rows, reading, at, tolerance),
    asLeaf(reading, label, options, hasTotal),
  ];
}

function grouped(reading: Reading, at: number, { from, to, failing, byLabel }: Option): Reading {
  const group = reading.top[at];
  if (group === undefined) return reading;
  const node: Node = { row: group.row, parts: reading.top.slice(from, to) };
  const top = reading.top.flatMap((other, index) =>
    index === at ? [node] : index >= from && index < to ? [] : [other],
  );
  return {
    ...reading,
    top,
    failing: reading.failing + failing,
    penalty: reading.penalty + (byLabel ? 0 : 1),
  };
}

/** `Of which …` tells a part of the row above again, without being all of it: no part of any sum. */
function memoOf(reading: Reading, row: number): Reading {
  const top = reading.top.filter((node) => node.row !== row);
  return { ...reading, top, leftOut: [...reading.leftOut, row], penalty: reading.penalty + 2 };
}

/** All public money, told again beside the rows and groups that it is made of: no part of the total. */
function aside(
  rows: readonly StructureRow[],
  reading: Reading,
  at: number,
  tolerance: (parts: number) => number,
): readonly Reading[] {
  const row = reading.top[at]?.row ?? -1;
  if (rows[row]?.label.isPublic !== true) return [];
  const others = reading.top.filter((_, index) => index !== at);
  const funders = others.filter((node) => rows[node.row]?.label.classes.includes('private') !== true);
  const { fitting, failing } = fits(
    known(rows, row),
    funders.map((node) => known(rows, node.row)),
    tolerance,
  );
  if (fitting <= failing) return [];
  return [
    { ...reading, top: others, failing: reading.failing + failing, leftOut: [...reading.leftOut, row] },
  ];
}

/**
 * The row as one that adds nothing. Where it is called a sum, and the rows that the labels give it add up to it in
 * every column, it is one: the total of a plan that counts it beside its parts is wrong, not the reading.
 */
function asLeaf(reading: Reading, label: RowLabel, options: readonly Option[], hasTotal: boolean): Reading {
  const unread = Math.max(0, ...options.map(({ fitting, failing }) => (fitting > failing ? fitting : 0)));
  const expected = options.some(({ byLabel }) => byLabel) && isSum(label);
  const certain = options.some((option) => option.byLabel && option.failing === 0 && option.fitting > 0);
  const refused = expected && (certain || !hasTotal);
  const hidden = expected
    ? Math.min(...options.flatMap((option) => (option.byLabel ? [option.failing] : [])))
    : 0;
  const cost = refused ? REFUSED : Math.max(0, hidden, unread - (hasTotal ? 0.5 : 0));
  const failing = reading.failing + cost;
  return { ...reading, failing, penalty: reading.penalty + (expected ? 4 : 0) };
}

function withTotal(
  rows: readonly StructureRow[],
  reading: Reading,
  total: number | undefined,
  tolerance: (parts: number) => number,
): Reading {
  if (total === undefined) return withAssumedTotal(rows, reading, tolerance);
  const before = reading.top.filter((node) => node.row < total);
  const after = reading.top.filter((node) => node.row > total);
  const spans = before.length === 0 || after.length === 0 ? [reading.top] : [reading.top, before];
  const read = spans.map((parts) => {
    const { failing } = fits(
      known(rows, total),
      parts.map((node) => known(rows, node.row)),
      tolerance,
    );
    const below = reading.top.filter((node) => !parts.includes(node)).map((node) => node.row);
    const leftOut = [...reading.leftOut, ...below];
    const penalty = reading.penalty + below.length;
    return { ...reading, top: parts, total, leftOut, failing: reading.failing + failing, penalty };
  });
  return [...read].sort(betterReading)[0] ?? reading;
}

/** No row is called a total: the first or last one may still be the sum of the others. */
function withAssumedTotal(
  rows: readonly StructureRow[],
  reading: Reading,
  tolerance: (parts: number) => number,
): Reading {
  for (const node of [reading.top.at(-1), reading.top[0]]) {
    if (node === undefined || node.parts.length > 0 || rows[node.row]?.label.kind !== 'named') continue;
    const others = reading.top.filter((other) => other !== node);
    const { fitting, failing } = fits(
      known(rows, node.row),
      others.map((other) => known(rows, other.row)),
      tolerance,
    );
    if (others.length < 2 || fitting < 2 || fitting <= failing) continue;
    return { ...reading, top: others, total: node.row, failing: reading.failing + failing, assumed: true };
  }
  return reading;
}
