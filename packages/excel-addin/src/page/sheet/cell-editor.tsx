import { toAddress } from '@eurakit/core/workbook';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { endEdit } from '../actions/edit-cell.js';
import { usePage } from '../page-tools.js';
import { editing as editingLabel } from '../words/edit-words.js';
import { type GridSize, HEADING_WIDTH, ROW_HEIGHT } from './grid-size.js';

type EditorProps = {
  readonly size: GridSize;
  readonly top: number;
  /** The editing is over; the cursor goes on by so many rows and columns. */
  readonly left: (rows: number, columns: number) => void;
};

/** The field over the cell that is being edited. Enter and Tab write, Esc does not. */
export function CellEditor({ size, top, left: leave }: EditorProps) {
  const { state, tools, say } = usePage();
  const field = useRef<HTMLInputElement>(null);
  const { cursor, editing } = state;
  // At once, so that the letters typed next come here.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, []);
  const write = (rows: number, columns: number): void => {
    if (endEdit(tools, field.current?.value ?? '')) leave(rows, columns);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      tools.store.set({ editing: undefined, message: undefined });
      leave(0, 0);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      write(event.key === 'Enter' ? step : 0, event.key === 'Tab' ? step : 0);
    }
  };
  const left = size.lefts[cursor.column] ?? 0;
  const width = (size.lefts[cursor.column + 1] ?? left) - left;
  return (
    <div role="row" aria-rowindex={cursor.row + 2}>
      <div role="gridcell" aria-colindex={cursor.column + 2}>
        <input
          ref={field}
          class="cell-editor"
          aria-label={say(editingLabel(toAddress(cursor.row, cursor.column)))}
          autocomplete="off"
          spellcheck={false}
          defaultValue={editing ?? ''}
          style={{
            top: `${top}px`,
            left: `${left + HEADING_WIDTH}px`,
            width: `${Math.max(width, 100)}px`,
            height: `${ROW_HEIGHT}px`,
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            if (tools.store.get().editing !== undefined) endEdit(tools, field.current?.value ?? '');
          }}
        />
      </div>
    </div>
  );
}
