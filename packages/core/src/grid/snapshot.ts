import type { Area } from './address.js';

/** What a formula gave instead of a value: `#DIV/0!`. */
export type CellError = { readonly error: string };

/** What a cell holds. Dates are numbers, told apart by their format; `undefined` is an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

/**
 * A cell that holds something. `formula` is without `=`, shared formulas spelt out for their own cell; `value` is
 * then the result that the workbook kept, which may be missing or stale and is never taken for a figure.
 */
export type SheetCell = {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The number format as its code: `General`, `#,##0.00`, `0 %`, `yyyy`. */
  readonly format: string;
};

/** A row that holds something or is hidden; its cells from left to right. */
export type SheetRow = {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
};

/** A table in Excel's sense (ListObject): its area with heading and totals rows. */
export type SheetTable = {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeading: boolean;
  readonly hasTotals: boolean;
};

/** One sheet as it stands, rows from top to bottom. */
export type Sheet = {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly rows: readonly SheetRow[];
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merged: readonly Area[];
  readonly tables: readonly SheetTable[];
};

/** A name given to a formula, mostly to a range; `sheet` where it counts on one sheet only. */
export type DefinedName = {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly hidden: boolean;
};

/** A whole workbook at one moment: all used cells of all sheets, hidden ones too. */
export type Snapshot = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** Custom properties with a text, kept with the workbook and seen in no cell. */
  readonly properties: ReadonlyMap<string, string>;
  /** The day that number 0 or 1 stands for: 1900 in nearly all files, 1904 in old ones from a Mac. */
  readonly dateSystem: 1900 | 1904;
};
