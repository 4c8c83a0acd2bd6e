import type { Project } from '../model/project.js';
import type { Language } from '../words/language.js';
import { coverageForm } from './coverage-form.js';
import { EFFECTS } from './effect-columns.js';
import { EVALUATION } from './evaluation-columns.js';
import type { FormSheet } from './form-sheet.js';
import { GOALS } from './goal-columns.js';
import { type KeptLines, keptLines, NO_LINES } from './kept-lines.js';
import { lineSheet } from './line-sheet.js';
import { longTexts } from './long-texts.js';

/** The sheets of sub-projects and what they do not show; none where the project says nothing of sub-projects. */
export function subProjectForms(
  project: Project,
  language: Language,
): { readonly forms: readonly FormSheet[]; readonly kept: KeptLines } {
  if (project.subProjects === undefined) return { forms: [], kept: NO_LINES };
  const texts = longTexts();
  const goals = lineSheet(GOALS, project, language, { longTexts: texts });
  const options = { longTexts: texts, names: goals.names };
  const evaluation = lineSheet(EVALUATION, project, language, options);
  const effects = lineSheet(EFFECTS, project, language, options);
  const coverage = coverageForm(project, goals.form, goals.names, language);
  const forms = [goals.form, evaluation.form, effects.form, ...(coverage === undefined ? [] : [coverage])];
  return { forms, kept: keptLines(project, texts.all) };
}
