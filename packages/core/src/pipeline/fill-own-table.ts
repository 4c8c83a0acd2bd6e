import { fillProject } from '../calculate/fill.js';
import type { Snapshot } from '../grid/snapshot.js';
import { placeInJson } from '../input/from-json.js';
import { type Evaluated, evaluateDraft } from './evaluate-table.js';
import { fillWorkbook, type WorkbookFill } from './fill-workbook.js';
import { templatePlan } from './template-plan.js';

/** What follows from a table's own figures for its empty cells: sums, totals, and shares by the project's keys. */
export function fillOwnTable(table: Evaluated, snapshot: Snapshot): WorkbookFill {
  const draft = table.reading === undefined ? undefined : templatePlan(table.reading);
  const { keys, planUnit } = table.project;
  const plan = draft === undefined ? undefined : evaluateDraft({ financing: draft }, placeInJson, { keys });
  const project =
    plan === undefined ? table.project : { ...plan.project, ...(planUnit !== undefined && { planUnit }) };
  const { financing } = fillProject(project).project;
  return financing === undefined
    ? { changes: [], kept: [], unmatched: [] }
    : fillWorkbook(financing, table, snapshot);
}
