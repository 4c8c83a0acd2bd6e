import { judgedDraft } from './forms/judged-draft.js';
import { type FormsRead, readForms } from './forms/read-forms.js';
import { staffAlone } from './forms/staff-alone.js';
import { withoutEchoes } from './forms/without-echoes.js';
import type { Snapshot } from './grid/snapshot.js';
import { type Context, evaluateDraft, type LocatedFinding } from './pipeline/evaluate-table.js';
import { type Evaluation, unreadableJson } from './pipeline/evaluation.js';

export type { CheckedFile } from './forms/check-form.js';
export { type FillOptions, fillForms } from './forms/fill-forms.js';
export { formSheets } from './forms/form-sheets.js';
export { readNewCostModel } from './forms/new-budget.js';
export { type Choice, type NewChoices, newChoices } from './forms/new-choices.js';
export {
  MOST_NEW_PARTNERS,
  MOST_NEW_YEARS,
  type NewPlan,
  type NewYears,
  newPlan,
  readNewYears,
} from './forms/new-plan.js';
export { type FormsRead, formsLayout, readForms } from './forms/read-forms.js';
export type {
  CellChoice,
  CellCondition,
  CellLine,
  CellLink,
  CellNote,
  CellNumber,
  CellStyle,
  NewCell,
  NewSheet,
  NewWorkbook,
  PrintSetup,
} from './grid/new-workbook.js';
export type { Snapshot } from './grid/snapshot.js';
export { SALARY_MODELS, type SalaryModel } from './model/budget.js';

/** Checks a workbook of our forms, findings at sheet and cell; `undefined` for any other workbook. */
export function evaluateForms(
  snapshot: Snapshot,
  { context = {} }: { readonly context?: Context } = {},
): Evaluation | undefined {
  const read = readForms(snapshot);
  if (read.ok) return evaluated(read, context);
  if (read.problem.kind !== 'not-as-expected') return undefined;
  return unreadableJson(read.problem.problems, read.problem.locate);
}

/** The project is all that the sheets say; what a formula adds up is left out where figures are judged. */
function evaluated(
  { draft, locate, computed }: Extract<FormsRead, { readonly ok: true }>,
  context: Context,
): Evaluation {
  const whole = evaluateDraft(draft, locate, context);
  const judged = judgedDraft(draft, computed);
  const told = evaluateDraft(judged.draft, locate, context).findings.filter(judged.counts);
  const isOfStaff = ({ code }: LocatedFinding): boolean => code === 'salary-costs-differ';
  const ofStaff = told.some(isOfStaff)
    ? evaluateDraft(staffAlone(judged.draft, computed), locate, context).findings.filter(isOfStaff)
    : [];
  const all = [...told.filter((finding) => !isOfStaff(finding)), ...ofStaff];
  const findings = withoutEchoes(all, computed);
  const { project, figures } = whole;
  return { readable: true, project, figures, findings, tables: [{ ...whole, findings }] };
}
