import type { AmountRow } from '../model/amount-table.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import { rateContent, rateFormat, readChoice, readRateText, readText } from './cell-values.js';
import { choicesOf, type RowColumn } from './row-column.js';

/** The columns of the budget in front of the years. A row of income says so where a cost has its category. */
export const BUDGET_COLUMNS: readonly RowColumn<AmountRow>[] = [
  {
    id: 'label',
    word: FORM_WORDS.cost,
    width: 30,
    isNeededFor: () => true,
    write: ({ label }) => ({ value: label }),
    read: (cell) => readText(cell) ?? '',
  },
  {
    id: 'category',
    word: FORM_WORDS.category,
    note: FORM_NOTES.category,
    width: 26,
    isNeededFor: () => true,
    choices: choicesOf(CHOICE_WORDS.category),
    write: ({ role, category }, language) => {
      const code = category ?? (role === 'income' ? role : undefined);
      return { value: code === undefined ? undefined : CHOICE_WORDS.category[code][language] };
    },
    read: (cell) => readChoice(CHOICE_WORDS.category, cell),
  },
  {
    id: 'rate',
    number: 'percentage',
    word: FORM_WORDS.rate,
    note: FORM_NOTES.rate,
    width: 10,
    isRight: true,
    isNeededFor: ({ rate, category }) => rate !== undefined || category === 'flatRate',
    write: ({ rate }, language) =>
      rate === undefined ? { value: undefined, format: rateFormat(language) } : rateContent(rate, language),
    read: readRateText,
  },
];

/** Whether a cell in front of the years is for a person: of a row that adds nothing, or one that says something. */
export function takesBudget({ role }: AmountRow, column: string, value: unknown): boolean {
  return role === 'item' || role === 'income' || (column !== 'label' && value !== undefined);
}
