import type { Cell, Grid } from '../../grid/cell.js';
import { readAmount } from '../../values/amount.js';
import { readColumnHeading, readMeasureHeading } from './column-heading.js';

/**
 * A row that heads a table. `years`: years stand across; `years-down`: every row under it begins with a year;
 * `measures`: the columns of a payment application. `end` is the first row that is no longer the table's.
 */
export type Heading = {
  readonly kind: 'years' | 'years-down' | 'measures';
  readonly at: number;
  readonly end: number;
};

/** Finds the heading of every table in a grid, from top to bottom. */
export function findHeadings(grid: Grid): readonly Heading[] {
  const found = grid.flatMap((row, at) => {
    const kind = headingKind(grid, row, at);
    return kind === undefined ? [] : [{ kind, at }];
  });
  const down = found.filter((one, nth) => one.kind !== 'years-down' || found[nth - 1]?.kind !== 'years-down');
  return down.map((heading, nth) => {
    const next = down[nth + 1]?.at ?? grid.length;
    const end =
      heading.kind === 'years-down' ? endOfYears(grid, heading.at, next) : tableEnd(grid, heading.at, next);
    return { ...heading, end };
  });
}

/** Whether a text is readable as an amount, also where only its thousands mark is in doubt. */
export function isAmountText(text: string): boolean {
  const read = readAmount(text);
  return (
    read.kind === 'amount' ||
    read.kind === 'too-fine' ||
    (read.kind === 'unreadable' && read.accepted.length > 0)
  );
}

export function isAmountCell({ text }: Cell): boolean {
  return isAmountText(text);
}

export function hasAmount(row: readonly Cell[]): boolean {
  return row.some(isAmountCell);
}

export function isFilled({ text }: Cell): boolean {
  return text.trim() !== '';
}

function headingKind(grid: Grid, row: readonly Cell[], at: number): Heading['kind'] | undefined {
  if (isYearHeading(row)) return 'years';
  if (opensWithYear(grid[at + 1] ?? []) && !opensWithYear(row) && !hasAmount(row)) return 'years-down';
  return isMeasureHeading(grid, row, at) ? 'measures' : undefined;
}

function isYearHeading(row: readonly Cell[]): boolean {
  const meanings = row.map(({ text }) => readColumnHeading(text).kind);
  const years = meanings.filter((kind) => kind === 'year').length;
  const totals = meanings.filter((kind) => kind === 'total').length;
  const figures = row.filter((cell, index) => isAmountCell(cell) && meanings[index] !== 'year').length;
  return figures === 0 && (years >= 2 || (years === 1 && totals === 1));
}

function isMeasureHeading(grid: Grid, row: readonly Cell[], at: number): boolean {
  if (hasAmount(row)) return false;
  const measures = new Set(row.flatMap(({ text }) => readMeasureHeading(text) ?? []));
  const telling = measures.has('left') || measures.has('cumulative') || measures.has('before');
  const columns = row.flatMap(({ text }, column) => (readMeasureHeading(text) === undefined ? [] : [column]));
  const next = grid.slice(at + 1, at + 5);
  const filled = next.filter(
    (cells) => columns.filter((column) => isAmountText(cells[column]?.text ?? '')).length >= 2,
  );
  return measures.size >= 3 && telling && filled.length > 0;
}

function opensWithYear(row: readonly Cell[]): boolean {
  const [first, ...rest] = row.filter(isFilled);
  return first !== undefined && readColumnHeading(first.text).kind === 'year' && rest.some(isAmountCell);
}

/** Years down end with the last year, and the row of totals under it. */
function endOfYears(grid: Grid, at: number, next: number): number {
  const last = grid.findLastIndex((row, index) => index > at && index < next && opensWithYear(row));
  const under = grid[last + 1];
  return last + 1 < next && under !== undefined && hasAmount(under) ? last + 2 : last + 1;
}

/** A table ends where, after an empty row, a row of words begins another one. */
function tableEnd(grid: Grid, at: number, next: number): number {
  for (let row = at + 2; row < next; row++) {
    const cells = grid[row] ?? [];
    const isApart = !(grid[row - 1] ?? []).some(isFilled);
    const words = cells.filter((cell) => isFilled(cell) && !/\d/.test(cell.text)).length;
    if (isApart && words >= 3 && !hasAmount(cells) && hasAmount(grid[row + 1] ?? [])) return row;
  }
  return next;
}
