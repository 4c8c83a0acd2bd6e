import type { NewSheet, NewWorkbook } from '../../packages/core/src/grid/new-workbook.js';
import type { Sheet, SheetCell, Snapshot } from '../../packages/core/src/grid/snapshot.js';

/** What a person would see of a new workbook: the same cells, names and properties, read back from nowhere. */
export function snapshotOf({ sheets, names, properties }: NewWorkbook): Snapshot {
  return { sheets: sheets.map(sheetOf), names, properties, dateSystem: 1900 };
}

function sheetOf({ name, visibility, cells, merged }: NewSheet): Sheet {
  const rows = new Map<number, SheetCell[]>();
  for (const { row, column, value, formula, style } of cells) {
    if (formula === undefined && (value === undefined || value === '')) continue;
    const cell = { column, value, formula, format: style?.format ?? 'General' };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return {
    name,
    visibility,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([index, own]) => ({
        index,
        hidden: false,
        cells: own.toSorted((a, b) => a.column - b.column),
      })),
    hiddenColumns: [],
    merged,
    tables: [],
  };
}
