import { LAST_COLUMN, LAST_ROW, type Sheet } from '@eurakit/core/workbook';

/** The sizes of a grid, in pixels. */
export const ROW_HEIGHT = 26;
export const HEADING_WIDTH = 56;
const [NARROWEST, USUAL, WIDEST] = [72, 92, 340];
/** How much of what is in sight one column may take, so that figures are seen beside their names. */
const MOST_OF_SIGHT = 0.45;
const [LETTER_WIDTH, PADDING] = [7.3, 22];
/** Browsers draw nothing below 17 million pixels, some none below 33 million. */
const TALLEST = 15_000_000;

/** A grid laid out: where its columns begin, and how many rows there are to scroll. */
export type GridSize = {
  readonly rows: number;
  /** Where each column begins, and at last where they end. */
  readonly lefts: readonly number[];
  /** How many pixels of rows one pixel of scrolling is: 1 but on sheets taller than browsers can draw. */
  readonly scale: number;
};

/** Rows of which the widths of columns are told; further ones may be cut off. */
export const MEASURED_ROWS = 300;

/** Lays out a sheet: some empty rows and columns stay around what it holds. `sight` is as wide as the screen. */
export function gridSize(
  { rows: used }: Sheet,
  textOf: (row: number, column: number) => string,
  sight = Number.POSITIVE_INFINITY,
): GridSize {
  const widest = Math.min(WIDEST, sight * MOST_OF_SIGHT);
  const rows = Math.min(LAST_ROW + 1, Math.max((used.at(-1)?.index ?? 0) + 11, 40));
  const last = used.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  const count = Math.min(LAST_COLUMN + 1, Math.max(last + 3, 10));
  const widths = Array<number>(count).fill(USUAL);
  const seen = new Set<number>();
  for (const { index, cells } of used.slice(0, MEASURED_ROWS)) {
    // What stands alone in its row is a title, and runs over the cells beside it.
    if (cells.length < 2) continue;
    for (const { column } of cells) {
      const wanted = textOf(index, column).length * LETTER_WIDTH + PADDING;
      const width = Math.round(Math.min(widest, Math.max(NARROWEST, wanted)));
      widths[column] = seen.has(column) ? Math.max(widths[column] ?? 0, width) : width;
      seen.add(column);
    }
  }
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  return { rows, lefts, scale: Math.max(1, (rows * ROW_HEIGHT) / TALLEST) };
}

/** The part of a grid that is in sight, with some rows around it. */
export type GridWindow = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Where the first row is drawn. */
  readonly top: number;
};

export type Scrolled = {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** Rows drawn above and below what is in sight, so that a quick scroll shows no gap. */
const SPARE_ROWS = 6;

/** Which rows and columns are to be drawn. */
export function gridWindow(
  { rows, lefts, scale }: GridSize,
  { top, left, width, height }: Scrolled,
): GridWindow {
  const above = Math.floor((top * scale) / ROW_HEIGHT);
  const firstRow = Math.max(0, Math.min(above, rows - 1) - SPARE_ROWS);
  const lastRow = Math.min(rows - 1, above + Math.ceil(height / ROW_HEIGHT) + SPARE_ROWS);
  const count = lefts.length - 1;
  let firstColumn = 0;
  while (firstColumn < count - 1 && (lefts[firstColumn + 1] ?? 0) <= left) firstColumn += 1;
  let lastColumn = firstColumn;
  while (lastColumn < count - 1 && (lefts[lastColumn + 1] ?? 0) < left + width) lastColumn += 1;
  return { firstRow, lastRow, firstColumn, lastColumn, top: firstRow * ROW_HEIGHT - top * scale + top };
}

/** How tall all rows are together, as far as a browser scrolls them. */
export function scrollHeight({ rows, scale }: GridSize): number {
  return (rows * ROW_HEIGHT) / scale;
}

/** Where to scroll so that a cell is in sight; what is so already stays where it is. */
export function scrolledTo(
  { lefts, scale }: GridSize,
  { row, column }: { readonly row: number; readonly column: number },
  { top, left, width, height }: Scrolled,
): { readonly top: number; readonly left: number } {
  const [rowTop, rowBottom] = [row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT];
  const seenTop = top * scale;
  // The headings cover the first row in sight and the left edge.
  const [seenHeight, seenWidth] = [height - ROW_HEIGHT, width - HEADING_WIDTH];
  const down =
    rowTop < seenTop ? rowTop : rowBottom > seenTop + seenHeight ? rowBottom - seenHeight : seenTop;
  const [cellLeft, cellRight] = [lefts[column] ?? 0, lefts[column + 1] ?? 0];
  const isWide = cellRight - cellLeft > seenWidth;
  const right =
    cellLeft < left || isWide ? cellLeft : cellRight > left + seenWidth ? cellRight - seenWidth : left;
  return { top: down / scale, left: right };
}
