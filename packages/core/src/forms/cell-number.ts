import type { CellNumber } from '../grid/new-workbook.js';
import type { Language } from '../words/language.js';
import { NUMBER_NOTES } from '../words/number-notes.js';

/** What number a cell is for: euros, a percentage, or months and hours. */
export type NumberKind = keyof typeof NUMBER_NOTES;

/** The numbers that a cell takes, and what is said of anything else. */
export function cellNumber(kind: NumberKind, language: Language): Omit<CellNumber, 'area'> {
  return { ...LIMITS[kind], warning: NUMBER_NOTES[kind][language] };
}

/** An amount can be below nothing where something is paid back; no amount is beyond 90 × 10¹² €. */
const LIMITS: Readonly<Record<NumberKind, { readonly least: number; readonly most: number }>> = {
  amount: { least: -90_000_000_000_000, most: 90_000_000_000_000 },
  percentage: { least: 0, most: 1 },
  quantity: { least: 0, most: 100_000 },
};
