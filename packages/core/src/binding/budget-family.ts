import { budgetFigures, salaryFigures } from '../calculate/budget-figures.js';
import type { Salaries } from '../model/budget.js';
import { ROW_FIELD_WORDS, SALARIES_TOTAL_WORDS } from '../words/binding-words.js';
import { SHEET_WORDS } from '../words/form-words.js';
import { budgetSums } from './budget-sums.js';
import type { FieldFamily } from './field.js';
import { fieldYears } from './field-years.js';
import { namedRows } from './named-rows.js';
import { rowsLine } from './rows-line.js';
import { type FigureLine, yearFields } from './year-fields.js';

/** Costs of the whole project by category, its sums, and every row by its name. */
export const BUDGET_FAMILY: FieldFamily = {
  words: SHEET_WORDS.budget,
  known: [
    ...budgetSums(undefined, 'budget').map(({ id, words }) => ({ id, words, byYear: true })),
    { id: 'budget.row(NAME)', words: ROW_FIELD_WORDS, byYear: true },
  ],
  fields: (project) => {
    const { budget } = project;
    const rows =
      budget === undefined ? [] : namedRows('budget', budgetFigures(budget, ['budget'], {}), budget.years);
    return yearFields([...budgetSums(budget, 'budget'), ...rows], fieldYears(project));
  },
};

/** What the staff lines of a project cost. */
export const SALARIES_FAMILY: FieldFamily = {
  words: SHEET_WORDS.salaries,
  known: [
    { id: 'salaries.total', words: SALARIES_TOTAL_WORDS, byYear: true },
    { id: 'salaries.row(NAME)', words: ROW_FIELD_WORDS, byYear: true },
  ],
  fields: (project) => {
    const { salaries } = project;
    const table = salaries === undefined ? undefined : salaryFigures(salaries, ['salaries'], {});
    const rows =
      table === undefined || salaries === undefined ? [] : namedRows('salaries', table, salaries.years);
    return yearFields([salariesTotal(salaries, 'salaries'), ...rows], fieldYears(project));
  },
};

/** The row of totals where it states something, else the staff lines together. */
export function salariesTotal(salaries: Salaries | undefined, id: string): FigureLine {
  const rows = salaries?.rows ?? [];
  const lines = rows.filter(({ role }) => role === 'item');
  const totals = rows.filter(
    ({ role, amounts }) => role === 'total' && amounts.every(({ kind }) => kind !== 'blank'),
  );
  return rowsLine(
    `${id}.total`,
    SALARIES_TOTAL_WORDS,
    salaries?.years,
    totals.length > 0 ? totals.slice(0, 1) : lines,
  );
}
