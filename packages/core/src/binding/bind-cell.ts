import { parseAddress, toAddress } from '../grid/address.js';
import { indexSheet, sheetKey } from '../grid/sheet-index.js';
import type { Snapshot } from '../grid/snapshot.js';
import { declaredUnit } from '../input/recognise/column-heading.js';
import type { BoundCell } from '../model/template-binding.js';
import type { Unit } from '../values/unit.js';
import { mergedAt } from './label-text.js';
import { type LabelsBeside, labelsBeside } from './labels-beside.js';

/** A cell of a form as a person points at it. */
export type PointedCell = { readonly sheet: string; readonly cell: string };

/** A pointed cell with what is written around it, and the unit that this declares; of a merged area its first cell. */
export type CellToBind = PointedCell & LabelsBeside & { readonly unit?: Unit };

/** Looks at the cell that a field is to be bound to; `undefined` where no text stands beside it or above it. */
export function cellToBind({ sheets }: Snapshot, pointed: PointedCell): CellToBind | undefined {
  const sheet = sheets.find(({ name }) => sheetKey(name) === sheetKey(pointed.sheet));
  const at = parseAddress(pointed.cell);
  if (sheet === undefined || at === undefined) return undefined;
  const index = indexSheet(sheet);
  const area = mergedAt(index, at.row, at.column);
  const { row, column } = area === undefined ? at : { row: area.top, column: area.left };
  const beside = labelsBeside(index, row, column);
  if (beside === undefined) return undefined;
  const unit = declaredUnit(beside.heading?.text ?? '') ?? declaredUnit(beside.label.text);
  return { sheet: sheet.name, cell: toAddress(row, column), ...beside, ...(unit !== undefined && { unit }) };
}

/** Binds a field to a cell. Figures keep the heading of their column too; a name or a day needs its label only. */
export function bindCell(field: string, { sheet, cell, label, heading }: CellToBind, unit?: Unit): BoundCell {
  return {
    field,
    sheet,
    cell,
    label: label.text,
    labelCell: label.cell,
    ...(unit !== undefined && heading !== undefined && { heading: heading.text, headingCell: heading.cell }),
    ...(unit !== undefined && { unit }),
  };
}
