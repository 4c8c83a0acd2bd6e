import type { FinancingRow, FunderRow } from '../model/financing-plan.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import { rateContent, rateFormat, readChoice, readRateText, readText } from './cell-values.js';
import { choicesOf, type RowColumn } from './row-column.js';

/** The columns in front of the years, in order. Those that no row needs are left out. */
export const FINANCING_COLUMNS: readonly RowColumn<FinancingRow>[] = [
  {
    id: 'label',
    word: FORM_WORDS.funder,
    width: 30,
    isNeededFor: () => true,
    write: ({ label }) => ({ value: label }),
    read: (cell) => readText(cell) ?? '',
  },
  {
    id: 'role',
    word: FORM_WORDS.role,
    note: FORM_NOTES.role,
    width: 19,
    isNeededFor: () => true,
    choices: choicesOf(CHOICE_WORDS.role),
    write: (row, language) => ({
      value: isFunder(row) ? CHOICE_WORDS.role[row.role][language] : undefined,
    }),
    read: (cell) => readChoice(CHOICE_WORDS.role, cell) ?? 'unclassified',
  },
  {
    id: 'contribution',
    word: FORM_WORDS.contribution,
    width: 14,
    isNeededFor: (row) => isFunder(row) && row.contribution !== undefined,
    choices: choicesOf(CHOICE_WORDS.contribution),
    write: (row, language) => ({
      value:
        isFunder(row) && row.contribution !== undefined
          ? CHOICE_WORDS.contribution[row.contribution][language]
          : undefined,
    }),
    read: (cell) => readChoice(CHOICE_WORDS.contribution, cell),
  },
  flagColumn('fixed'),
  flagColumn('residual'),
  {
    id: 'statedPercent',
    number: 'percentage',
    word: FORM_WORDS.percent,
    note: FORM_NOTES.percent,
    width: 9,
    isRight: true,
    isNeededFor: ({ statedPercent }) => statedPercent !== undefined,
    write: ({ statedPercent }, language) =>
      statedPercent === undefined
        ? { value: undefined, format: rateFormat(language) }
        : rateContent(statedPercent, language),
    read: readRateText,
  },
];

/** Whether a row is one source of money, no sum. */
function isFunder(row: FinancingRow): row is FunderRow {
  return row.role !== 'group' && row.role !== 'total' && row.role !== 'netCosts';
}

/** Whether a cell in front of the years is for a person: a funder's, and a percentage that somebody printed. */
export function takesFinancing(row: FinancingRow, column: string, value: unknown): boolean {
  return isFunder(row) || (column === 'statedPercent' && value !== undefined);
}

/** Yes or no, of a funder. */
function flagColumn(id: 'fixed' | 'residual'): RowColumn<FinancingRow> {
  return {
    id,
    word: FORM_WORDS[id],
    note: FORM_NOTES[id],
    width: id === 'fixed' ? 9 : 12,
    isNeededFor: (row) => isFunder(row) && row[id] !== undefined,
    choices: choicesOf(CHOICE_WORDS.fixed),
    write: (row, language) => {
      const flag = isFunder(row) ? row[id] : undefined;
      return {
        value: flag === undefined ? undefined : CHOICE_WORDS.fixed[flag ? 'true' : 'false'][language],
      };
    },
    read: (cell) => {
      const code = readChoice(CHOICE_WORDS.fixed, cell);
      return code === 'true' ? true : code === 'false' ? false : code;
    },
  };
}
