import type { CellAt } from '../../grid/linear-formula.js';
import { formatKind } from '../../grid/number-format.js';
import type { Recalculated } from '../../grid/recalculate.js';
import type { SheetCell } from '../../grid/snapshot.js';
import { nearCents } from './near-cents.js';
import { type TableCell, tableCells, type WorkbookTable } from './workbook-table.js';

/** A figure with what floating arithmetic left behind its cents: 85375.69999999998. */
export type NoisyCell = TableCell & { readonly value: number };

/** The figures of a table that are not quite the cents they stand for, though no one wrote them so. */
export function noisyCells(
  table: WorkbookTable,
  computed: Recalculated,
  cellOf: (at: CellAt) => SheetCell | undefined,
): readonly NoisyCell[] {
  return [...tableCells(table).values()].flatMap((at) => {
    const result = computed.at(at.sheet, at.row, at.column);
    if (result.kind !== 'value' || typeof result.value !== 'number') return [];
    if (formatKind(cellOf(at)?.format ?? 'General') === 'percent') return [];
    const { value } = result;
    const cents = nearCents(value);
    return cents !== undefined && value !== cents / 100 ? [{ ...at, value }] : [];
  });
}
