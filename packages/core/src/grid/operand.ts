import type { CellValue } from './snapshot.js';

/** What cannot be computed here: a function that is not one of ours, or another workbook. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** What a part of a formula comes to: a value, the values of a range row by row, or {@link UNKNOWN}. */
export type Operand = CellValue | readonly CellValue[] | typeof UNKNOWN;
