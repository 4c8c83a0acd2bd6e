import type { Unit } from '../../values/unit.js';
import { readMeasureHeading } from './column-heading.js';
import { columnSums } from './column-sums.js';
import type { FrameColumn } from './frame.js';
import { addedCents, knownCents } from './known-cents.js';
import { isSum } from './row-label.js';
import type { TableRow } from './table-rows.js';

/**
 * Columns without a known heading: one that adds all years before it is their total, one that adds some is a running
 * sum; where the totals hold without them, the others stand beside the table.
 */
export function withTotalColumn(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const years = columns.filter(({ meaning }) => meaning.kind === 'year');
  if (years.length === 0) return columns;
  if (columns.some(({ meaning }) => meaning.kind === 'month'))
    return withTotalColumn(columns.map(withoutMonth), rows, unit);
  // What is wrong in a row is wrong in the sum under it too.
  const items = rows.filter(({ label }) => !isSum(label));
  const adds = (column: FrameColumn, parts: readonly FrameColumn[]): boolean => {
    const { filled, adding } = rowsAdded(items, column, parts, unit);
    return adding * 2 > filled;
  };
  const named = columns.find(({ meaning }) => meaning.kind === 'total');
  const unknown = columns.filter(({ meaning }) => meaning.kind === 'unknown');
  const total = named ?? (years.length < 2 ? undefined : unknown.findLast((column) => adds(column, years)));
  const isWhole = total !== undefined && adds(total, years);
  return columns.map((column): FrameColumn => {
    if (column.meaning.kind !== 'unknown') return column;
    if (column === total) return { ...column, meaning: { kind: 'total', version: '' } };
    const before = years.filter(({ index }) => index < column.index);
    const isRunning = before.length > 1 && adds(column, before);
    if (isRunning) return { ...column, meaning: { kind: 'ignored' } };
    const isTold = isWhole || readMeasureHeading(column.heading.text) !== undefined;
    return isTold ? { ...column, meaning: { kind: 'beside' } } : column;
  });
}

/** Columns that do not add up to the total in most rows are no parts of it: quantities and prices. */
export function withTrueParts(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const total = columns.find(({ meaning }) => meaning.kind === 'total');
  const parts = columns.filter(({ meaning }) => meaning.kind === 'part');
  if (total === undefined || parts.length === 0) return withoutUnknown(columns);

  const { filled, adding } = rowsAdded(rows, total, parts, unit);
  if (adding * 2 >= filled) return columns;
  return withoutUnknown(
    columns.map((column) => (parts.includes(column) ? { ...column, meaning: { kind: 'beside' } } : column)),
  );
}

/** In how many rows a column has an amount, and in how many of them that is the sum of its parts. */
function rowsAdded(
  rows: readonly TableRow[],
  column: FrameColumn,
  parts: readonly FrameColumn[],
  unit: Unit,
): { readonly filled: number; readonly adding: number } {
  const filled = rows.filter(({ cells }) => (knownCents(cells[column.index], unit) ?? 0) !== 0);
  const adding = filled.filter(
    ({ cells }) =>
      addedCents(parts.map(({ index }) => knownCents(cells[index], unit))) ===
      knownCents(cells[column.index], unit),
  );
  return { filled: filled.length, adding: adding.length };
}

/** In a payment application other columns (a forecast) are told, but nothing is missing without them. */
function withoutUnknown(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const hasMeasures = columns.some(({ meaning }) => meaning.kind === 'measure');
  return columns.map((column) =>
    column.meaning.kind === 'unknown' &&
    (hasMeasures || readMeasureHeading(column.heading.text) !== undefined)
      ? { ...column, meaning: { kind: 'beside' } }
      : column,
  );
}

/** Beside several years, months and quarters are told again in the years. */
function withoutMonth(column: FrameColumn): FrameColumn {
  return column.meaning.kind === 'month' ? { ...column, meaning: { kind: 'beside' } } : column;
}

/**
 * Columns of which several add up to others: a year after its quarters, a partner's `Yht.` after its costs. The total
 * of the rows is then one such column, and none is beside the table.
 */
export function withColumnSums(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const figures = columns.filter(({ meaning }) => FIGURES.includes(meaning.kind));
  const sums = columnSums(figures, rows, unit);
  const [only] = sums;
  const told = figures.filter(({ meaning }) => meaning.kind === 'year' || meaning.kind === 'part');
  const isPlain = sums.length === 1 && only?.plus.length === told.length;
  if (only === undefined || (isPlain && figures[only.total]?.meaning.kind === 'total')) return columns;
  const used = new Set(
    sums.flatMap(({ total, plus, minus }) => [total, ...plus, ...minus]).map((at) => figures[at]),
  );
  return columns.map((column) => {
    if (column.meaning.kind === 'year') return column;
    if (used.has(column)) return { ...column, meaning: { kind: 'part' } };
    return column.meaning.kind === 'total' ? { ...column, meaning: { kind: 'beside' } } : column;
  });
}

const FIGURES: readonly string[] = ['year', 'part', 'total', 'unknown', 'beside', 'month'];

/** A price or a rate: what stands under it is no sum. */
const PRICE =
  /€ ?\/|\/ ?(?:h|t|kk|kpl|hlö|pv|st)\b|hinta|\bpris|price|(?:^|\s)[àá](?:\s|-|$)|keski|snitt|average/iu;

/** In a table without years a column that the sum rows add is one of amounts; another stands beside them. */
export function withSummedColumns(
  columns: readonly FrameColumn[],
  rows: readonly TableRow[],
  unit: Unit,
): readonly FrameColumn[] {
  const sums = rows.filter(({ label }) => isSum(label));
  if (sums.length === 0) return columns;
  return columns.map((column) => {
    if (column.meaning.kind !== 'unknown') return column;
    const isSummed =
      !PRICE.test(column.heading.text) &&
      sums.some(({ cells }) => (knownCents(cells[column.index], unit) ?? 0) !== 0);
    return { ...column, meaning: { kind: isSummed ? 'part' : 'beside' } };
  });
}
