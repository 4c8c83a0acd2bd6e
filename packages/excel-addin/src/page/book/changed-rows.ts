import type { Changes, Sheet, SheetCell, SheetRow, Snapshot } from '@eurakit/core/workbook';
import type { ChangedRow } from './book-services.js';

/** The rows in which two states of the same workbook differ, as they are in the later one. */
export function changedRows(before: Snapshot, now: Snapshot): readonly ChangedRow[] {
  const old = new Map(before.sheets.map(({ name, rows }) => [name, rowsByIndex(rows)]));
  return now.sheets.flatMap(({ name, rows }) => {
    const own = old.get(name) ?? new Map();
    const left = rowsByIndex(rows);
    const changed = rows.filter((row) => !isSameRow(own.get(row.index), row));
    const gone = [...own.values()]
      .filter(({ index }) => !left.has(index))
      .map((row) => ({ ...row, cells: [], hidden: false }));
    return [...changed, ...gone].map((row) => ({ sheet: name, row }));
  });
}

/** A workbook with these rows in the place of its own; all other rows stay the very same. */
export function withRows(snapshot: Snapshot, changed: readonly ChangedRow[]): Snapshot {
  if (changed.length === 0) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => sheetWithRows(sheet, changed)) };
}

/** The workbook with only those rows that changes are written to: what is compared before it is written. */
export function rowsToCompare(seen: Snapshot, { cells }: Changes): Snapshot {
  const wanted = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) wanted.set(sheet, (wanted.get(sheet) ?? new Set()).add(row));
  const sheets = seen.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter(({ index }) => wanted.get(sheet.name)?.has(index)),
  }));
  return { ...seen, sheets };
}

function sheetWithRows(sheet: Sheet, changed: readonly ChangedRow[]): Sheet {
  const own = changed.filter((one) => one.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = rowsByIndex(sheet.rows);
  for (const { row } of own) {
    if (row.cells.length > 0 || row.hidden) rows.set(row.index, row);
    else rows.delete(row.index);
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.index - b.index) };
}

function rowsByIndex(rows: readonly SheetRow[]): Map<number, SheetRow> {
  return new Map(rows.map((row) => [row.index, row]));
}

function isSameRow(one: SheetRow | undefined, other: SheetRow): boolean {
  return (
    one !== undefined &&
    one.hidden === other.hidden &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, nth) => isSameCell(cell, other.cells[nth]))
  );
}

function isSameCell(one: SheetCell, other: SheetCell | undefined): boolean {
  const [value, otherValue] = [one.value, other?.value];
  const isSameValue =
    typeof value === 'object' && typeof otherValue === 'object'
      ? value.error === otherValue.error
      : value === otherValue;
  return (
    isSameValue &&
    one.column === other?.column &&
    one.formula === other.formula &&
    one.format === other.format
  );
}
