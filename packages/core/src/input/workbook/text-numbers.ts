import type { SheetCell } from '../../grid/snapshot.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** An amount that stands as text, so that formulas leave it out; `amount` in cents. */
export type TextNumber = TableCell & { readonly amount: number; readonly raw: string };

/** Amounts that are texts in a table whose other figures are numbers; a table of texts only is left alone. */
export function textNumbers(
  table: WorkbookTable,
  cellOf: (at: TableCell) => SheetCell | undefined,
): readonly TextNumber[] {
  const found: TextNumber[] = [];
  let numbers = 0;
  for (const [cell, at] of tableCells(table)) {
    const written = cellOf(at);
    const amount = table.table.values[cell];
    if (typeof written?.value === 'number' || written?.formula !== undefined) numbers += 1;
    else if (typeof written?.value === 'string' && /\d/.test(written.value) && amount !== undefined)
      found.push({ ...at, amount, raw: written.value });
  }
  // A nought adds nothing, also as text.
  const readable = found.filter(({ amount }) => !Number.isNaN(amount) && amount !== 0);
  return found.length > numbers ? [] : readable;
}
