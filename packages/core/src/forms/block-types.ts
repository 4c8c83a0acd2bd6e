import type { FigureTable, StatedRow } from '../calculate/figure-table.js';
import type { Path } from '../model/finding.js';
import type { PlanYear } from '../values/period.js';
import type { Figure } from './financing-sums.js';
import type { FormCell } from './form-sheet.js';
import type { RowColumn } from './row-column.js';

/** Rows of one owner, laid out on the years of the sheet. */
export type RowBlock<Row extends StatedRow> = {
  /** How the hidden names of its rows begin: `budget`, `partners.2.budget`. */
  readonly prefix: string;
  readonly path: Path;
  readonly figures: FigureTable<Row>;
  /** Which of its own years a year of the sheet is; none where it has no such year. */
  readonly ownYears: readonly (number | undefined)[];
  /** Whose the rows are, where the sheet says so. */
  readonly owner?: Pick<FormCell, 'value' | 'formula'>;
  /** What a cell holds that adds nothing in its own block; `undefined` where it holds what is stated. */
  readonly figureOf?: (row: number, column: number) => Figure | undefined;
};

/** A sheet of rows × years: one block, or one for each owner. */
export type BlockSheet<Row extends StatedRow> = {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly years: readonly PlanYear[];
  readonly blocks: readonly RowBlock<Row>[];
  readonly format: string;
  readonly notes: Readonly<Record<string, string | undefined>>;
  /** Whether a cell in front of the years is for a person to fill in. */
  readonly takes: (row: Row, column: string, value: unknown) => boolean;
  readonly labelNote?: (row: Row) => string | undefined;
};
