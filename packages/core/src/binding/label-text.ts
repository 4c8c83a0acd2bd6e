import { type Area, isInside, toAddress } from '../grid/address.js';
import type { SheetIndex } from '../grid/sheet-index.js';
import type { CellValue } from '../grid/snapshot.js';
import { comparable, plainText } from '../values/plain-text.js';

/** A text on a sheet and the address of its cell; that of a merged area is its first cell. */
export type PlacedText = { readonly text: string; readonly cell: string };

/** What a person sees written in a cell, also inside a merged area; an empty text where nothing is. */
export function textAt(sheet: SheetIndex, row: number, column: number): PlacedText {
  const area = mergedAt(sheet, row, column);
  const [top, left] = area === undefined ? [row, column] : [area.top, area.left];
  return { text: textOf(sheet.at(top, left)?.value), cell: toAddress(top, left) };
}

/** The merged area that a cell is part of. */
export function mergedAt({ sheet }: SheetIndex, row: number, column: number): Area | undefined {
  return sheet.merged.find((area) => isInside(area, row, column));
}

/** Where else on the sheet a text stands, if in one cell only. */
export function onlyPlaceOf({ sheet }: SheetIndex, text: string): string | undefined {
  const places = sheet.rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ column, value }) =>
      isSameLabel(textOf(value), text) ? [toAddress(index, column)] : [],
    ),
  );
  return places.length === 1 ? places[0] : undefined;
}

/** Labels are the same whatever their white space, capitals and marks for breaking lines. */
export function isSameLabel(one: string, other: string): boolean {
  return labelKey(one) === labelKey(other);
}

function labelKey(text: string): string {
  return comparable(withoutBreaks(text).normalize('NFC'));
}

/** Soft hyphens and marks of no width are not seen. */
function withoutBreaks(text: string): string {
  return text.replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '');
}

function textOf(value: CellValue): string {
  if (value === undefined || typeof value === 'boolean' || typeof value === 'object') return '';
  return plainText(withoutBreaks(String(value)));
}
