import type { CellStyle } from '../grid/new-workbook.js';
import { BLANK } from '../values/amount.js';
import { type Cents, cents } from '../values/cents.js';
import type { FormCell } from './form-sheet.js';
import type { KeyBlock, KeyYear } from './key-blocks.js';
import { KEY_COLUMN } from './key-formulas.js';
import { STYLES } from './styles.js';

/** Makes the cell of a figure in its column; without a value it is empty, and `own` is a format of its own. */
export type FigureCell = (
  column: keyof typeof KEY_COLUMN,
  value?: number,
  formula?: string,
  own?: string,
) => FormCell;

/** The figures of one row of a key's table. */
export function figureCells(row: number, format: string, style: CellStyle = STYLES.computed): FigureCell {
  return (column, value, formula, own = format) => ({
    row,
    column: KEY_COLUMN[column],
    value,
    formula,
    style: {
      ...style,
      format: own,
      horizontal: 'right',
      ...(column === 'given' && { bold: true as const }),
    },
  });
}

/** A weight as a number; `isPlain` where it stands as one on the sheet of keys. */
export function weightOf(
  { key, weightOf: own }: KeyBlock,
  nth: number,
): { readonly value: number; readonly isPlain: boolean } {
  const weight = key.weights[own[nth] ?? nth]?.weight ?? 0;
  if (typeof weight === 'number') return { value: weight, isPlain: true };
  const [over = '0', under = '1'] = weight.split('/');
  return { value: Number(over) / Number(under), isPlain: false };
}

/** Decimals only where there are some: a format with open decimals leaves a bare mark. */
export function weightFormat(weight: number): string {
  return Number.isInteger(weight) ? '#,##0' : '#,##0.######';
}

/** What the plan says, an empty cell counting as nothing; `undefined` where it cannot be read. */
export function plannedAmount({ plan }: KeyBlock, { year }: KeyYear, index: number): Cents | undefined {
  const amount = plan.rows[index]?.row.amounts[year] ?? BLANK;
  return amount.kind === 'amount' ? amount.cents : amount.kind === 'blank' ? cents(0) : undefined;
}

/** No difference is a dash, so that a difference is seen. */
export function differenceFormat(format: string): string {
  return `${format};\\-${format};"–"`;
}
