import { type ReportWord, reportWords } from '../../words/report-words.js';
import type { RowBlock } from './block.js';
import { withoutMarks } from './without-marks.js';

/** The two kinds of matrix, with their columns in the order in which they are handed on. */
export const MATRICES = {
  matrix: ['goal', 'activity', 'result', 'effect'],
  evaluation: ['question', 'method', 'strategy'],
} as const satisfies Readonly<Record<string, readonly ReportWord[]>>;

export type MatrixKind = keyof typeof MATRICES;

/**
 * The heading row of a matrix. `columns` says for each cell of a row which column of `MATRICES` it belongs to:
 * -1 for a column of something else. `first` is where the leading column stands.
 */
export type MatrixHeading = {
  readonly kind: MatrixKind;
  readonly columns: readonly number[];
  readonly first: number;
  readonly hasEffects: boolean;
};

const LONGEST_CELL = 80;
const MOST_WORDS = 7;

/** Reads a row as the heading of a matrix, whatever the order of its columns. */
export function parseMatrixHeading({ cells }: RowBlock): MatrixHeading | undefined {
  if (cells.length > 40 || cells.some((cell) => cell.length > 400)) return undefined;
  const texts = cells.map((cell) => withoutMarks(cell).replaceAll('\n', ' ').replace(/\*\*|__/g, '').toLowerCase());
  if (texts.some((text) => text.length > LONGEST_CELL || text.split(' ').length > MOST_WORDS)) return undefined;
  const meanings = texts.map((text) =>
    text.split(/[ ,/&()]+/u).flatMap((word) => reportWords(word.replace(/[:.*]+$/, ''))),
  );
  return asMatrix('matrix', meanings, texts) ?? asMatrix('evaluation', meanings, texts);
}

/** What three columns under a sure heading are, when the table itself does not say. */
export function assumedHeading(kind: MatrixKind): MatrixHeading {
  return { kind, columns: [0, 1, 2], first: 0, hasEffects: false };
}

function asMatrix(
  kind: MatrixKind,
  meanings: readonly (readonly ReportWord[])[],
  texts: readonly string[],
): MatrixHeading | undefined {
  const wanted: readonly ReportWord[] = MATRICES[kind];
  const found = meanings.map((words) => wanted.findIndex((one) => words.includes(one)));
  const distinct = new Set(found.filter((column) => column >= 0));
  const enough = kind === 'matrix' ? distinct.has(0) && (distinct.has(1) || distinct.has(2)) : distinct.size >= 2;
  if (!enough) return undefined;
  // What a heading cell spans belongs to it; before the first heading a column is part of what follows.
  const first = found.findIndex((column) => column >= 0);
  let last = found[first] ?? 0;
  const columns = found.map((column, nth) => {
    if (column < 0 && (texts[nth] === '' || nth < first)) return texts[nth] === '' ? last : -1;
    last = column;
    return column;
  });
  return { kind, columns, first: columns.indexOf(0), hasEffects: kind === 'matrix' && distinct.has(3) };
}
