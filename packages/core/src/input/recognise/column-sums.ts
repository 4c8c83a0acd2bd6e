import type { ColumnSum } from '../../model/amount-table.js';
import { comparable } from '../../values/plain-text.js';
import type { Unit } from '../../values/unit.js';
import { ROW_WORDS } from '../../words/row-words.js';
import type { FrameColumn } from './frame.js';
import { type Known, knownCents } from './known-cents.js';
import { isSum } from './row-label.js';
import type { TableRow } from './table-rows.js';

/**
 * The columns that add the ones before them, in most rows, whatever the columns are called: the year after its
 * quarters, `Yht.` after each partner, `Rahoitus yhteensä` after the funders. Only a heading that speaks of a sum, or a
 * year, is tried. Indexes are those of `columns`.
 */
export function columnSums(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly ColumnSum[] {
  // What is wrong in a row is wrong in the sum under it too: that says nothing more of the columns.
  const items = rows.filter(({ label }) => !isSum(label));
  const values = columns.map(({ index }) => items.map(({ cells }) => knownCents(cells[index], unit)));
  const sums: ColumnSum[] = [];
  let open: readonly number[] = [];
  for (const [at, column] of columns.entries()) {
    const run = saysSum(column) ? partsOf(values, open, at) : undefined;
    if (run !== undefined) sums.push({ total: at, plus: run, minus: [] });
    open = [...open.filter((one) => run?.includes(one) !== true), at];
  }
  return sums;
}

function saysSum({ heading, meaning }: FrameColumn): boolean {
  if (meaning.kind === 'total' || meaning.kind === 'year') return true;
  const words = comparable(heading.text);
  return words.length <= 60 && SUM_WORDS.some((pattern) => pattern.test(words));
}

const SUM_WORDS = [...ROW_WORDS.total, /^kaikki\b/u, /^alla\b/u, /^all\b/u];

/** The run of columns just before this one that adds up to it in most rows; the longest of equally good ones. */
function partsOf(
  values: readonly (readonly Known[])[],
  open: readonly number[],
  at: number,
): readonly number[] | undefined {
  let best: { readonly run: readonly number[]; readonly failing: number } | undefined;
  for (let length = 2; length <= Math.min(open.length, MOST_PARTS); length++) {
    const run = open.slice(-length);
    const { telling, failing } = agreement(values, run, at);
    if (telling < 2 || failing * 2 > telling) continue;
    if (best === undefined || failing <= best.failing) best = { run, failing };
  }
  return best?.run;
}

const MOST_PARTS = 40;

/** The rows in which the sum holds with two parts or more, and those in which it does not. */
function agreement(
  values: readonly (readonly Known[])[],
  run: readonly number[],
  at: number,
): { readonly telling: number; readonly failing: number } {
  let telling = 0;
  let failing = 0;
  for (const [row, stated] of (values[at] ?? []).entries()) {
    const parts = run.map((part) => values[part]?.[row]);
    const added = parts.reduce<Known>(
      (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
      0,
    );
    if (stated === undefined || added === undefined || (stated === 0 && added === 0)) continue;
    if (stated !== added) failing += 1;
    else if (parts.filter((part) => part !== 0).length >= 2) telling += 1;
  }
  return { telling, failing };
}
