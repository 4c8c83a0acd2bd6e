import type { Cell } from '../../grid/cell.js';
import type { ColumnMeaning } from './column-heading.js';

/** A column with its heading. */
export type FrameColumn = { readonly index: number; readonly heading: Cell; readonly meaning: ColumnMeaning };

/**
 * Where a table stands in a grid whose rows are funders: `above` are the lines before its heading row, `body`
 * the lines under it. `turned`: years run down in the file, so rows and columns were exchanged. `version` is what
 * sets the table apart from another with the same rows: `toteuma`.
 */
export type TableFrame = {
  readonly turned: boolean;
  readonly above: readonly (readonly Cell[])[];
  readonly columns: readonly FrameColumn[];
  readonly body: readonly (readonly Cell[])[];
  readonly version?: string;
  /** The heading is of words only, as any list has one: only labels of money make it a table of amounts. */
  readonly isOfWords?: true;
};
