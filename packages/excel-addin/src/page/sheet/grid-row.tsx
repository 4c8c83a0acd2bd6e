import type { Severity } from '@eurakit/core';
import { SEVERITY_WORDS } from '@eurakit/core/render';
import type { Area } from '@eurakit/core/workbook';
import { type GridPlace, placeKey } from '../page-state.js';
import { type GridWindow, HEADING_WIDTH, ROW_HEIGHT } from './grid-size.js';
import { type DrawnCell, roomFor, rowCells, type SheetLook } from './row-cells.js';
import { SeverityIcon } from './severity-icon.js';

type RowProps = {
  readonly look: SheetLook;
  readonly row: number;
  readonly isHidden: boolean;
  readonly seen: GridWindow;
  readonly cursor: GridPlace;
  readonly selected: Area;
  readonly marks: ReadonlyMap<string, Severity>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** The element of the cell under the cursor, by its id. */
export const CURSOR_ID = 'cursor-cell';

/** One row of the grid: its number and those of its cells that are in sight. */
export function GridRow({ look, row, isHidden, seen, cursor, selected, marks, hiddenColumns }: RowProps) {
  const cells = rowCells(look, row, seen);
  const isRowSelected = row >= selected.top && row <= selected.bottom;
  return (
    <div class={isHidden ? 'grid-row is-hidden' : 'grid-row'} role="row" aria-rowindex={row + 2}>
      <div
        class={isRowSelected ? 'grid-heading is-selected' : 'grid-heading'}
        role="rowheader"
        aria-colindex={1}
        style={{ width: px(HEADING_WIDTH) }}
      >
        {row + 1}
      </div>
      {cells.map((cell, nth) => (
        <GridCell
          key={cell.column}
          cell={cell}
          room={cell.align === 'left' && cell.text !== '' ? roomFor(cell, cells.slice(nth + 1)) : cell.width}
          severity={marks.get(placeKey(look.sheet.name, row, cell.column))}
          language={look.reader.language}
          isCursor={cursor.row === row && cursor.column === cell.column}
          isSelected={isRowSelected && cell.column >= selected.left && cell.column <= selected.right}
          isDimmed={hiddenColumns.has(cell.column)}
        />
      ))}
    </div>
  );
}

type CellProps = {
  readonly cell: DrawnCell;
  readonly room: number;
  readonly severity: Severity | undefined;
  readonly language: SheetLook['reader']['language'];
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly isDimmed: boolean;
};

function GridCell({ cell, room, severity, language, isCursor, isSelected, isDimmed }: CellProps) {
  const { text, align, left, width, height, columnSpan, rowSpan, column } = cell;
  const classes = [
    'grid-cell',
    `at-${align}`,
    ...(severity === undefined ? [] : [`is-${severity}`]),
    ...(isCursor ? ['is-cursor'] : []),
    ...(isSelected ? ['is-selected'] : []),
    ...(isDimmed ? ['is-hidden'] : []),
    ...(rowSpan > 1 ? ['is-tall'] : []),
    ...(cell.cell?.formula === undefined ? [] : ['is-formula']),
  ];
  return (
    <div
      class={classes.join(' ')}
      role="gridcell"
      id={isCursor ? CURSOR_ID : undefined}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      {...(columnSpan > 1 && { 'aria-colspan': columnSpan })}
      {...(rowSpan > 1 && { 'aria-rowspan': rowSpan })}
      style={{ left: px(left + HEADING_WIDTH), width: px(width), height: px(height) }}
      data-column={column}
    >
      {severity !== undefined && (
        <>
          <SeverityIcon severity={severity} />
          <span class="for-readers">{SEVERITY_WORDS[severity][language]}: </span>
        </>
      )}
      <span
        class="grid-text"
        style={{ maxWidth: px(room - (severity === undefined ? 12 : 28)), lineHeight: px(ROW_HEIGHT) }}
      >
        {text}
      </span>
    </div>
  );
}

function px(pixels: number): string {
  return `${pixels}px`;
}
