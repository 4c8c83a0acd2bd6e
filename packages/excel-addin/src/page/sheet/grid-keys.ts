import type { Sheet } from '@eurakit/core/workbook';
import type { GridPlace } from '../page-state.js';
import { type GridSize, ROW_HEIGHT } from './grid-size.js';
import { wholeCell } from './place-under.js';
import { mergedAt } from './row-cells.js';

/** The keys that matter of what was pressed. */
export type Pressed = { readonly key: string; readonly withControl: boolean };

/** Where a key takes the cursor; `undefined` for keys that do not. `height` is what is in sight, in pixels. */
export function moved(
  { key, withControl }: Pressed,
  { row, column }: GridPlace,
  sheet: Sheet,
  { rows, lefts }: GridSize,
  height: number,
): GridPlace | undefined {
  const to = (r: number, c: number): GridPlace =>
    wholeCell(sheet, { row: within(r, rows - 1), column: within(c, lefts.length - 2) });
  const { bottom = row, right = column } = mergedAt(sheet, row, column) ?? {};
  const page = Math.max(1, Math.floor(height / ROW_HEIGHT) - 2);
  const lastRow = sheet.rows.at(-1)?.index ?? 0;
  switch (key) {
    case 'ArrowUp':
      return to(withControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(withControl ? lastRow : bottom + 1, column);
    case 'ArrowLeft':
      return to(row, withControl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, withControl ? lastInRow(sheet, row) : right + 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return to(withControl ? 0 : row, 0);
    case 'End':
      return withControl ? to(lastRow, lastColumn(sheet)) : to(row, lastInRow(sheet, row));
    default:
      return undefined;
  }
}

function within(index: number, last: number): number {
  return Math.max(0, Math.min(last, index));
}

function lastInRow({ rows }: Sheet, row: number): number {
  return rows.find(({ index }) => index === row)?.cells.at(-1)?.column ?? 0;
}

function lastColumn({ rows }: Sheet): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
}
