import type { Workbook } from '@eurakit/core/workbook';
import { applyChanges } from './office/apply-changes.js';
import { type Known, readWorkbook } from './office/read-workbook.js';
import type { RunExcel } from './office/run-excel.js';

/**
 * The workbook that stands open in Excel; `run` is `Excel.run`, `runInOneStep` what Excel takes back at once. Reading
 * takes one request, one more where tables are new or a sheet is large, and one for each 3.5 MB; writing takes two,
 * one to compare and one to write, and one more for properties. Throws what Excel refuses whatever the workbook holds:
 * while a cell is being edited, when the connection is lost.
 *
 * Listing merged areas makes Excel in Windows forget its steps of undo. Reading in the moments after writing, to see
 * what came of it, takes those of the reading before, so that Ctrl+Z still takes the writing back.
 */
export function officeWorkbook(run: RunExcel, runInOneStep: RunExcel = run): Workbook {
  let known: Known = { tables: [], merged: undefined };
  let written = Number.NEGATIVE_INFINITY;
  return {
    read: async () => {
      const merged = Date.now() - written < MOMENTS ? known.merged : undefined;
      const snapshot = await run((context) => readWorkbook(context, { ...known, merged }));
      known = {
        tables: snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
        merged: new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.merged])),
      };
      return snapshot;
    },
    apply: async (changes, seen) => {
      const applied = await applyChanges({ run, runInOneStep }, changes, seen);
      if (applied.ok) written = Date.now();
      return applied;
    },
  };
}

/** Milliseconds in which nobody merges cells. */
const MOMENTS = 3_000;
