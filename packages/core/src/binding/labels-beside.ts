import type { Area } from '../grid/address.js';
import type { SheetIndex } from '../grid/sheet-index.js';
import { parsePlanYear } from '../values/period.js';
import { mergedAt, type PlacedText, textAt } from './label-text.js';

/** What tells a cell from its neighbours: the text beside it, and the heading of its column. */
export type LabelsBeside = { readonly label: PlacedText; readonly heading?: PlacedText };

/**
 * The nearest text to the left of a cell, and the nearest above it that is not a title over both. Where nothing stands
 * to the left the text above is the label. `undefined` where neither is.
 */
export function labelsBeside(sheet: SheetIndex, row: number, column: number): LabelsBeside | undefined {
  const left = toTheLeft(sheet, row, column);
  const label = left === undefined ? undefined : textAt(sheet, left.row, left.column);
  const heading = above(sheet, row, column, left?.column);
  if (label === undefined) return heading === undefined ? undefined : { label: heading };
  return { label, ...(heading !== undefined && { heading }) };
}

/** How far above a cell its heading is looked for. */
const FARTHEST = 200;

function toTheLeft(sheet: SheetIndex, row: number, column: number) {
  for (let at = column - 1; at >= 0; at--)
    if (!isSameArea(sheet, row, column, row, at) && isLabel(textAt(sheet, row, at).text))
      return { row, column: at };
  return undefined;
}

/** A title that is merged over the labels as well, or stands in their column, is above everything. */
function above(
  sheet: SheetIndex,
  row: number,
  column: number,
  labels: number | undefined,
): PlacedText | undefined {
  const end = Math.max(0, row - FARTHEST);
  for (let at = row - 1; at >= end; at--) {
    if (isSameArea(sheet, row, column, at, column)) continue;
    const area = mergedAt(sheet, at, column);
    if (labels !== undefined && area !== undefined && area.left <= labels) continue;
    const found = textAt(sheet, at, column);
    if (isHeading(found.text)) return found;
  }
  return undefined;
}

/** Words, a year, or the unit of a column: `€`, `1 000 €`. Other numbers are figures. */
function isHeading(text: string): boolean {
  return /[\p{L}€]/u.test(text) || parsePlanYear(text) !== undefined;
}

/** Words, not the unit or currency that stands between a label and its cell. */
function isLabel(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^(?:t?eur(?:o[a-z]*)?|kpl|st|pcs|milj\.?|tuhatta)\.?$/iu.test(text);
}

function isSameArea(
  sheet: SheetIndex,
  row: number,
  column: number,
  atRow: number,
  atColumn: number,
): boolean {
  const area: Area | undefined = mergedAt(sheet, row, column);
  return area !== undefined && area === mergedAt(sheet, atRow, atColumn);
}
