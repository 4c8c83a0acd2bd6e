import type { CellChange } from '../../../grid/workbook.js';
import { cellKey } from '../../cell-at.js';
import type { SheetFacts } from '../read/sheet-part.js';
import { nextCell, nextRow, walkSheet } from '../read/sheet-walk.js';
import { isNamed, nextChild, scanXml } from '../xml/scanner.js';
import { changesByRow } from './changes-by-row.js';
import { columnStyle } from './row-edits.js';

/** Those of the cells to be written (as `cellKey`) that a protected sheet locks; `locked` says it for each style. */
export function lockedCells(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  facts: SheetFacts,
  locked: readonly boolean[],
): ReadonlySet<number> {
  const styles = new Map(
    changes.map(({ row, column }) => [cellKey(row, column), columnStyle(facts, column)] as const),
  );
  const rows = changesByRow(changes);
  const xml = scanXml(bytes);
  nextChild(xml, 0);
  do if (!nextChild(xml, 1)) break;
  while (!isNamed(xml, 'sheetData'));
  const walk = walkSheet(xml);
  while (nextRow(walk)) {
    const wanted = rows.get(walk.row);
    if (wanted === undefined) continue;
    if (walk.rowStyle >= 0)
      for (const { row, column } of wanted) styles.set(cellKey(row, column), walk.rowStyle);
    while (nextCell(walk)) {
      const key = cellKey(walk.row, walk.column);
      if (styles.has(key)) styles.set(key, walk.style);
    }
  }
  const found = [...styles].filter(([, style]) => locked[Math.max(0, style)] !== false);
  return new Set(found.map(([key]) => key));
}
