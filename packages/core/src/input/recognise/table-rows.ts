import type { Cell } from '../../grid/cell.js';
import { parseRate } from '../../values/rate.js';
import { correctRow, type TableMap } from '../mapping.js';
import type { FrameColumn, TableFrame } from './frame.js';
import { isAmountText } from './headings.js';
import { namingColumn } from './naming-column.js';
import { isSum, type RowLabel, readRowLabel } from './row-label.js';

/** A row of the table: the cell that names it, what the name says, and its cells, one per column of the frame. */
export type TableRow = { readonly at: Cell; readonly label: RowLabel; readonly cells: readonly Cell[] };

/** What the figure cells of a line hold: amounts (readable or not), only percentages, only words, or nothing. */
type Content = 'figures' | 'percents' | 'words' | 'none';
type Line = { readonly at: Cell; readonly cells: readonly Cell[]; readonly content: Content };

/** The rows of a table with what their labels say; headings, notes below and lines of percentages left out. */
export function tableRows(
  { body }: TableFrame,
  columns: readonly FrameColumn[],
  map: TableMap | undefined,
): readonly TableRow[] {
  const figures = figureColumns(columns);
  const naming = namingColumn(columns, body);
  const last = body.findLastIndex((cells) => figures.some(({ index }) => isFigure(cells[index])));
  const lines = body.slice(0, last + 1).flatMap((cells): Line[] => {
    const at = labelCell(cells, columns, naming);
    return at === undefined ? [] : [{ at, cells, content: rowContent(cells, figures) }];
  });
  const seen = new Map<string, number>();
  const rows = joinWrapped(lines).map((line) => {
    const nth = seen.get(line.at.text) ?? 0;
    seen.set(line.at.text, nth + 1);
    const said = withPercentColumn(readRowLabel(line.at.text), line.cells, columns);
    return { ...line, label: correctRow(said, line.at.text, nth, map) };
  });
  return rows.filter((row, index) => isRow(row, rows[index + 1], index === 0));
}

/** The columns that tell whether a row has amounts; unknown ones only where there are no others. */
function figureColumns(columns: readonly FrameColumn[]): readonly FrameColumn[] {
  const known = columns.filter(({ meaning }) => ['year', 'total', 'measure', 'part'].includes(meaning.kind));
  if (known.length >= 2) return known;
  return columns.filter(({ meaning }) =>
    ['year', 'total', 'measure', 'part', 'unknown'].includes(meaning.kind),
  );
}

/** A label that was wrapped: its first line has no figures, and its next reads on. */
function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const wrapped = before?.content === 'none' && readsOn(before.at.text, line.at.text);
    if (!wrapped) joined.push(line);
    else
      joined.splice(-1, 1, {
        ...line,
        at: { text: `${before.at.text.trim()} ${line.at.text.trim()}`, place: line.at.place },
      });
  }
  return joined;
}

function readsOn(first: string, next: string): boolean {
  if (/:\s*$/.test(first) || readRowLabel(next).partOfAbove) return false;
  return /^\s*\p{Ll}/u.test(next) || /(?:[-–,]|(?<!\p{L})(?:ja|och|and|sekä|samt))\s*$/u.test(first);
}

/** A funder without any figure is a row of its own; above the names of its parts it is their heading. */
function isRow(
  { label, content }: TableRow & { readonly content: Content },
  next: TableRow | undefined,
  first: boolean,
): boolean {
  if (content === 'percents' || label.kind === 'heading') return false;
  if (content === 'words') return !first || label.kind !== 'named';
  if (content === 'figures') return true;
  if (label.kind === 'net-costs') return false;
  return label.kind !== 'named' && next?.label.kind !== 'named' && next?.label.partOfAbove !== true;
}

/** The cell of the naming column names the row; where it is empty, the last one of words before the figures. */
function labelCell(
  cells: readonly Cell[],
  columns: readonly FrameColumn[],
  naming: number | undefined,
): Cell | undefined {
  const named = naming === undefined ? undefined : cells[naming];
  if (named !== undefined && named.text.trim() !== '') return named;
  return columns
    .filter(({ meaning }) => meaning.kind === 'label')
    .map(({ index }) => cells[index])
    .findLast((cell) => cell !== undefined && cell.text.trim() !== '');
}

function withPercentColumn(
  label: RowLabel,
  cells: readonly Cell[],
  columns: readonly FrameColumn[],
): RowLabel {
  const percents = columns.filter(({ meaning }) => meaning.kind === 'percent');
  const only = percents.length === 1 ? percents[0] : undefined;
  const text = only === undefined ? '' : (cells[only.index]?.text.trim() ?? '');
  const percent = parseRate(/%$/.test(text) ? text : `${text} %`);
  return label.percent !== undefined || percent === undefined || isSum(label) ? label : { ...label, percent };
}

function rowContent(cells: readonly Cell[], figures: readonly FrameColumn[]): Content {
  const texts = figures.map(({ index }) => cells[index]?.text.trim() ?? '').filter((text) => text !== '');
  if (texts.length === 0) return 'none';
  if (texts.every((text) => parseRate(text) !== undefined)) return 'percents';
  return texts.some((text) => isAmountText(text) || /\d/.test(text)) ? 'figures' : 'words';
}

function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '' && parseRate(cell.text) === undefined;
}
