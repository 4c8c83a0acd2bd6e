import type { SheetCell, SheetRow, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { Workbook } from '../../packages/core/src/grid/workbook.js';
import { officeWorkbook } from '../../packages/excel-addin/src/office-workbook.js';
import { openBook, type Unlocked } from '../excel-host/book.js';
import { type ExcelHost, type HostSettings, startExcel } from '../excel-host/excel-host.js';

export type OpenExcel = ExcelHost & { readonly workbook: Workbook };

/** A workbook that stands open in our Excel, as the adapter shows it. */
export function openExcel(snapshot: Snapshot, settings?: HostSettings, unlocked?: Unlocked): OpenExcel {
  const host = startExcel(openBook(snapshot, unlocked), settings);
  return { ...host, workbook: officeWorkbook((batch) => host.excel.run(batch)) };
}

/** A workbook of sheets with the given rows. */
export function bookOf(sheets: Readonly<Record<string, readonly SheetRow[]>>): Snapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      visibility: 'visible',
      rows,
      hiddenColumns: [],
      merged: [],
      tables: [],
    })),
    names: [],
    properties: new Map(),
    dateSystem: 1900,
  };
}

/** Rows of numbers, all different. */
export function numbers(height: number, width: number, top = 0): readonly SheetRow[] {
  return Array.from({ length: height }, (_, down) => ({
    index: top + down,
    hidden: false,
    cells: Array.from({ length: width }, (_, column): SheetCell => {
      return { column, value: down * width + column + 0.25, formula: undefined, format: 'General' };
    }),
  }));
}

/** Changes that put a number into every cell of a block at the top left of a sheet. */
export function blockOfChanges(
  sheet: string,
  height: number,
  width: number,
): readonly {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}[] {
  return Array.from({ length: height * width }, (_, index) => ({
    sheet,
    row: Math.floor(index / width),
    column: index % width,
    value: -index,
  }));
}
