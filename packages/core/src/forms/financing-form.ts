import { planFigures } from '../calculate/plan-figures.js';
import { fundingKey } from '../calculate/same-rows.js';
import { yearText } from '../input/table-to-draft.js';
import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { blockSheet } from './block-sheet.js';
import { FINANCING_COLUMNS, takesFinancing } from './financing-columns.js';
import { amountFormat } from './fitting.js';
import { type CellAt, type FormSheet, referenceTo } from './form-sheet.js';
import { type PartnerRows, sumOfPartners } from './sum-of-partners.js';

/** The sheet *Rahoitussuunnitelma*: funders × years, every sum a formula with its value. */
export function financingForm(
  project: Project,
  plan: FinancingPlan,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): FormSheet {
  const figures = planFigures(plan);
  const ownYears = plan.years.map((_, nth) => nth);
  const figureOf = sumOfPartners(figures, partnerRows(project, plan, places), fundingKey);
  const sheet = {
    id: 'financing',
    name: SHEET_WORDS.financing[language],
    columns: FINANCING_COLUMNS,
    years: plan.years,
    blocks: [{ prefix: 'financing', path: ['financing'], figures, ownYears, figureOf }],
    format: amountFormat(project, [plan]),
    notes: { total: FORM_NOTES.total[language] },
    takes: takesFinancing,
    labelNote: ({ role }: { readonly role: string }) =>
      role === 'netCosts' ? FORM_NOTES.netCosts[language] : undefined,
  };
  return blockSheet(sheet, project, language);
}

/** The partners' plans as far as their cells stand on a sheet. */
function partnerRows(
  { partners }: Project,
  { years }: FinancingPlan,
  places: ReadonlyMap<string, CellAt>,
): readonly PartnerRows<FinancingRow>[] {
  return partners.flatMap(({ financing }, nth): readonly PartnerRows<FinancingRow>[] => {
    const at = ['partners', nth, 'financing'];
    if (financing === undefined) return [];
    const figures = planFigures(financing, at);
    if (!figures.rows.every(({ path }) => referenceTo(places, path) !== undefined)) return [];
    const texts = financing.years.map(yearText);
    return [
      {
        figures,
        columnOf: (column) => {
          const year = years[column];
          const own = year === undefined ? -1 : texts.indexOf(yearText(year));
          return own < 0 ? undefined : own;
        },
        addressOf: (row, column) =>
          referenceTo(places, [...(figures.rows[row]?.path ?? []), 'amounts', column]) ?? '',
      },
    ];
  });
}
