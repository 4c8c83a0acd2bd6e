import type { AmountRow, AmountTable } from '../model/amount-table.js';
import { parseRate } from '../values/rate.js';
import { resolutionOf, type Unit } from '../values/unit.js';
import type { DraftAmountRow, DraftTable } from './draft.js';
import { mostDecimals, parseDraftAmount } from './parse-values.js';

/** A table of amounts of a draft with its texts read. */
export function parseTable({ kind, unit, columns, columnSums, rows, incomplete }: DraftTable): AmountTable {
  return {
    kind,
    columns,
    columnSums,
    rows: rows.map((row) => parseAmountRow(row, unit)),
    unit,
    resolution: resolutionOf(unit, mostDecimals(rows)),
    ...(incomplete && { incomplete }),
  };
}

/** A row of a budget or other table of amounts, with those under it. */
export function parseAmountRow(row: DraftAmountRow, unit: Unit): AmountRow {
  const rate = parseRate(row.rate ?? '');
  const stated = {
    label: row.label,
    amounts: row.amounts.map((amount) => parseDraftAmount(amount, unit)),
    ...(row.total !== undefined && { total: parseDraftAmount(row.total, unit) }),
    ...(row.category !== undefined && { category: row.category }),
    ...(rate !== undefined && { rate }),
  };
  return row.role === 'group'
    ? { ...stated, role: row.role, parts: (row.parts ?? []).map((part) => parseAmountRow(part, unit)) }
    : { ...stated, role: row.role };
}
