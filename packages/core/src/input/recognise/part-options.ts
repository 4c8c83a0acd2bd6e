import type { Known } from './known-cents.js';
import type { Node } from './reading.js';
import { isSum, type RowLabel } from './row-label.js';

/** The nodes `from`..`to` (exclusive) could be the parts of a sum row; in how many columns that holds. */
export type Option = {
  readonly from: number;
  readonly to: number;
  readonly fitting: number;
  readonly failing: number;
  /** Whether this is the run that the labels suggest. */
  readonly byLabel: boolean;
};

type Rows = readonly { readonly label: RowLabel; readonly values: readonly Known[] }[];

const LONGEST_RUN = 400;
const MOST_OPTIONS = 6;

export function known(rows: Rows, row: number): readonly Known[] {
  return rows[row]?.values ?? [];
}

/** In how many columns the parts add up to the sum; columns with an unreadable cell are not counted. */
export function fits(
  sum: readonly Known[],
  parts: readonly (readonly Known[])[],
  tolerance: (parts: number) => number,
): { readonly fitting: number; readonly failing: number } {
  const sums = sum.map((_, column) => parts.reduce<Known>((so, part) => plus(so, part[column]), 0));
  return count(sum, sums, tolerance(parts.length));
}

/** Contiguous runs directly below and directly above the node at `at` that may be its parts, likeliest first. */
export function partOptions(
  rows: Rows,
  nodes: readonly Node[],
  at: number,
  tolerance: (parts: number) => number,
): readonly Option[] {
  const label = rows[nodes[at]?.row ?? -1]?.label;
  if (label === undefined) return [];
  const below = runs(rows, nodes, at, 1, tolerance);
  const above = isSum(label) ? runs(rows, nodes, at, -1, tolerance) : [];
  const likely = [...below, ...above]
    .filter((option) => option.fitting > option.failing || (option.byLabel && isSum(label)))
    .filter((option) => isSum(label) || option.byLabel);
  return likely
    .sort((a, b) => a.failing - b.failing || Number(b.byLabel) - Number(a.byLabel))
    .filter((option, rank) => rank < MOST_OPTIONS || option.byLabel);
}

function runs(
  rows: Rows,
  nodes: readonly Node[],
  at: number,
  step: 1 | -1,
  tolerance: (parts: number) => number,
): readonly Option[] {
  const sum = known(rows, nodes[at]?.row ?? -1);
  const suggested = suggestedRun(rows, nodes, at, step);
  const found: Option[] = [];
  let sums: readonly Known[] = sum.map(() => 0);
  for (let length = 1; length <= LONGEST_RUN; length++) {
    const node = nodes[at + step * length];
    const next = node === undefined ? undefined : rows[node.row]?.label;
    if (node === undefined || next === undefined || (step === 1 && isSum(next))) break;
    sums = sums.map((so, column) => plus(so, known(rows, node.row)[column]));
    const [from, to] = step === 1 ? [at + 1, at + 1 + length] : [at - length, at];
    found.push({ from, to, ...count(sum, sums, tolerance(length)), byLabel: length === suggested });
  }
  return found;
}

/** How many neighbours the labels alone would give to the sum row. */
function suggestedRun(rows: Rows, nodes: readonly Node[], at: number, step: 1 | -1): number {
  const label = rows[nodes[at]?.row ?? -1]?.label;
  if (label === undefined) return 0;
  let length = 0;
  for (;;) {
    const node = nodes[at + step * (length + 1)];
    const next = node === undefined ? undefined : rows[node.row]?.label;
    if (node === undefined || next === undefined || isSum(next)) return length;
    if (next.kind !== 'named' && !next.partOfAbove && !sameClass(label, next)) return length;
    length += 1;
  }
}

function sameClass(sum: RowLabel, part: RowLabel): boolean {
  return isSum(sum) && part.classes.length > 0 && part.classes.every((one) => sum.classes.includes(one));
}

function plus(a: Known, b: Known): Known {
  return a === undefined || b === undefined ? undefined : a + b;
}

function count(
  sum: readonly Known[],
  sums: readonly Known[],
  tolerance: number,
): { fitting: number; failing: number } {
  let fitting = 0;
  let failing = 0;
  sum.forEach((stated, column) => {
    const added = sums[column];
    if (stated === undefined || added === undefined || (stated === 0 && added === 0)) return;
    if (Math.abs(stated - added) <= tolerance) fitting += 1;
    else failing += 1;
  });
  return { fitting, failing };
}
