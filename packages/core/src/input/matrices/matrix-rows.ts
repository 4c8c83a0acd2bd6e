import type { Dropped, Repair } from '../../model/report-reading.js';
import { type Block, blockText, type RowBlock } from './block.js';
import { MATRICES, type MatrixHeading, parseMatrixHeading, withoutEmptyEnd } from './matrix-heading.js';
import { mendText } from './mend-text.js';
import { emptyText, type MendedText, type Mending } from './mending.js';
import { joinAs } from './seam.js';

/** A row of a matrix, its cells in the order of `MATRICES`. */
export type MatrixRow = {
  readonly line: number;
  readonly cells: readonly MendedText[];
  /** Its first cell is part of the one above it. */
  readonly merged?: true;
  /** What was done to the row as a whole. */
  readonly repairs: readonly Repair[];
};

export type MatrixRows = { readonly rows: readonly MatrixRow[]; readonly dropped: readonly Dropped[] };

/** Reads the blocks under the heading row of a matrix as its rows, one for each row that was written. */
export function readMatrixRows(
  blocks: readonly Block[],
  heading: MatrixHeading,
  mending: Mending,
): MatrixRows {
  const rows: MatrixRow[] = [];
  const dropped: Dropped[] = [];
  const last = blocks.findLastIndex((block) => block.kind === 'row' && !isDashRow(block));
  for (const block of glued(blocks.slice(0, last + 1), heading)) {
    if (block.kind === 'text') dropped.push({ ...leftOut(block), reason: 'outside' });
    else if (isDashRow(block)) dropped.push({ ...leftOut(block), reason: 'dash-row' });
    else if (parseMatrixHeading(block)?.kind === heading.kind)
      dropped.push({ ...leftOut(block), reason: 'table-heading' });
    else {
      const { row, foreign } = readRow(block, heading, mending);
      if (foreign !== undefined) dropped.push(foreign);
      if (row.cells.some(({ text }) => text !== '')) rows.push(row);
    }
  }
  for (const block of blocks.slice(last + 1))
    dropped.push({ ...leftOut(block), reason: block.kind === 'row' ? 'dash-row' : 'outside' });
  return { rows, dropped };
}

function leftOut(block: Block): { readonly text: string; readonly line: number } {
  return { text: blockText(block), line: block.line };
}

/** `---⇥---⇥--`: a rule that a conversion put under or after a table. */
function isDashRow({ cells }: RowBlock): boolean {
  return cells.every((cell) => /^[-–—_=:\s]*$/.test(cell));
}

/**
 * A line without tabs between two rows carries on the last cell above it; where a line break fell into a cell in the
 * middle, two half rows are one.
 */
function* glued(blocks: readonly Block[], heading: MatrixHeading): Iterable<Block> {
  let row: RowBlock | undefined;
  for (const block of blocks) {
    if (row === undefined || (block.kind === 'row' && !isOtherHalf(row, block, heading))) {
      if (row !== undefined) yield row;
      if (block.kind === 'row') row = block;
      else yield block;
      continue;
    }
    const [first = '', ...others] = block.kind === 'row' ? block.cells : [blockText(block)];
    const cells = row.cells.slice(0, -1);
    row = { ...row, cells: [...cells, `${row.cells.at(-1) ?? ''}\n${first}`, ...others] };
  }
  if (row !== undefined) yield row;
}

function isOtherHalf(upper: RowBlock, lower: RowBlock, { columns }: MatrixHeading): boolean {
  if (isDashRow(upper) || isDashRow(lower) || upper.cells.length >= columns.length) return false;
  const isWhole = upper.cells.length + lower.cells.length - 1 === columns.length;
  return isWhole && upper.cells.at(-1)?.trim() !== '' && lower.cells[0]?.trim() !== '';
}

function readRow(block: RowBlock, heading: MatrixHeading, mending: Mending) {
  const { columns } = heading;
  const { cells, shifted } = aligned(block.cells, heading);
  const width = MATRICES[heading.kind].length;
  const texts = Array.from({ length: width }, (): MendedText[] => []);
  const foreign: string[] = [];
  const extra: string[] = [];
  for (const [nth, cell] of cells.entries()) {
    const column = columns[nth] ?? columns.findLast((one) => one >= 0) ?? 0;
    if (cell.trim() === '') continue;
    if (column < 0) foreign.push(cell.trim());
    else texts[column]?.push(mendText(cell, block.line, mending));
    if (nth >= columns.length) extra.push(cell.trim());
  }
  const repairs: Repair[] = [];
  if (shifted) repairs.push(mending.repair('shift', block.line, block.cells.join(' | '), cells.join(' | ')));
  const row: MatrixRow = {
    line: block.line,
    ...(block.merged?.some((nth) => columns[nth - heading.indent] === 0) && { merged: true }),
    cells: texts.map((parts) =>
      parts.length > 1 ? joinAs('extra-cell', parts, mending) : (parts[0] ?? emptyText(block.line)),
    ),
    repairs,
  };
  const dropped: Dropped | undefined =
    foreign.length === 0
      ? undefined
      : { text: foreign.join(' | '), line: block.line, reason: 'unknown-column' };
  return { row, foreign: dropped };
}

/** The cells under their headings: a tab too many at the beginning of a row, or of the heading, moves it. */
function aligned(
  written: readonly string[],
  { columns, indent }: MatrixHeading,
): { readonly cells: readonly string[]; readonly shifted: boolean } {
  const cells = withoutEmptyEnd(written);
  const empty = Math.max(
    cells.findIndex((cell) => cell.trim() !== ''),
    0,
  );
  const over = cells.length - columns.length;
  if (indent > 0 && empty >= indent && written.length !== columns.length)
    return { cells: cells.slice(indent), shifted: false };
  if (indent === 0 && over > 0 && empty >= over) return { cells: cells.slice(over), shifted: true };
  return { cells, shifted: false };
}
