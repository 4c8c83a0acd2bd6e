import type { Text } from '@eurakit/core/render';
import type { FormulaError } from './formula-error.js';

/** An argument as rows of cells; `name` is the one that Excel shows while the formula is typed. */
export type Cells = {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  readonly rows: readonly (readonly unknown[])[];
};

/** Which cell of an argument is spoken of, from 1; neither row nor column where it is the only one. */
export type At = { readonly name: string; readonly row?: number; readonly column?: number };

/** A cell of an argument as Excel handed it over. */
export type GivenCell = { readonly given: unknown; readonly at: At };

/** A cell of a result: a value, a text in the reader's language, or an error of its own. */
export type ResultCell = number | string | boolean | Text | FormulaError;

/** Rows of cells, all as long, at least one. */
export type Table = readonly (readonly ResultCell[])[];
