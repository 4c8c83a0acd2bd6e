import { budgetFigures } from '../calculate/budget-figures.js';
import type { Budget } from '../model/budget.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { blockSheet, columnsBefore } from './block-sheet.js';
import { BUDGET_COLUMNS, takesBudget } from './budget-columns.js';
import { budgetFigure } from './budget-formulas.js';
import { amountFormat } from './fitting.js';
import type { CellAt } from './form-sheet.js';
import { type BlockForm, blockForm, ownedBlocks } from './owned-blocks.js';
import { rateNote } from './rate-note.js';
import type { SalarySums } from './salary-sums.js';

/** What other sheets have that the budget points at: the partners' names, and the sums of salaries. */
export type BudgetSources = {
  readonly rates: readonly RateEntry[];
  readonly names: readonly (CellAt | undefined)[];
  readonly salaries: SalarySums;
};

/**
 * The sheet *Kustannusarvio*: the costs of the whole and then of each partner, every sum and every cost by a
 * percentage a formula with its value.
 */
export function budgetForm(
  project: Project,
  language: Language,
  { rates, names, salaries }: BudgetSources,
): BlockForm | undefined {
  const tables = budgetsOf(project);
  if (tables.length === 0) return undefined;
  const { years, blocks } = ownedBlocks({
    part: 'budget',
    tables,
    figures: (budget: Budget, at) => budgetFigures(budget, at, {}),
    ...(project.partners.length > 0 && { owners: { project, names, language } }),
  });
  const columns = BUDGET_COLUMNS;
  const at = { left: columnsBefore({ columns, blocks }), years, salaries, project };
  const sheet = {
    id: 'budget',
    name: SHEET_WORDS.budget[language],
    columns,
    years,
    blocks: blocks.map((block) => ({ ...block, figureOf: budgetFigure(block, blocks, at) })),
    format: amountFormat(
      project,
      tables.map(({ table }) => table),
    ),
    notes: { total: FORM_NOTES.costTotal[language], rate: rateNote(rates, 'flatRate', language) },
    takes: takesBudget,
  };
  return blockForm(blockSheet(sheet, project, language), 'budget', blocks);
}

function budgetsOf({
  budget,
  partners,
}: Project): readonly { readonly number: number; readonly table: Budget }[] {
  return [budget, ...partners.map((partner) => partner.budget)].flatMap((table, number) =>
    table === undefined ? [] : [{ number, table }],
  );
}
