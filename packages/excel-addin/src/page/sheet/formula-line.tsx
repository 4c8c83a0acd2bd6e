import { cellAt, type Sheet, toAddress, toAreaAddress } from '@eurakit/core/workbook';
import { startEdit } from '../actions/edit-cell.js';
import { type OpenBook, placeKey } from '../page-state.js';
import { usePage } from '../page-tools.js';
import { editableText } from '../shown/shown-cell.js';
import { computedLater, edit, editing, emptyCell } from '../words/edit-words.js';
import { selectedArea } from './selected-area.js';

/** Above the grid: which cell is selected, and what it holds in full, a formula or a value. */
export function FormulaLine({ book, sheet }: { readonly book: OpenBook; readonly sheet: Sheet }) {
  const { state, tools, say } = usePage();
  const { cursor, language } = state;
  const cell = cellAt(sheet, cursor.row, cursor.column);
  const { dateSystem } = book.snapshot;
  const text =
    cell?.formula !== undefined
      ? `=${cell.formula}`
      : cell === undefined
        ? ''
        : editableText(cell, { language, dateSystem });
  const isOpen =
    cell?.formula !== undefined &&
    cell.value === undefined &&
    book.computed.get(placeKey(sheet.name, cursor.row, cursor.column)) === undefined;
  return (
    <div class="formula-line">
      <span class="formula-place">{toAreaAddress(selectedArea(state))}</span>
      <textarea
        class={cell?.formula === undefined ? 'formula-text' : 'formula-text is-formula'}
        aria-label={say(editing(toAddress(cursor.row, cursor.column)))}
        placeholder={say(emptyCell())}
        readOnly
        rows={1}
        spellcheck={false}
        value={text}
      />
      {isOpen && <span class="quiet small">{say(computedLater())}</span>}
      <button
        type="button"
        class="button-quiet"
        disabled={cell?.formula !== undefined}
        aria-label={`${say(edit())} ${toAddress(cursor.row, cursor.column)}`}
        onClick={() => startEdit(tools)}
      >
        {say(edit())}
      </button>
    </div>
  );
}
