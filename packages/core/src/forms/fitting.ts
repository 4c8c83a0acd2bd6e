import { amountDigits } from '../check/say.js';
import type { CellStyle } from '../grid/new-workbook.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';

/** Cents are shown where the tables have them, or may have them. */
export function amountFormat({ planUnit }: Project, tables: readonly Amounts[]): string {
  const isFine = (amount: StatedAmount): boolean => amount.kind === 'amount' && amount.cents % 100 !== 0;
  const hasCents = tables.some(({ rows }) => amountsOf(rows).some(isFine));
  return planUnit === '0.01' || hasCents ? '#,##0.00' : '#,##0';
}

/** How wide a column of amounts is, in characters: its longest figure, with room for a sum over it. */
export function amountWidth(amounts: readonly StatedAmount[], format: string): number {
  const cents = format.endsWith('.00') ? 3 : 0;
  const lengths = amounts.map((amount) =>
    amount.kind === 'amount' ? amountDigits(amount.cents - (amount.cents % 100), 'fi').length + cents : 0,
  );
  return columnWidth(lengths, 12, 24);
}

/** The width of a column for texts of these lengths, with air at both sides. */
export function columnWidth(lengths: readonly number[], least: number, most: number): number {
  const longest = lengths.reduce((so, length) => Math.max(so, length), 0);
  return Math.min(most, Math.max(least, Math.ceil(longest * 1.08) + 3));
}

/** How wide a column of texts is, so that its longest one does not make a row higher than a sheet lets it be. */
export function textWidth(texts: readonly string[], least: number, most: number): number {
  const needed = texts.map((text) => Math.ceil(text.length / LINES_IN_ROW));
  return needed.reduce((so, width) => Math.min(most, Math.max(so, width)), least);
}

const LINES_IN_ROW = 26;

/** Spreadsheets make no row higher. */
const HIGHEST_ROW = 409;

/** How high the rows are, in points: as many lines as their longest text takes, with air around it. */
export function rowHeights(cells: readonly Placed[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    const size = style.size ?? 10;
    const lines = style.wrap
      ? linesOf(String(value ?? ''), (widths[column] ?? 9) - (style.indent ?? 0) * 1.5, style.bold)
      : 1;
    const height = Math.max(17, Math.round(lines * size * 1.3 + (size > 12 ? 8 : 5)));
    heights.set(row, Math.min(HIGHEST_ROW, Math.max(heights.get(row) ?? 0, height)));
  }
  return heights;
}

type Placed = {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean | undefined;
  readonly style: CellStyle;
};

/** How many lines a text takes where words are kept whole; bold letters are wider. */
function linesOf(text: string, width: number, bold: true | undefined): number {
  const room = Math.max(4, width * (bold ? 1.02 : 1.12));
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(' ')) {
    const fits = used === 0 ? length <= room : used + 1 + length <= room;
    if (fits) used += length + (used === 0 ? 0 : 1);
    else {
      lines += used === 0 ? Math.ceil(length / room) - 1 : Math.ceil(length / room);
      used = length % room;
    }
  }
  return lines;
}

/** A4 upright holds some ninety characters in readable size. */
export function orientationFor(widths: readonly number[]): 'portrait' | 'landscape' {
  return widths.reduce((sum, width) => sum + width, 0) > 95 ? 'landscape' : 'portrait';
}

type AmountsRow = {
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
  readonly parts?: readonly AmountsRow[];
};
type Amounts = { readonly rows: readonly AmountsRow[] };

function amountsOf(rows: readonly AmountsRow[]): readonly StatedAmount[] {
  return rows.flatMap(({ amounts, total, parts = [] }) => [
    ...amounts,
    ...(total === undefined ? [] : [total]),
    ...amountsOf(parts),
  ]);
}
