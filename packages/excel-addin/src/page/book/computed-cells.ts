import { type CellValue, cellAt, recalculate, type Snapshot } from '@eurakit/core/workbook';
import type { ComputedCell } from './book-services.js';

/** What formulas without a stored result come to; without those of which we cannot tell. */
export function computedCells(snapshot: Snapshot): readonly ComputedCell[] {
  const missing = snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ index, cells }) =>
      cells
        .filter(({ formula, value }) => formula !== undefined && value === undefined)
        .map(({ column }) => ({ sheet: name, row: index, column })),
    ),
  );
  if (missing.length === 0) return [];
  const { at } = recalculate(snapshot);
  return missing.flatMap((cell) => {
    const result = at(cell.sheet, cell.row, cell.column);
    return result.kind === 'value' ? [{ ...cell, value: result.value }] : [];
  });
}

/**
 * The workbook with results for those formulas that had one before: writing takes away the stored results of all that
 * depends on what was written, and a person is to see the new ones.
 */
export function withResultsOf(now: Snapshot, before: Snapshot): Snapshot {
  const results = new Map<string, Map<string, CellValue>>();
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet, row, column, value } of computedCells(now)) {
    const old = sheets.get(sheet);
    const had = old === undefined ? undefined : cellAt(old, row, column);
    if (had?.formula !== undefined && had.value === undefined) continue;
    const own = results.get(sheet) ?? new Map();
    results.set(sheet, own.set(`${row} ${column}`, value));
  }
  if (results.size === 0) return now;
  return {
    ...now,
    sheets: now.sheets.map((sheet) => {
      const own = results.get(sheet.name);
      if (own === undefined) return sheet;
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          value: cell.value ?? own.get(`${row.index} ${cell.column}`),
        })),
      }));
      return { ...sheet, rows };
    }),
  };
}
