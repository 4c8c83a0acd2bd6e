import type { Sheet } from '@eurakit/core/workbook';
import type { GridPlace } from '../page-state.js';
import { type GridSize, HEADING_WIDTH, ROW_HEIGHT } from './grid-size.js';
import { mergedAt } from './row-cells.js';

/** The cell under the pointer; `undefined` on the headings and outside. */
export function placeUnder(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: HTMLElement,
  { rows, lefts, scale }: GridSize,
  sheet: Sheet,
): GridPlace | undefined {
  const { left, top } = box.getBoundingClientRect();
  const [x, y] = [
    clientX - left - box.clientLeft - HEADING_WIDTH,
    clientY - top - box.clientTop - ROW_HEIGHT,
  ];
  if (x < 0 || y < 0 || x >= box.clientWidth - HEADING_WIDTH || y >= box.clientHeight - ROW_HEIGHT)
    return undefined;
  const row = Math.floor((y + box.scrollTop * scale) / ROW_HEIGHT);
  const column = lefts.findLastIndex((start) => start <= x + box.scrollLeft);
  if (row >= rows || column >= lefts.length - 1) return undefined;
  return wholeCell(sheet, { row, column });
}

/** Of merged cells the first, which holds what they hold. */
export function wholeCell(sheet: Sheet, place: GridPlace): GridPlace {
  const area = mergedAt(sheet, place.row, place.column);
  return area === undefined ? place : { row: area.top, column: area.left };
}
