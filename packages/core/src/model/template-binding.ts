import type { Unit } from '../values/unit.js';

/**
 * One cell of somebody else's form and the field of a project that belongs into it. `label` is the text beside the
 * cell, `heading` the one above it; where either stands is kept too, so that a form that was moved is noticed.
 */
export type BoundCell = {
  readonly field: string;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly labelCell?: string;
  readonly heading?: string;
  readonly headingCell?: string;
  /** What one in the cell stands for, in euros; amounts without it are written in euros and cents. */
  readonly unit?: Unit;
};

/** Which fields of a project go into which cells of a form; a file that colleagues share. */
export type TemplateBinding = {
  readonly name?: string;
  readonly cells: readonly BoundCell[];
};
