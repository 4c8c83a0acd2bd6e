import type { Grid } from '../../grid/cell.js';
import { readColumnHeading } from './column-heading.js';
import { type Heading, hasAmount, headingKind, isAmountText, isFilled } from './headings.js';

/**
 * The parts of a grid under one heading row that are tables of their own: kept apart by an empty column, each with
 * its own headings and names of rows. Notes beside a table are left out; a total after an empty column is not.
 */
export function sideBySide(grid: Grid, { at, end }: Heading): readonly Grid[] {
  const head = grid[at] ?? [];
  const rows = grid.slice(at, end);
  const isGap = (column: number): boolean => !rows.some((row) => isFilled(row[column] ?? EMPTY));
  const spans: { from: number; to: number }[] = [];
  let from = 0;
  for (let column = 0; column <= head.length; column++) {
    if (column < head.length && !isGap(column)) continue;
    if (column > from) spans.push({ from, to: column });
    from = column + 1;
  }
  const kept: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const part = cut(grid, span);
    if (last === undefined || isTable(part, at, end)) kept.push(span);
    else if (continues(part, at)) kept.splice(-1, 1, { from: last.from, to: span.to });
  }
  const [only] = kept;
  if (only === undefined) return [grid];
  const parts = kept.filter((span, nth) => nth > 0 || kept.length === 1 || isTable(cut(grid, span), at, end));
  const [first] = parts;
  // What stands left of the first table, or without a heading of its own, is its column of names.
  return parts.length < 2
    ? [cut(grid, { from: 0, to: (first ?? only).to })]
    : parts.map((span) => cut(grid, span));
}

const EMPTY = { text: '', place: {} };

function cut(grid: Grid, { from, to }: { readonly from: number; readonly to: number }): Grid {
  return grid.map((row) => row.slice(from, to));
}

/** Names of rows on the left, and a heading that is one by itself. */
function isTable(part: Grid, at: number, end: number): boolean {
  const kind = headingKind(part, part[at] ?? [], at, true);
  if (kind === undefined || kind === 'years-down') return false;
  const names = part.slice(at + 1, end).filter((row) => {
    const text = row[0]?.text.trim() ?? '';
    return text !== '' && !isAmountText(text) && row.slice(1).some((cell) => isAmountText(cell.text));
  });
  return names.length >= 2 && hasAmount(part.slice(at + 1, end).flat());
}

/** Years, totals and percentages without names of their own belong to the table before them. */
function continues(part: Grid, at: number): boolean {
  return (part[at] ?? []).some(({ text }) =>
    ['year', 'total', 'percent'].includes(readColumnHeading(text).kind),
  );
}
