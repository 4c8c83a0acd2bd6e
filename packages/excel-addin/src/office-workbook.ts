import type { Workbook } from '@eurakit/core/workbook';
import { applyChanges } from './office/apply-changes.js';
import { readWorkbook } from './office/read-workbook.js';
import type { RunExcel } from './office/run-excel.js';

/**
 * The workbook that stands open in Excel; `run` is `Excel.run`. Reading takes one request, one more where tables are
 * new or a sheet is large, and one for each 3.5 MB; writing takes two, one to compare and one to write. Throws what
 * Excel refuses whatever the workbook holds: while a cell is being edited, when the connection is lost.
 */
export function officeWorkbook(run: RunExcel): Workbook {
  let tables: readonly string[] = [];
  return {
    read: async () => {
      const snapshot = await run((context) => readWorkbook(context, tables));
      tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      return snapshot;
    },
    apply: (changes, seen) => run((context) => applyChanges(context, changes, seen)),
  };
}
