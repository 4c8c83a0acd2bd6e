import { cellAt } from '@eurakit/core/workbook';
import { placeKey } from '../page-state.js';
import type { PageTools } from '../page-tools.js';
import { selectedArea } from '../sheet/selected-area.js';
import { editableText } from '../shown/shown-cell.js';
import { shownSheet, typeCells } from './type-cells.js';

/** The selected cells as other programs take them: tabs between columns, of formulas what they come to. */
export function copiedText(tools: PageTools): string {
  const state = tools.store.get();
  const { book, language } = state;
  const sheet = shownSheet(tools);
  if (book === undefined || sheet === undefined) return '';
  const reader = { language, dateSystem: book.snapshot.dateSystem };
  const { top, left, bottom, right } = selectedArea(state);
  const textAt = (row: number, column: number): string => {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return '';
    const value = cell.value ?? book.computed.get(placeKey(sheet.name, row, column));
    return editableText({ ...cell, value }, reader).replace(/\s/g, ' ');
  };
  return upTo(top, bottom)
    .map((row) =>
      upTo(left, right)
        .map((column) => textAt(row, column))
        .join('\t'),
    )
    .join('\n');
}

/** Writes cells that another program copied, from the upper left corner of what is selected on. */
export function pasteText(tools: PageTools, text: string): void {
  const { top, left } = selectedArea(tools.store.get());
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const typed = lines.flatMap((line, down) =>
    line.split('\t').map((one, along) => ({ row: top + down, column: left + along, text: one })),
  );
  if (text !== '') typeCells(tools, typed);
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}
