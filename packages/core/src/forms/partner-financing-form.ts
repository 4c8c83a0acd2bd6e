import { planFigures } from '../calculate/plan-figures.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { blockSheet } from './block-sheet.js';
import { FINANCING_COLUMNS, takesFinancing } from './financing-columns.js';
import { amountFormat } from './fitting.js';
import type { CellAt } from './form-sheet.js';
import { type BlockForm, blockForm, ownedBlocks } from './owned-blocks.js';

/** The sheet *Osatoteuttajien rahoitus*: the financing plan of each partner below each other, one funder a line. */
export function partnerFinancingForm(
  project: Project,
  names: readonly CellAt[],
  language: Language,
): BlockForm | undefined {
  const tables = project.partners.flatMap(({ financing }, nth) =>
    financing === undefined ? [] : [{ number: nth + 1, table: financing }],
  );
  if (tables.length === 0) return undefined;
  const { years, blocks } = ownedBlocks({
    part: 'financing',
    tables,
    figures: (plan: FinancingPlan, at) => planFigures(plan, at),
    owners: { project, names, language },
  });
  const sheet = {
    id: 'partnerFinancing',
    name: SHEET_WORDS.partnerFinancing[language],
    columns: FINANCING_COLUMNS,
    years,
    blocks,
    format: amountFormat(
      project,
      tables.map(({ table }) => table),
    ),
    notes: { total: FORM_NOTES.total[language] },
    takes: takesFinancing,
  };
  return blockForm(blockSheet(sheet, project, language), 'partnerFinancing', blocks);
}
