import type { Language } from '../words/language.js';
import { type CellAt, referenceTo } from './form-sheet.js';
import type { KeyBlock, KeyYear } from './key-blocks.js';

/** One year of a key on the sheet: what is laid out, from which row, and where the plan's figures stand. */
export type KeyYearLayout = {
  readonly block: KeyBlock;
  readonly year: KeyYear;
  readonly top: number;
  readonly format: string;
  readonly places: ReadonlyMap<string, CellAt>;
  readonly language: Language;
};

/** The plan's own cell for a row in the year, as a formula; `undefined` where no sheet shows it. */
export function inPlan({ block, year, places }: KeyYearLayout, row: number): string | undefined {
  const path = block.plan.rows[row]?.path;
  return path === undefined ? undefined : referenceTo(places, [...path, 'amounts', year.year]);
}
