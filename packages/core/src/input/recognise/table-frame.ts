import { type Cell, type Grid, transpose } from '../../grid/cell.js';
import { parseRate } from '../../values/rate.js';
import { type ColumnMeaning, readColumnHeading, readMeasureHeading } from './column-heading.js';
import type { FrameColumn, TableFrame } from './frame.js';
import {
  findHeadings,
  type Heading,
  hasAmount,
  isAmountCell,
  isAmountText,
  isFilled,
  isSameRow,
} from './headings.js';
import { filledOn, isYear, withSecondRow } from './second-row.js';
import { sideBySide } from './side-by-side.js';
import { splitVersions } from './versions.js';

/**
 * Finds every table in the grid by its heading: years across or down, the columns of a payment application, and on a
 * sheet (`isSheet`) also other words over amounts. Empty when there is none.
 */
export function findFrames(grid: Grid, isSheet: boolean): readonly TableFrame[] {
  const headings = findHeadings(grid, isSheet);
  const lastFigures = rowsOfFigures(grid);
  const frames = headings.flatMap((heading) => {
    const { at } = heading;
    const above = grid.slice(Math.max((lastFigures[at] ?? -1) + 1, at - MOST_ABOVE), at);
    return framesOf(grid, heading, above).filter(({ body }) => body.some(hasAmount));
  });
  return frames.length > 0 || isSheet ? frames : framesWithoutYears(grid);
}

/** What stands under the figures of one table belongs to the next; more lines than these are no title. */
const MOST_ABOVE = 60;

/** For every row the last one before it that has amounts, -1 where there is none. */
function rowsOfFigures(grid: Grid): readonly number[] {
  let last = -1;
  return grid.map((row, index) => {
    const before = last;
    if (hasAmount(row)) last = index;
    return before;
  });
}

function framesOf(grid: Grid, heading: Heading, above: Grid): readonly TableFrame[] {
  const { kind, at, end } = heading;
  if (kind === 'years-down') {
    const left = (grid[at + 1] ?? []).findIndex(isFilled);
    const turned = transpose(grid.slice(at, end).map((row) => row.slice(left).map(withoutSum)));
    return splitVersions(toFrame(filledDown(turned), 0, turned.length, [], readColumnHeading, true));
  }
  const read = kind === 'measures' ? measureMeaning : readColumnHeading;
  // Only the table's own rows, and the one over its heading: a sheet may hold a thousand tables.
  const from = Math.max(0, at - 1);
  const own: Heading = { kind, at: at - from, end: end - from };
  return sideBySide(grid.slice(from, end), own).flatMap((part) => {
    const frame = toFrame(part, own.at, own.end, above, read);
    return kind === 'words' ? [withParts(frame)] : kind === 'measures' ? [frame] : splitVersions(frame);
  });
}

/** Columns of words that a total adds are its parts; without a total they are columns that nobody knows. */
function withParts(words: TableFrame): TableFrame {
  const kinds = words.columns.map(({ meaning }) => meaning.kind);
  const total = kinds.includes('total') ? 'total' : kinds.includes('month') ? 'year' : undefined;
  const columns = words.columns.map((column): FrameColumn => {
    const { kind } = column.meaning;
    if (kind === total) return { ...column, meaning: { kind: 'total', version: '' } };
    const isPart = kind === 'month' || (kind === 'unknown' && total === 'total');
    return isPart ? { ...column, meaning: { kind: 'part' } } : column;
  });
  const figures = columns.filter(({ meaning }) => meaning.kind === 'unknown');
  const isList = columns.every(({ meaning }) => meaning.kind !== 'part') && figures.length === 1;
  return {
    ...words,
    isOfWords: true,
    columns: isList ? columns.map((column) => (figures.includes(column) ? asPart(column) : column)) : columns,
  };
}

/** The one column of a list of amounts. */
function asPart(column: FrameColumn): FrameColumn {
  return { ...column, meaning: { kind: 'part' } };
}

/** What adds the rows of its column adds the years of a turned table, and is no sum of its rows. */
function withoutSum({ text, place }: Cell): Cell {
  return { text, place };
}

