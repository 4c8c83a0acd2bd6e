import { readingFinding } from './check/check.js';
import { jsonNotAsExpected } from './check/reading/json-not-as-expected.js';
import { type EvaluateOptions, type Evaluation, evaluate } from './evaluate.js';
import { judgedDraft } from './forms/judged-draft.js';
import { type FormsRead, readForms } from './forms/read-forms.js';
import type { Snapshot } from './grid/snapshot.js';
import { toPointer } from './model/finding.js';

export type { CheckedFile } from './forms/check-form.js';
export { type FillOptions, fillForms } from './forms/fill-forms.js';
export { type FormsRead, formsLayout, readForms } from './forms/read-forms.js';
export type {
  CellChoice,
  CellLine,
  CellLink,
  CellNote,
  CellStyle,
  NewCell,
  NewSheet,
  NewWorkbook,
  PrintSetup,
} from './grid/new-workbook.js';
export type { Snapshot } from './grid/snapshot.js';

/** Checks a workbook of our forms, findings at sheet and cell; `undefined` for any other workbook. */
export function evaluateForms(snapshot: Snapshot, options: EvaluateOptions = {}): Evaluation | undefined {
  const read = readForms(snapshot);
  if (read.ok) return evaluated(read, options);
  if (read.problem.kind !== 'not-as-expected') return undefined;
  const { problems, locate } = read.problem;
  const findings = problems.map(({ path, ...rest }) => ({
    ...readingFinding(jsonNotAsExpected, path, { field: toPointer(path), ...rest }),
    where: locate(path),
    alsoWhere: [],
  }));
  return { readable: false, findings, tables: [] };
}

/** The project is all that the sheets say; what a formula adds up is left out where figures are judged. */
function evaluated(
  { draft, locate, computed }: Extract<FormsRead, { readonly ok: true }>,
  options: EvaluateOptions,
): Evaluation {
  const whole = evaluate({ draft, locate }, options);
  const judged = judgedDraft(draft, computed);
  const findings = evaluate({ draft: judged.draft, locate }, options).findings.filter(judged.counts);
  return { ...whole, findings, tables: whole.tables.map((table) => ({ ...table, findings })) };
}
