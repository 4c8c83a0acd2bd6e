import type { Sheet, SheetCell, Snapshot } from './snapshot.js';

/** The cells of a sheet by row and column. */
export type SheetIndex = {
  readonly sheet: Sheet;
  readonly at: (row: number, column: number) => SheetCell | undefined;
};

/** A sheet whose cells can be asked for by row and column, from 0. */
export function indexSheet(sheet: Sheet): SheetIndex {
  const rows = new Map<number, ReadonlyMap<number, SheetCell>>();
  for (const { index, cells } of sheet.rows)
    rows.set(index, new Map(cells.map((cell) => [cell.column, cell])));
  return { sheet, at: (row, column) => rows.get(row)?.get(column) };
}

/** All sheets of a workbook by their names; names are the same in capitals and small letters. */
export function indexSnapshot({ sheets }: Snapshot): ReadonlyMap<string, SheetIndex> {
  return new Map(sheets.map((sheet) => [sheetKey(sheet.name), indexSheet(sheet)]));
}

/** A sheet's name as names are compared. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}