/** A year that stands once for several rows, here columns, counts for all of them. */
function filledDown(turned: Grid): Grid {
  const [years = [], versions = [], ...rows] = turned;
  const first = years.findIndex(isYear);
  const gaps = years.filter(
    (cell, column) => column > first && !isFilled(cell) && isFilled(versions[column] ?? cell),
  );
  return first < 0 || gaps.length === 0 ? turned : [filledOn(years, versions, first), versions, ...rows];
}

/** In a payment application the total of the periods is what was claimed so far. */
function measureMeaning(text: string): ColumnMeaning {
  const measure = readMeasureHeading(text);
  if (measure !== undefined) return { kind: 'measure', measure };
  const read = readColumnHeading(text);
  return read.kind === 'total' ? { kind: 'measure', measure: 'cumulative' } : read;
}

/** A table that names no years: its heading is the last row of words above the first row of amounts. */
function framesWithoutYears(grid: Grid): readonly TableFrame[] {
  const first = grid.findIndex((row) => row.filter(isAmountCell).length >= 2);
  const width = first < 0 ? 0 : (grid[first] ?? []).filter(isFilled).length;
  const heading = grid.findLastIndex(
    (row, index) => index < first && row.filter(isFilled).length >= width - 1 && !hasAmount(row),
  );
  const above = grid.slice(0, heading);
  return heading < 0 ? [] : [toFrame(grid, heading, grid.length, above, readColumnHeading)];
}

function toFrame(
  grid: Grid,
  at: number,
  end: number,
  above: Grid,
  read: (text: string) => ColumnMeaning,
  isTurned = false,
): TableFrame {
  const headings = withSecondRow(grid, at, end, isTurned);
  const body = grid
    .slice(at + 1 + (headings.under ? 1 : 0), end)
    .filter((row) => isTurned || !isSameRow(grid[at] ?? [], row));
  const columns = headings.cells.map((heading, index) => ({ index, heading, meaning: read(heading.text) }));
  return { turned: isTurned, above, columns: withLabels(columns, body), body };
}

/** Columns of words before the first figures are labels; columns of percentages say so themselves. */
function withLabels(columns: readonly FrameColumn[], body: Grid): readonly FrameColumn[] {
  const firstFigures = columns.findIndex(({ meaning }) =>
    ['year', 'total', 'measure'].includes(meaning.kind),
  );
  const cells = (index: number): readonly string[] =>
    body.flatMap((row) => (row[index]?.text.trim() ? [row[index].text] : []));
  return columns.map((column) => {
    const figures = (texts: readonly string[]): number => texts.filter((text) => isAmountText(text)).length;
    if (column.meaning.kind === 'total' && figures(cells(column.index)) === 0) {
      return { ...column, meaning: { kind: 'ignored' } };
    }
    const texts = cells(column.index);
    const isNamed = column.meaning.kind === 'measure' && figures(texts) === 0 && texts.length > 0;
    if (column.meaning.kind !== 'unknown' && !isNamed) return column;
    const percents = texts.filter((text) => parseRate(text) !== undefined).length;
    if (texts.length === 0) return { ...column, meaning: { kind: 'ignored' } };
    if (percents * 2 > texts.length) return { ...column, meaning: { kind: 'percent' } };
    const isCode = column.index < firstFigures && texts.every((text) => CODE.test(text.trim()));
    if (isCode && columns.some((other) => isLabelAfter(other, column.index, firstFigures, body)))
      return { ...column, meaning: { kind: 'ignored' } };
    if (figures(texts) * 2 > texts.length) return column;
    const leads = isNamed || firstFigures < 0 ? isNamed || column.index === 0 : column.index < firstFigures;
    return { ...column, meaning: { kind: leads ? 'label' : 'ignored' } };
  });
}

/** An account (`4130`) or the number of a line (`1.2`) before its name. */
const CODE = /^\d{1,6}(?:\.\d{1,3}){0,3}\.?$/;

/** Whether a column between the code and the figures has words. */
function isLabelAfter(
  { index, meaning }: FrameColumn,
  code: number,
  firstFigures: number,
  body: Grid,
): boolean {
  if (index <= code || index >= firstFigures || meaning.kind !== 'unknown') return false;
  const texts = body.flatMap((row) => (row[index]?.text.trim() ? [row[index].text] : []));
  return texts.length > 0 && texts.every((text) => /\p{L}/u.test(text));
}
