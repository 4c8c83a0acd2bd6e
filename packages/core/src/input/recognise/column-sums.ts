import type { ColumnSum } from '../../model/amount-table.js';
import { comparable } from '../../values/plain-text.js';
import type { Unit } from '../../values/unit.js';
import { ROW_WORDS } from '../../words/row-words.js';
import { readMeasureHeading } from './column-heading.js';
import type { FrameColumn } from './frame.js';
import { addedCents, type Known, knownCents } from './known-cents.js';
import { isSum } from './row-label.js';
import type { TableRow } from './table-rows.js';

/**
 * The columns that others make, in most rows, whatever the columns are called: the year after its quarters, `Yht.`
 * after each partner, `Rahoitus yhteensä` after the funders, what is left of a budget. Only a heading that speaks of
 * a sum or of what is left, or a year, is tried. Indexes are those of `columns`.
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
    const isYear = column.meaning.kind === 'year';
    const years = open.filter((one) => columns[one]?.meaning.kind === 'year');
    const tried = isYear ? open.slice(open.findLastIndex((one) => years.includes(one)) + 1) : open;
    const run = saysSum(column) ? partsOf(values, tried, at) : undefined;
    const rest = readMeasureHeading(column.heading.text) === 'left' ? restOf(values, at) : undefined;
    if (run !== undefined) sums.push({ total: at, plus: run, minus: [] });
    else if (rest !== undefined) sums.push({ total: at, ...rest });
    open = [...open.filter((one) => run?.includes(one) !== true), at];
  }
  return sums;
}

function saysSum({ heading, meaning }: FrameColumn): boolean {
  if (meaning.kind === 'total' || meaning.kind === 'year') return true;
  const words = comparable(heading.text);
  return words.length <= 60 && SUM_WORDS.some((pattern) => pattern.test(words));
}

const SUM_WORDS = [
  ...ROW_WORDS.total,
  /^kaikki\b|^alla\b|^all\b/u,
  /^(?:palkka|henkilöstö)kustannu|^(?:löne|personal)kostnad|^(?:salary|personnel|staff) costs?/u,
  /^verolli(?:nen|set)|sis(?:\.|ältää)? ?alv|in(?:kl|cl)\.? ?(?:moms|vat)/u,
];

/** The run of columns just before this one that adds up to it in most rows; the longest of equally good ones. */
function partsOf(values: Values, open: readonly number[], at: number): readonly number[] | undefined {
  let best: { readonly run: readonly number[]; readonly failing: number } | undefined;
  for (let length = 2; length <= Math.min(open.length, MOST_PARTS); length++) {
    const run = open.slice(-length);
    const failing = failingRows(values, run, [], at);
    if (failing !== undefined && (best === undefined || failing <= best.failing)) best = { run, failing };
  }
  return best?.run;
}

const MOST_PARTS = 40;

/** The two columns before this one whose difference it is in most rows. */
function restOf(values: Values, at: number): Pick<ColumnSum, 'plus' | 'minus'> | undefined {
  let best: { readonly plus: number; readonly minus: number; readonly failing: number } | undefined;
  for (let plus = Math.max(0, at - MOST_BEFORE); plus < at; plus++) {
    for (let minus = Math.max(0, at - MOST_BEFORE); minus < at; minus++) {
      const failing = plus === minus ? undefined : failingRows(values, [plus], [minus], at);
      if (failing !== undefined && (best === undefined || failing < best.failing))
        best = { plus, minus, failing };
    }
  }
  return best === undefined ? undefined : { plus: [best.plus], minus: [best.minus] };
}

const MOST_BEFORE = 12;

type Values = readonly (readonly Known[])[];

/** In how many rows the sum does not hold; nothing where it holds in too few, with two parts or more in them. */
function failingRows(
  values: Values,
  plus: readonly number[],
  minus: readonly number[],
  at: number,
): number | undefined {
  let telling = 0;
  let failing = 0;
  for (const [row, stated] of (values[at] ?? []).entries()) {
    const value = (one: number): Known => values[one]?.[row];
    const [added, taken] = [addedCents(plus.map(value)), addedCents(minus.map(value))];
    if (stated === undefined || added === undefined || taken === undefined) continue;
    if (stated === 0 && added === taken) continue;
    if (stated !== added - taken) failing += 1;
    else if ([...plus, ...minus].filter((one) => value(one) !== 0).length >= 2) telling += 1;
  }
  return telling < 2 || failing * 2 > telling ? undefined : failing;
}
