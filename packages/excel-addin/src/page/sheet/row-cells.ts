import { type Area, type CellValue, cellAt, type Sheet, type SheetCell } from '@eurakit/core/workbook';
import { placeKey } from '../page-state.js';
import { type Reader, type ShownCell, shownCell } from '../shown/shown-cell.js';
import { type GridSize, type GridWindow, ROW_HEIGHT } from './grid-size.js';

/** A cell as it is drawn in its row; `runs` where its text runs over empty cells beside it. */
export type DrawnCell = ShownCell & {
  readonly column: number;
  readonly cell: SheetCell | undefined;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
};

/** What is drawn of a sheet. */
export type SheetLook = {
  readonly sheet: Sheet;
  readonly size: GridSize;
  readonly computed: ReadonlyMap<string, CellValue>;
  readonly pending: ReadonlyMap<string, CellValue>;
  readonly reader: Reader;
};

const NOTHING: ShownCell = { text: '', align: 'left' };

/** The cells of a row between two columns, empty ones too; of merged cells the first, as large as all of them. */
export function rowCells(
  { sheet, size, computed, pending, reader }: SheetLook,
  row: number,
  { firstColumn, lastColumn }: GridWindow,
): readonly DrawnCell[] {
  const drawn: DrawnCell[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const area = mergedAt(sheet, row, column);
    if (area !== undefined && (area.top !== row || area.left !== column)) continue;
    const key = placeKey(sheet.name, row, column);
    const stored = cellAt(sheet, row, column);
    const cell = pending.has(key) ? pendingCell(column, pending.get(key), stored) : stored;
    const shown = cell === undefined ? NOTHING : shownCell(cell, computed.get(key), reader);
    const { right = column, bottom = row } = area ?? {};
    const left = size.lefts[column] ?? 0;
    const end = size.lefts[Math.min(right + 1, size.lefts.length - 1)] ?? left;
    drawn.push({
      ...shown,
      column,
      cell,
      left,
      width: end - left,
      height: (bottom - row + 1) * ROW_HEIGHT,
      columnSpan: right - column + 1,
      rowSpan: bottom - row + 1,
    });
  }
  return drawn;
}

function pendingCell(column: number, value: CellValue, stored: SheetCell | undefined): SheetCell {
  return { column, value, formula: undefined, format: stored?.format ?? 'General' };
}

/** How far beyond its own cell a text may run: to the next cell that holds something. */
export function roomFor({ left, width, columnSpan }: DrawnCell, after: readonly DrawnCell[]): number {
  const next = after.find(
    ({ text, columnSpan: span, left: start }) => (text !== '' || span > 1) && start > left,
  );
  const end = next?.left ?? (after.at(-1)?.left ?? left) + (after.at(-1)?.width ?? width);
  return columnSpan > 1 ? width : Math.max(width, end - left);
}

/** The merged area that covers a cell. */
export function mergedAt({ merged }: Sheet, row: number, column: number): Area | undefined {
  return merged.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
