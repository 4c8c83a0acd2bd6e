import { toAddress } from '../grid/address.js';
import { formulaTokens } from '../grid/formula.js';
import { recalculate } from '../grid/recalculate.js';
import { indexSnapshot, sheetKey } from '../grid/sheet-index.js';
import type { SheetCell, Snapshot } from '../grid/snapshot.js';
import type { Place } from '../values/place.js';
import { withoutNoise } from './cell-values.js';
import type { CellAt } from './form-sheet.js';
import { FORMS_NAME } from './forms-name.js';

/** The cells of a workbook of ours: which parts of the forms are where, and what stands there now. */
export type FormCells = {
  readonly dateSystem: 1900 | 1904;
  /** Where a part of the forms is, by the end of its hidden name. */
  readonly marks: ReadonlyMap<string, CellAt>;
  /** A cell with the value that its formula gives; what was stored counts only where we cannot compute it. */
  readonly at: (place: CellAt) => SheetCell | undefined;
  /** The number of rows of a sheet that are in use. */
  readonly lastRow: (sheet: string) => number;
};

/** Makes the cells of a workbook accessible by the hidden names of our forms. */
export function formCells(snapshot: Snapshot): FormCells {
  const sheets = indexSnapshot(snapshot);
  const computed = recalculate(snapshot);
  return {
    dateSystem: snapshot.dateSystem,
    marks: marksOf(snapshot),
    at: ({ sheet, row, column }) => {
      const cell = sheets.get(sheetKey(sheet))?.at(row, column);
      if (cell?.formula === undefined) return cell;
      const result = computed.at(sheet, row, column);
      if (result.kind === 'circular') return { ...cell, value: { error: '#REF!' } };
      const value = result.kind === 'unknown' ? cell.value : result.value;
      return { ...cell, value: typeof value === 'number' ? withoutNoise(value) : value };
    },
    lastRow: (sheet) => sheets.get(sheetKey(sheet))?.sheet.rows.at(-1)?.index ?? -1,
  };
}

/** `Rahoitussuunnitelma!C5`. */
export function placeOf({ sheet, row, column }: CellAt): Place {
  return { sheet, cell: toAddress(row, column) };
}

/** Names whose cells were deleted refer to nothing and are left out. */
function marksOf({ names }: Snapshot): ReadonlyMap<string, CellAt> {
  return new Map(
    names.flatMap(({ name, refersTo, sheet: scope }) => {
      if (scope !== undefined || !name.startsWith(`${FORMS_NAME}.`)) return [];
      const [token] = formulaTokens(refersTo);
      if (token?.kind !== 'reference' || token.sheet === undefined) return [];
      const { row, column } = token.from;
      return [[name.slice(FORMS_NAME.length + 1), { sheet: token.sheet, row, column }] as const];
    }),
  );
}
