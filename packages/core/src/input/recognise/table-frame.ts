import { type Cell, type Grid, transpose } from '../../grid/cell.js';
import { readAmount } from '../../values/amount.js';
import { parseRate } from '../../values/rate.js';
import { type ColumnMeaning, readColumnHeading } from './column-heading.js';

/** A column with its heading. */
export type FrameColumn = { readonly index: number; readonly heading: Cell; readonly meaning: ColumnMeaning };

/**
 * Where a table stands in a grid whose rows are funders: `above` are the lines before its heading row, `body`
 * the lines under it. `turned`: years run down in the file, so rows and columns were exchanged.
 */
export type TableFrame = {
  readonly turned: boolean;
  readonly above: readonly (readonly Cell[])[];
  readonly columns: readonly FrameColumn[];
  readonly body: readonly (readonly Cell[])[];
};

/** Finds every table in the grid by the years in its heading, across or down. Empty when there is none. */
export function findFrames(grid: Grid): readonly TableFrame[] {
  const across = framesAcross(grid, false);
  if (across.length > 0) return across;
  const down = framesAcross(transpose(downPart(grid)), true);
  return down.length > 0 ? down : framesWithoutYears(grid);
}

function framesAcross(grid: Grid, turned: boolean): readonly TableFrame[] {
  const headings = grid.flatMap((row, index) => (isHeadingRow(row) ? [index] : []));
  return headings.flatMap((at, nth) => {
    const previous = headings[nth - 1];
    const above = grid.slice(previous === undefined ? 0 : previous + 1, at);
    const frame = toFrame(grid, at, headings[nth + 1] ?? grid.length, above, turned);
    return frame.body.some(hasAmount) ? [frame] : [];
  });
}

/** A table that names no years: its heading is the last row of words above the first row of amounts. */
function framesWithoutYears(grid: Grid): readonly TableFrame[] {
  const first = grid.findIndex((row) => row.filter(isAmountCell).length >= 2);
  const width = first < 0 ? 0 : (grid[first] ?? []).filter(({ text }) => text.trim() !== '').length;
  const heading = grid.findLastIndex(
    (row, index) =>
      index < first && row.filter(({ text }) => text.trim() !== '').length >= width - 1 && !hasAmount(row),
  );
  return heading < 0 ? [] : [toFrame(grid, heading, grid.length, grid.slice(0, heading), false)];
}

function toFrame(grid: Grid, at: number, end: number, above: Grid, turned: boolean): TableFrame {
  const body = grid.slice(at + 1, end);
  const columns = (grid[at] ?? []).map((heading, index) => ({
    index,
    heading,
    meaning: readColumnHeading(heading.text),
  }));
  return { turned, above, columns: withLabels(columns, body), body };
}

/** Columns of words before the first figures are labels; columns of percentages say so themselves. */
function withLabels(columns: readonly FrameColumn[], body: Grid): readonly FrameColumn[] {
  const firstFigures = columns.findIndex(
    ({ meaning }) => meaning.kind === 'year' || meaning.kind === 'total',
  );
  const cells = (index: number): readonly string[] =>
    body.flatMap((row) => (row[index]?.text.trim() ? [row[index].text] : []));
  return columns.map((column) => {
    if (column.meaning.kind === 'total' && !cells(column.index).some((text) => isAmountText(text))) {
      return { ...column, meaning: { kind: 'ignored' } };
    }
    if (column.meaning.kind !== 'unknown') return column;
    const texts = cells(column.index);
    const figures = texts.filter((text) => isAmountText(text)).length;
    const percents = texts.filter((text) => parseRate(text) !== undefined).length;
    if (texts.length === 0) return { ...column, meaning: { kind: 'ignored' } };
    if (percents * 2 > texts.length) return { ...column, meaning: { kind: 'percent' } };
    if (figures * 2 > texts.length) return column;
    const leads = firstFigures < 0 ? column.index === 0 : column.index < firstFigures;
    return { ...column, meaning: { kind: leads ? 'label' : 'ignored' } };
  });
}

function isHeadingRow(row: readonly Cell[]): boolean {
  const meanings = row.map(({ text }) => readColumnHeading(text).kind);
  const years = meanings.filter((kind) => kind === 'year').length;
  const totals = meanings.filter((kind) => kind === 'total').length;
  const figures = row.filter((cell, index) => isAmountCell(cell) && meanings[index] !== 'year').length;
  return figures === 0 && (years >= 2 || (years === 1 && totals === 1));
}

/** Years down: the table begins with the row of labels just above the first row that opens with a year. */
function downPart(grid: Grid): Grid {
  const opens = (row: readonly Cell[]): boolean => {
    const [first, ...rest] = row.filter(({ text }) => text.trim() !== '');
    return first !== undefined && readColumnHeading(first.text).kind === 'year' && rest.some(isAmountCell);
  };
  const from = grid.findIndex(opens);
  const last = grid.findLastIndex(opens);
  return from < 1 ? [] : grid.slice(from - 1, endOfAmounts(grid, last));
}

function endOfAmounts(grid: Grid, last: number): number {
  const next = grid[last + 1];
  return next !== undefined && hasAmount(next) ? last + 2 : last + 1;
}

function hasAmount(row: readonly Cell[]): boolean {
  return row.some(isAmountCell);
}

function isAmountCell({ text }: Cell): boolean {
  return isAmountText(text);
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
