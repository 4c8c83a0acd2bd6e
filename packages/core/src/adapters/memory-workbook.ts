import { type Area, isInside } from '../grid/address.js';
import type { Sheet, SheetCell, SheetRow, Snapshot } from '../grid/snapshot.js';
import type { CellChange, Changes, Workbook } from '../grid/workbook.js';
import { cellAt, cellKey } from './cell-at.js';
import { changeProblem } from './change-problem.js';
import { dependents } from './dependents.js';

/** Areas of protected sheets that may not be written to, by the names of the sheets. */
export type Locked = ReadonlyMap<string, readonly Area[]>;

/** A workbook that lives in memory alone: for tests, and for trying out what an action would do. */
export function memoryWorkbook(start: Snapshot, locked: Locked = new Map()): Workbook {
  let now = start;
  const isLocked = (sheet: string, row: number, column: number): boolean =>
    (locked.get(sheet) ?? []).some((area) => isInside(area, row, column));
  return {
    read: async () => now,
    apply: async (changes, seen) => {
      const problem = changeProblem(changes.cells, now, seen, isLocked);
      if (problem !== undefined) return { ok: false, problem };
      const { stale, uncertain } = dependents(now, changes.cells);
      now = changed(now, changes, stale);
      return { ok: true, uncertain };
    },
  };
}

function changed(
  snapshot: Snapshot,
  { cells, properties = new Map() }: Changes,
  stale: ReadonlyMap<string, ReadonlySet<number>>,
): Snapshot {
  const kept = new Map(snapshot.properties);
  for (const [name, text] of properties) {
    if (text === undefined) kept.delete(name);
    else kept.set(name, text);
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      changedSheet(
        sheet,
        cells.filter((change) => change.sheet === sheet.name),
        stale.get(sheet.name) ?? new Set(),
      ),
    ),
    properties: kept,
  };
}

function changedSheet(sheet: Sheet, changes: readonly CellChange[], stale: ReadonlySet<number>): Sheet {
  const rows = new Map(sheet.rows.map((row) => [row.index, withoutStale(row, stale)]));
  for (const change of changes) {
    const row = rows.get(change.row) ?? { index: change.row, hidden: false, cells: [] };
    const others = row.cells.filter(({ column }) => column !== change.column);
    const format = cellAt(sheet, change.row, change.column)?.format ?? 'General';
    const cells = [...others, ...written(change, format)].sort((a, b) => a.column - b.column);
    rows.set(change.row, { ...row, cells });
  }
  const used = [...rows.values()].filter(({ cells, hidden }) => cells.length > 0 || hidden);
  return { ...sheet, rows: used.sort((a, b) => a.index - b.index) };
}

function withoutStale(row: SheetRow, stale: ReadonlySet<number>): SheetRow {
  const cells = row.cells.map((cell) =>
    stale.has(cellKey(row.index, cell.column)) ? { ...cell, value: undefined } : cell,
  );
  return { ...row, cells };
}

/** What a change leaves in its cell; an empty text is nothing, as Excel has it. */
function written({ column, value, formula }: CellChange, format: string): readonly SheetCell[] {
  if (formula === undefined && (value === undefined || value === '')) return [];
  return [{ column, value: value === 0 ? 0 : value, formula, format }];
}
