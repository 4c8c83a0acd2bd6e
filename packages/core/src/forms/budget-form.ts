import { budgetFigures } from '../calculate/budget-figures.js';
import type { Budget } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { RateEntry } from '../model/rate-entry.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { blockSheet, columnsBefore, FIRST_ROW } from './block-sheet.js';
import { BUDGET_COLUMNS, takesBudget } from './budget-columns.js';
import { type BudgetBlock, budgetFigure } from './budget-formulas.js';
import { amountFormat } from './fitting.js';
import { type CellAt, type FormSheet, relativeReference } from './form-sheet.js';
import type { KeptBlock, KeptBlocks } from './kept-blocks.js';
import { rateNote } from './rate-note.js';
import { blockKey } from './read-blocks.js';
import { onYears, ownYears, sheetYears } from './sheet-years.js';

/** A sheet of rows with what it does not say, by table; tables without a place on it are not among `shown`. */
export type BlockForm = {
  readonly form: FormSheet;
  readonly kept: KeptBlocks;
  readonly shown: ReadonlySet<string>;
};

/**
 * The sheet *Kustannusarvio*: the costs of the whole and then of each partner, every sum and every cost by a
 * percentage a formula with its value. `names` are the cells of the partners' names.
 */
export function budgetForm(
  project: Project,
  language: Language,
  { rates, names }: { readonly rates: readonly RateEntry[]; readonly names: readonly (CellAt | undefined)[] },
): BlockForm | undefined {
  const budgets = budgetsOf(project);
  if (budgets.length === 0) return undefined;
  const years = sheetYears(budgets.map(({ budget }) => budget));
  const hasPartners = project.partners.length > 0;
  let top = FIRST_ROW;
  const blocks: BudgetBlock[] = [];
  for (const { number, budget } of budgets) {
    const own = ownYears(years, budget);
    if (own === undefined) continue;
    const path: Path = number === 0 ? ['budget'] : ['partners', number - 1, 'budget'];
    const laid = { ...budget, years, rows: budget.rows.map((row) => onYears(row, own)) };
    const figures = budgetFigures(laid, path, {});
    const owner = ownerOf(project, number, names[number - 1], language);
    const prefix = blockKey(number, 'budget');
    blocks.push({ prefix, path, figures, ownYears: own, top, number, budget, ...(hasPartners && { owner }) });
    top += figures.rows.length;
  }
  const columns = BUDGET_COLUMNS;
  const at = { left: columnsBefore({ columns, blocks }), project };
  const form = blockSheet(
    {
      id: 'budget',
      name: SHEET_WORDS.budget[language],
      columns,
      years,
      blocks: blocks.map((block) => ({ ...block, figureOf: budgetFigure(block, blocks, at) })),
      format: amountFormat(
        project,
        blocks.map(({ budget }) => budget),
      ),
      notes: { total: FORM_NOTES.costTotal[language], rate: rateNote(rates, 'flatRate', language) },
      takes: takesBudget,
    },
    project,
    language,
  );
  return {
    form,
    shown: new Set(blocks.map(({ prefix }) => prefix)),
    kept: Object.fromEntries(
      blocks.flatMap((block) => keptOfBlock(block).map((kept) => [block.prefix, kept])),
    ),
  };
}

function budgetsOf({
  budget,
  partners,
}: Project): readonly { readonly number: number; readonly budget: Budget }[] {
  return [budget, ...partners.map((partner) => partner.budget)].flatMap((one, number) =>
    one === undefined ? [] : [{ number, budget: one }],
  );
}

function ownerOf({ partners }: Project, number: number, at: CellAt | undefined, language: Language) {
  if (number === 0) return { value: FORM_WORDS.wholeProject[language] };
  const value = partners[number - 1]?.name ?? '';
  if (at === undefined) return { value };
  const reference = relativeReference(at);
  return { value, formula: `IF(${reference}="","",${reference})` };
}

function keptOfBlock({ ownYears: own, budget, figures }: BudgetBlock): readonly KeptBlock[] {
  const { version } = budget;
  const isEmpty = figures.rows.length === 0;
  const isPart = own.includes(undefined);
  const numbers = own.flatMap((year, nth) => (year === undefined ? [] : [nth + 1]));
  if (!isEmpty && !isPart && version === undefined) return [];
  return [
    {
      sheet: 'budget',
      ...(version !== undefined && { version }),
      ...(isPart && { years: numbers }),
      ...(isEmpty && { isEmpty }),
    },
  ];
}
