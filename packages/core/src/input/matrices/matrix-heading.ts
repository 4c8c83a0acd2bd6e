import { mayBeHeading, type ReportWord, reportWords } from '../../words/report-words.js';
import type { RowBlock } from './block.js';
import { withoutMarks } from './without-marks.js';

/** The two kinds of matrix, with their columns in the order in which they are handed on. */
export const MATRICES = {
  matrix: ['goal', 'activity', 'result', 'effect'],
  evaluation: ['question', 'method', 'strategy'],
} as const satisfies Readonly<Record<string, readonly ReportWord[]>>;

export type MatrixKind = keyof typeof MATRICES;

/**
 * The heading row of a matrix. `columns` says of each cell which column of `MATRICES` it belongs to, -1 for a column
 * of something else; `indent` is how many empty cells stand before the first heading.
 */
export type MatrixHeading = {
  readonly kind: MatrixKind;
  readonly columns: readonly number[];
  readonly indent: number;
  readonly hasEffects: boolean;
};

const LONGEST_CELL = 80;
const MOST_WORDS = 7;
const MOST_CELLS = 40;

/** Reads a row as the heading of a matrix, whatever the order of its columns. */
export function parseMatrixHeading({ cells }: RowBlock): MatrixHeading | undefined {
  if (cells.length > MOST_CELLS || cells.some((cell) => cell.length > 5 * LONGEST_CELL)) return undefined;
  if (!cells.some(mayBeHeading)) return undefined;
  const texts = withoutEmptyEnd(cells.map(headingText));
  if (texts.some((text) => text.length > LONGEST_CELL || text.split(' ').length > MOST_WORDS))
    return undefined;
  const indent = texts.findIndex((text) => text !== '');
  const meanings = texts.slice(Math.max(indent, 0)).map(cellWords);
  return asMatrix('matrix', meanings, indent) ?? asMatrix('evaluation', meanings, indent);
}

/** What three columns under a sure heading are, when the table itself does not say. */
export function assumedHeading(kind: MatrixKind): MatrixHeading {
  return { kind, columns: [0, 1, 2], indent: 0, hasEffects: false };
}

/** The cells of a row without the empty ones at its end. */
export function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function headingText(cell: string): string {
  return withoutMarks(cell)
    .replace(/\n|\*\*|__/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a heading cell means; none if it is a sentence rather than a heading. */
function cellWords(text: string): readonly ReportWord[] | undefined {
  if (text === '') return undefined;
  const words = text.split(/[ ,/&()]+/u).flatMap((word) => word.replace(/[:.*]+$/, '') || []);
  const meanings = words.map(reportWords);
  const unknown = meanings.filter((meaning) => meaning.length === 0).length;
  return unknown > 1 && unknown * 2 > words.length ? [] : meanings.flat();
}

function asMatrix(
  kind: MatrixKind,
  meanings: readonly (readonly ReportWord[] | undefined)[],
  indent: number,
): MatrixHeading | undefined {
  const wanted: readonly ReportWord[] = MATRICES[kind];
  const taken = new Set<number>();
  const columns: number[] = [];
  for (const words of meanings) {
    // What a heading cell spans belongs to it; two headings of one meaning stand for one column.
    const fitting = wanted.flatMap((one, nth) => (words?.includes(one) ? [nth] : []));
    const column =
      words === undefined
        ? (columns.at(-1) ?? -1)
        : (fitting.find((one) => !taken.has(one)) ?? fitting[0] ?? -1);
    columns.push(column);
    taken.add(column);
  }
  const enough =
    kind === 'matrix'
      ? taken.has(0) && (taken.has(1) || taken.has(2))
      : [0, 1, 2].filter((one) => taken.has(one)).length >= 2;
  return enough ? { kind, columns, indent, hasEffects: kind === 'matrix' && taken.has(3) } : undefined;
}
