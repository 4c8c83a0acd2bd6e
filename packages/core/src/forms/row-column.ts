import type { Language, Worded } from '../words/language.js';
import type { NumberKind } from './cell-number.js';
import type { Content, ReadCell } from './cell-values.js';

/** A column in front of the years of a sheet of rows: what it holds of a row, and how it is written and read. */
export type RowColumn<Row> = {
  /** The end of its hidden name, and what it holds in a row of a project file. */
  readonly id: string;
  readonly word: Worded;
  readonly note?: Worded;
  readonly width: number;
  readonly isRight?: true;
  /** What number its cells are for. */
  readonly number?: NumberKind;
  /** Whether a table with this row shows the column. */
  readonly isNeededFor: (row: Row) => boolean;
  readonly choices?: (language: Language) => readonly string[];
  readonly write: (row: Row, language: Language) => Content;
  readonly read: (cell: ReadCell) => string | boolean | undefined;
};

/** The texts of a choice in a language, in the order of its words. */
export function choicesOf(
  words: Readonly<Record<string, Worded>>,
): (language: Language) => readonly string[] {
  return (language) => Object.values(words).map((word) => word[language]);
}
