import type { Area } from './address.js';
import type { DefinedName } from './snapshot.js';

/** A line at an edge of a cell; the colour is `RRGGBB`. */
export type CellLine = { readonly style: 'hair' | 'thin' | 'medium'; readonly colour: string };

/** How a cell looks; what is absent is as the workbook has it. Colours are `RRGGBB`, sizes are points. */
export type CellStyle = {
  /** The number format as its code: `#,##0.00`, `0\ %`. */
  readonly format?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: true;
  readonly top?: CellLine;
  readonly bottom?: CellLine;
};

/**
 * A cell of a new sheet. A text is written as text, also where it begins with `=`. With a `formula` (without `=`),
 * `value` is the result that we computed; `''` is the empty text of a formula that gives nothing.
 */
export type NewCell = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | undefined;
  readonly formula?: string;
  readonly style?: CellStyle;
};

/** A comment that shows when the pointer is on the cell. */
export type CellNote = { readonly row: number; readonly column: number; readonly text: string };

/** Cells that take one of a few texts; none of the texts holds a comma. */
export type CellChoice = { readonly area: Area; readonly choices: readonly string[] };

/** Cells that take a number in a range; of anything else the program warns, with the text. */
export type CellNumber = {
  readonly area: Area;
  readonly least: number;
  readonly most: number;
  readonly warning: string;
};

/** A cell that leads to a place in the same workbook: `'Hanke'!B5`. */
export type CellLink = { readonly row: number; readonly column: number; readonly to: string };

/** How cells look where a formula, written for the first of them, is true; of several the first that is. */
export type CellCondition = {
  readonly area: Area;
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'colour' | 'fill'>;
};

/** How a sheet is printed, on A4: as wide as the page, the title rows repeated on each page. */
export type PrintSetup = {
  readonly orientation: 'portrait' | 'landscape';
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly footer: { readonly left: string; readonly center: string; readonly right: 'page-numbers' };
};

/** A sheet that does not exist yet. Columns have their width in characters, in order from the first. */
export type NewSheet = {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly cells: readonly NewCell[];
  readonly widths: readonly number[];
  /** Heights in points of rows that are not as high as their text makes them. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows whose height follows what a person types; the one given is that of the text they have now. */
  readonly growing?: ReadonlySet<number>;
  readonly merged: readonly Area[];
  /** The first row and column that move; those before stay in sight. */
  readonly frozen?: { readonly row: number; readonly column: number };
  readonly notes: readonly CellNote[];
  readonly choices: readonly CellChoice[];
  readonly numbers?: readonly CellNumber[];
  readonly conditions?: readonly CellCondition[];
  /** A table with its heading row, whose rows a person can pick by what they hold. */
  readonly filter?: Area;
  readonly links: readonly CellLink[];
  /** Cells whose texts of digits are meant as text, so that Excel does not mark them. */
  readonly digitsAsText: readonly Area[];
  readonly print?: PrintSetup;
};

/** A workbook that does not exist yet, as data: whoever writes it decides how. */
export type NewWorkbook = {
  readonly title: string;
  readonly sheets: readonly NewSheet[];
  readonly names: readonly DefinedName[];
  readonly properties: ReadonlyMap<string, string>;
};
