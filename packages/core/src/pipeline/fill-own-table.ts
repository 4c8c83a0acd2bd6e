import { fillProject } from '../calculate/fill.js';
import type { Snapshot } from '../grid/snapshot.js';
import { parse } from '../input/parse.js';
import type { Project } from '../model/project.js';
import type { Evaluated } from './evaluate-table.js';
import { fillWorkbook, type WorkbookFill } from './fill-workbook.js';
import { templatePlan } from './template-plan.js';

/** What follows from a table's own figures for its empty cells: sums, totals, and shares by the project's keys. */
export function fillOwnTable(table: Evaluated, snapshot: Snapshot): WorkbookFill {
  const draft = table.reading === undefined ? undefined : templatePlan(table.reading);
  const told = draft === undefined ? undefined : parse({ financing: draft }).financing;
  const project: Project = told === undefined ? table.project : { ...table.project, financing: told };
  const { financing } = fillProject(project).project;
  return financing === undefined
    ? { changes: [], kept: [], unmatched: [] }
    : fillWorkbook(financing, table, snapshot);
}
