import { readingFinding } from './check/check.js';
import { tableNotFound } from './check/reading/table-not-found.js';
import type { Evaluation } from './evaluate.js';
import { type Context, type Evaluated, evaluateTable, located } from './evaluate-table.js';
import { recalculate } from './grid/recalculate.js';
import type { Snapshot } from './grid/snapshot.js';
import type { TableMap } from './input/mapping.js';
import { recognise } from './input/recognise/recognise.js';
import { sheetGrid } from './input/workbook/sheet-grid.js';

export type WorkbookOptions = { readonly context?: Context; readonly map?: readonly TableMap[] };

/** A workbook as a person keeps it to what is wrong with it, at sheet and cell. Never throws for what it holds. */
export function evaluateWorkbook(snapshot: Snapshot, options: WorkbookOptions = {}): Evaluation {
  const computed = recalculate(snapshot);
  const context = options.context ?? {};
  const tables: Evaluated[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility === 'very-hidden') continue;
    const grid = sheetGrid(sheet, snapshot, computed);
    const map = (options.map ?? []).slice(tables.length);
    const { unit } = context;
    const readings = recognise(grid, { map, ...(unit !== undefined && { unit }) });
    tables.push(...readings.map((reading) => evaluateTable(reading, context)));
  }
  const [first] = tables;
  if (first === undefined) {
    const finding = located(readingFinding(tableNotFound, [], {}), () => ({}));
    return { readable: false, findings: [finding], tables: [] };
  }
  return {
    readable: true,
    project: first.project,
    figures: first.figures,
    findings: tables.flatMap(({ findings }) => findings),
    tables,
  };
}
