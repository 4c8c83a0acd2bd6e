import type { CellChange } from '@eurakit/core/workbook';
import { rangeOf } from './block.js';
import type { Content } from './cell-content.js';
import type { Compared } from './compare.js';
import type { WriteBlock } from './write-blocks.js';

/** What is to stand in the cell of a change. */
export type ContentAt = (change: CellChange) => Content;

/**
 * Queues the writing of a block. Formats stay: that of a cell formatted as text is changed for the moment of writing,
 * since Excel would make a text of a number; that of a formula is set again, since Excel likes to choose one. Gives the
 * range.
 */
export function writeBlock(
  context: Excel.RequestContext,
  { sheet, area, rows }: WriteBlock,
  contentAt: ContentAt,
  { formatOf, isProtected }: Compared,
): Excel.Range {
  const range = rangeOf(context, sheet, area);
  const contents = rows.map((row) => row.map(contentAt));
  const formats = rows.map((row) => row.map((cell) => formatOf(sheet, cell.row, cell.column)));
  const asText = contents.map((row, down) =>
    row.map((content, along) => isKeptAsText(formats[down]?.[along], content)),
  );
  if (asText.flat().includes(true))
    range.numberFormat = asText.map((row) => row.map((is) => (is ? 'General' : null)));
  range.formulas = contents;
  if (isProtected(sheet)) return range;
  const isSetAgain = contents.map((row, down) =>
    row.map((content, along) => asText[down]?.[along] === true || isFormula(content)),
  );
  if (isSetAgain.flat().includes(true))
    range.numberFormat = formats.map((row, down) =>
      row.map((format, along) => (isSetAgain[down]?.[along] === true ? format : null)),
    );
  return range;
}

function isFormula(content: Content): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** Whether Excel would make a text of what is no text, for the format of the cell. */
export function isKeptAsText(format: string | undefined, content: Content): boolean {
  return format === '@' && (typeof content !== 'string' || isFormula(content));
}

/** The length of what is sent for a row of changes. */
export function rowBytes(row: readonly CellChange[], contentAt: ContentAt): number {
  return JSON.stringify(row.map(contentAt)).length + BYTES_OF_FORMATS * row.length;
}

const BYTES_OF_FORMATS = 12;
