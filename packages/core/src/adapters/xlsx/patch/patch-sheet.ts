import { type Area, parseArea, toAreaAddress } from '../../../grid/address.js';
import type { CellChange } from '../../../grid/workbook.js';
import {
  attributeText,
  isAttribute,
  isNamed,
  nextAttribute,
  nextChild,
  type Scanner,
  scanXml,
} from '../xml/scanner.js';
import { type Edit, edited } from './edits.js';
import { rowEdits, type SheetPatch } from './row-edits.js';

/** The XML of a sheet with cells patched in their places; all else in it stays as it was. */
export function patchedSheet(bytes: Uint8Array, patch: SheetPatch): Uint8Array {
  const xml = scanXml(bytes);
  const edits: Edit[] = [];
  nextChild(xml, 0);
  while (nextChild(xml, 1)) {
    if (isNamed(xml, 'dimension')) edits.push(...dimensionEdits(xml, patch.changes));
    if (!isNamed(xml, 'sheetData')) continue;
    edits.push(...rowEdits(xml, patch));
    break;
  }
  return edited(bytes, edits);
}

/** The used area that the sheet states grows by the cells that are filled. */
function* dimensionEdits(xml: Scanner, changes: readonly CellChange[]): Generator<Edit> {
  while (nextAttribute(xml)) {
    if (!isAttribute(xml, 'ref')) continue;
    const stated = parseArea(attributeText(xml));
    if (stated === undefined) return;
    const grown = toAreaAddress(changes.reduce(enclosing, stated));
    if (grown !== toAreaAddress(stated)) yield { from: xml.valueStart, to: xml.valueEnd, text: grown };
  }
}

function enclosing(area: Area, { row, column, value, formula }: CellChange): Area {
  if (value === undefined && formula === undefined) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
