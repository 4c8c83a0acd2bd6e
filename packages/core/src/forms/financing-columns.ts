import type { FinancingRow, FunderRow } from '../model/financing-plan.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Language, Worded } from '../words/language.js';
import {
  type Content,
  type ReadCell,
  rateContent,
  rateFormat,
  readChoice,
  readRateText,
  readText,
} from './cell-values.js';

/** A column of the financing plan that holds no amounts. */
export type FinancingColumn = {
  /** The end of its hidden name, and what it holds in a row of a project file. */
  readonly id: 'label' | 'role' | 'contribution' | 'fixed' | 'statedPercent';
  readonly word: Worded;
  readonly note?: Worded;
  readonly width: number;
  readonly isRight?: true;
  /** Whether a plan with this row shows the column. */
  readonly isNeededFor: (row: FinancingRow) => boolean;
  readonly choices?: (language: Language) => readonly string[];
  readonly write: (row: FinancingRow, language: Language) => Content;
  readonly read: (cell: ReadCell) => string | boolean | undefined;
};

/** The columns in front of the years, in order. Those that no row needs are left out. */
export const FINANCING_COLUMNS: readonly FinancingColumn[] = [
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
  {
    id: 'fixed',
    word: FORM_WORDS.fixed,
    note: FORM_NOTES.fixed,
    width: 9,
    isNeededFor: (row) => isFunder(row) && row.fixed !== undefined,
    choices: choicesOf(CHOICE_WORDS.fixed),
    write: (row, language) => ({
      value:
        isFunder(row) && row.fixed !== undefined
          ? CHOICE_WORDS.fixed[row.fixed ? 'true' : 'false'][language]
          : undefined,
    }),
    read: (cell) => {
      const code = readChoice(CHOICE_WORDS.fixed, cell);
      return code === 'true' ? true : code === 'false' ? false : code;
    },
  },
  {
    id: 'statedPercent',
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
export function isFunder(row: FinancingRow): row is FunderRow {
  return row.role !== 'group' && row.role !== 'total' && row.role !== 'netCosts';
}

function choicesOf(words: Readonly<Record<string, Worded>>): (language: Language) => readonly string[] {
  return (language) => Object.values(words).map((word) => word[language]);
}
