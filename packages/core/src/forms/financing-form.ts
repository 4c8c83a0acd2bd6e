import { planFigures } from '../calculate/plan-figures.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { blockSheet } from './block-sheet.js';
import { FINANCING_COLUMNS, takesFinancing } from './financing-columns.js';
import { amountFormat } from './fitting.js';
import type { FormSheet } from './form-sheet.js';

/** The sheet *Rahoitussuunnitelma*: funders × years, every sum a formula with its value. */
export function financingForm(project: Project, plan: FinancingPlan, language: Language): FormSheet {
  const figures = planFigures(plan);
  const ownYears = plan.years.map((_, nth) => nth);
  const sheet = {
    id: 'financing',
    name: SHEET_WORDS.financing[language],
    columns: FINANCING_COLUMNS,
    years: plan.years,
    blocks: [{ prefix: 'financing', path: ['financing'], figures, ownYears }],
    format: amountFormat(project, [plan]),
    notes: { total: FORM_NOTES.total[language] },
    takes: takesFinancing,
    labelNote: ({ role }: { readonly role: string }) =>
      role === 'netCosts' ? FORM_NOTES.netCosts[language] : undefined,
  };
  return blockSheet(sheet, project, language);
}
