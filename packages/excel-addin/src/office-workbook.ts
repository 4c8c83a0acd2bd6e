import type { Workbook } from '@eurakit/core/workbook';
import { applyChanges } from './office/apply-changes.js';
import { readWorkbook } from './office/read-workbook.js';
import type { RunExcel } from './office/run-excel.js';

/**
 * The workbook that stands open in Excel; `run` is `Excel.run`, `runInOneStep` what Excel takes back at once. Reading
 * takes one request, one more where tables are new or a sheet is large, and one for each 3.5 MB; writing takes two,
 * one to compare and one to write, and one more for properties. Throws what Excel refuses whatever the workbook holds:
 * while a cell is being edited, when the connection is lost.
 */
export function officeWorkbook(run: RunExcel, runInOneStep: RunExcel = run): Workbook {
  let tables: readonly string[] = [];
  return {
    read: async () => {
      const snapshot = await run((context) => readWorkbook(context, tables));
      tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      return snapshot;
    },
    apply: (changes, seen) => applyChanges({ run, runInOneStep }, changes, seen),
  };
}
