import type { Sheet } from '@eurakit/core/workbook';
import { useRef } from 'preact/hooks';
import { copiedText, pasteText } from '../actions/copy-cells.js';
import { emptyCells, startEdit } from '../actions/edit-cell.js';
import { type OpenBook, placeKey } from '../page-state.js';
import { usePage } from '../page-tools.js';
import { gridHelp } from '../words/page-words.js';
import { CellEditor } from './cell-editor.js';
import { GridHead } from './grid-head.js';
import { moved } from './grid-keys.js';
import { CURSOR_ID, GridRow } from './grid-row.js';
import { gridWindow, HEADING_WIDTH, ROW_HEIGHT, scrollHeight } from './grid-size.js';
import { placeUnder } from './place-under.js';
import { selectedArea } from './selected-area.js';
import { useScrolling } from './use-scrolling.js';
import { useHidden, useSheetLook } from './use-sheet-look.js';

/** A sheet with its headings; of its rows and columns only those in sight are drawn. */
export function SheetGrid({ book, sheet }: { readonly book: OpenBook; readonly sheet: Sheet }) {
  const { state, tools, say } = usePage();
  const { cursor, editing, marks } = state;
  const look = useSheetLook(book, sheet);
  const { size } = look;
  const box = useRef<HTMLDivElement>(null);
  const { scrolled, measure } = useScrolling(box, size, state);
  const hidden = useHidden(sheet, size.lefts.length);
  const pointer = useRef('mouse');
  const seen = gridWindow(size, scrolled);
  const selected = selectedArea(state);
  const isCursorSeen =
    cursor.row >= seen.firstRow &&
    cursor.row <= seen.lastRow &&
    cursor.column >= seen.firstColumn &&
    cursor.column <= seen.lastColumn;

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (altKey) return;
    const withControl = ctrlKey || metaKey;
    const to = moved({ key, withControl }, cursor, sheet, size, scrolled.height);
    if (to !== undefined) {
      tools.store.set({ cursor: to, ...(!shiftKey && { anchor: to }), message: undefined });
    } else if ((key === 'Enter' && !withControl) || key === 'F2') startEdit(tools);
    else if (key === 'Delete' || key === 'Backspace') void emptyCells(tools);
    else if (key.length === 1 && !withControl) startEdit(tools, key);
    // The field may not be drawn yet when somebody is quick to change their mind.
    else if (key === 'Escape' && tools.store.get().editing !== undefined)
      tools.store.set({ editing: undefined, message: undefined });
    else return;
    event.preventDefault();
  };
  // In the field of a cell that is edited they are the browser's.
  const onClipboard = (event: ClipboardEvent): void => {
    if (editing !== undefined || event.clipboardData === null) return;
    event.preventDefault();
    if (event.type === 'copy') event.clipboardData.setData('text/plain', copiedText(tools));
    else pasteText(tools, event.clipboardData.getData('text/plain'));
  };
  const select = (event: MouseEvent, isLonger: boolean): void => {
    const place = box.current === null ? undefined : placeUnder(event, box.current, size, sheet);
    if (place !== undefined)
      tools.store.set(isLonger ? { cursor: place } : { cursor: place, anchor: place, message: undefined });
  };
  const onPointerDown = (event: PointerEvent): void => {
    pointer.current = event.pointerType;
    if (event.pointerType === 'mouse' && event.button === 0) select(event, event.shiftKey);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.buttons === 1) select(event, true);
  };
  // A finger that scrolls selects nothing, one that taps does.
  const onClick = (event: MouseEvent): void => {
    if (pointer.current !== 'mouse') select(event, false);
  };

  return (
    <div
      ref={box}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-description={say(gridHelp())}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.lefts.length}
      aria-multiselectable="true"
      {...(isCursorSeen && { 'aria-activedescendant': CURSOR_ID })}
      onScroll={measure}
      onKeyDown={onKeyDown}
      onCopy={onClipboard}
      onPaste={onClipboard}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={onClick}
      onDblClick={() => startEdit(tools)}
    >
      <div
        class="grid-canvas"
        role="presentation"
        style={{
          height: `${scrollHeight(size) + ROW_HEIGHT}px`,
          width: `${(size.lefts.at(-1) ?? 0) + HEADING_WIDTH}px`,
        }}
      >
        <GridHead {...{ size, seen, selected, title: sheet.name }} hiddenColumns={hidden.columns} />
        <div class="grid-rows" role="presentation" style={{ top: `${seen.top + ROW_HEIGHT}px` }}>
          {Array.from({ length: seen.lastRow - seen.firstRow + 1 }, (_, nth) => seen.firstRow + nth).map(
            (row) => (
              <GridRow
                key={row}
                {...{ look, row, seen, cursor, selected, marks }}
                isHidden={hidden.rows.has(row)}
                hiddenColumns={hidden.columns}
              />
            ),
          )}
          {editing !== undefined && (
            <CellEditor
              key={placeKey(sheet.name, cursor.row, cursor.column)}
              size={size}
              top={(cursor.row - seen.firstRow) * ROW_HEIGHT}
              left={(down, right) => {
                const to = {
                  row: Math.max(0, Math.min(size.rows - 1, cursor.row + down)),
                  column: Math.max(0, Math.min(size.lefts.length - 2, cursor.column + right)),
                };
                tools.store.set({ cursor: to, anchor: to });
              }}
            />
          )}
        </div>
      </div>
    </div>
  );
}
