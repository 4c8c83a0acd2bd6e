import type { Cell, Grid } from '../grid/cell.js';
import { readAmount } from '../values/amount.js';
import type { Line } from './lines.js';
import { readColumnHeading } from './recognise/column-heading.js';

/**
 * A table whose columns are kept apart by spaces, as a PDF gives it: `Eksote 45 % 2 695 6 170 6 183 15 048`. The
 * digits of a row can be grouped in several ways; the one whose years add up to its total is taken, or the only
 * one there is. A row that stays open keeps its digits in one cell, which then cannot be read.
 */
export function gridFromSpacedLines(lines: readonly Line[]): Grid | undefined {
  const at = lines.findIndex(({ text }) => headingCells(text) !== undefined);
  const heading = lines[at];
  const headings = headingCells(heading?.text ?? '');
  if (heading === undefined || headings === undefined) return undefined;
  const total = headings.findIndex((text) => readColumnHeading(text).kind === 'total');
  const rows = lines.slice(at + 1).flatMap((line) => rowCells(line, headings.length, total));
  const place = { line: heading.line };
  const above = lines
    .slice(Math.max(0, at - 4), at)
    .map((line) => padded([{ text: line.text, place: { line: line.line } }], headings.length + 1));
  return [...above, [{ text: '', place }, ...headings.map((text) => ({ text, place }))], ...rows];
}

/** `2016`, `2017`, `Yhteensä (€)`: two years at least, and the total where it stands. */
function headingCells(text: string): readonly string[] | undefined {
  const tokens = text.match(HEADING_CELL);
  const years = (tokens ?? []).filter((token) => readColumnHeading(token).kind === 'year');
  return years.length < 2 || text.length > 200 ? undefined : (tokens ?? undefined);
}

const TOTAL = String.raw`(?<!\p{L})(?:yhteensä|yht\.?|summa|totalt|total|sum)(?!\p{L})(?:\s*\([^)]*\))?`;
const YEAR = String.raw`(?<!\d)(?:19|20)\d\d(?:\s*\(\d{1,2}\s?[-–]\s?\d{1,2}\))?(?!\d)`;
const HEADING_CELL = new RegExp(`${TOTAL}|${YEAR}`, 'giu');

function rowCells({ text, line }: Line, width: number, total: number): readonly (readonly Cell[])[] {
  const found =
    /^(?<label>.{0,500}?[\p{L}%.):]|)\s+(?<figures>(?:[-–−(]?\d|[-–](?=\s|$))[\d\s.,()€–−-]*)$/u.exec(
      text.replace(/[\u00a0\u202f]/gu, ' '),
    );
  const { label, figures } = found?.groups ?? {};
  const place = { line };
  if (label === undefined || figures === undefined) return [padded([{ text, place }], width + 1)];
  const cells = groupings(figures.trim().split(/\s+/), width, total);
  if (cells === undefined)
    return [
      padded(
        [
          { text: label, place },
          { text: openDigits(figures.trim()), place },
        ],
        width + 1,
      ),
    ];
  return [[label, ...cells].map((cell) => ({ text: cell, place }))];
}

/** Digits that could be grouped in several ways must not be read as one amount, as `1 200 300` could be. */
function openDigits(figures: string): string {
  return /\d\s+\d/.test(figures) ? `${figures} ?` : figures;
}

/** The one way to read the tokens as `width` amounts; with a total, the one whose years come closest to it. */
function groupings(tokens: readonly string[], width: number, total: number): readonly string[] | undefined {
  const all = split(tokens, width, { left: 2_000 });
  if (all.length <= 1) return all[0];
  const off = all.map((cells) => ({ cells, off: distance(cells, total) })).sort((a, b) => a.off - b.off);
  const [best, next] = off;
  return best !== undefined && next !== undefined && best.off < next.off ? best.cells : undefined;
}

function split(
  tokens: readonly string[],
  width: number,
  budget: { left: number },
): readonly (readonly string[])[] {
  if (width === 0) return tokens.length === 0 ? [[]] : [];
  const found: (readonly string[])[] = [];
  for (let length = 1; length <= tokens.length - width + 1; length++) {
    budget.left -= 1;
    const text = tokens.slice(0, length).join(' ');
    if (budget.left < 0 || readAmount(text).kind === 'unreadable') continue;
    for (const rest of split(tokens.slice(length), width - 1, budget)) found.push([text, ...rest]);
  }
  return found;
}

/** How far the years are from the total; equally far where there is no total. */
function distance(cells: readonly string[], total: number): number {
  const values = cells.map((cell): number => {
    const read = readAmount(cell);
    return read.kind === 'amount' ? read.cents : 0;
  });
  const stated = values[total];
  return stated === undefined ? 0 : Math.abs(values.reduce((sum, value) => sum + value, 0) - 2 * stated);
}

function padded(cells: readonly Cell[], width: number): readonly Cell[] {
  const place = cells[0]?.place ?? {};
  return Array.from({ length: width }, (_, index) => cells[index] ?? { text: '', place });
}
