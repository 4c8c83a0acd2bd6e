import { SALARY_MODELS, type SalaryLine, type SalaryModel } from '../model/budget.js';
import type { RateKind } from '../model/rate-entry.js';
import { quantityDigits, type StatedQuantity } from '../values/quantity.js';
import type { Rate } from '../values/rate.js';
import type { Language, Worded } from '../words/language.js';
import { SALARY_CHOICES, SALARY_NOTES, SALARY_WORDS } from '../words/salary-form-words.js';
import type { NumberKind } from './cell-number.js';
import {
  amountContent,
  type Content,
  type ReadCell,
  rateContent,
  rateFormat,
  readAmountText,
  readChoice,
  readRateText,
  readText,
} from './cell-values.js';

type Field =
  | 'label'
  | 'model'
  | 'wage'
  | 'hourlyCost'
  | 'sideCostRate'
  | 'workShare'
  | 'isTeaching'
  | 'hasHolidayBonus';

/** A column of the sheet *Palkat* that is not of a year: what of a staff line it holds. */
export type SalaryColumn = {
  /** The end of the hidden name of its heading, and the field of a line in a project file. */
  readonly id: Field;
  readonly word: Worded;
  readonly note?: Worded;
  /** What of a programme period the note of its heading tells. */
  readonly rule?: RateKind;
  readonly width: number;
  readonly horizontal?: 'right' | 'center';
  /** What number its cells are for. */
  readonly number?: NumberKind;
  readonly choices?: (language: Language, models: readonly SalaryModel[]) => readonly string[];
  readonly isNeededFor: (line: SalaryLine) => boolean;
  readonly write: (line: SalaryLine, language: Language) => Content;
  readonly read: (cell: ReadCell) => string | boolean | undefined;
};

/** The columns in front of the years, in order. */
export const SALARY_COLUMNS: readonly SalaryColumn[] = [
  {
    id: 'label',
    word: SALARY_WORDS.task,
    width: 30,
    isNeededFor: () => true,
    write: ({ label }) => ({ value: label }),
    read: (cell) => readText(cell) ?? '',
  },
  {
    id: 'model',
    word: SALARY_WORDS.model,
    note: SALARY_NOTES.model,
    rule: 'salaryModel',
    width: 17,
    isNeededFor: () => true,
    choices: (language, models) => models.map((model) => SALARY_CHOICES.model[model][language]),
    write: ({ model }, language) => ({
      value: model === undefined ? undefined : SALARY_CHOICES.model[model][language],
    }),
    read: (cell) => readChoice(SALARY_CHOICES.model, cell),
  },
  amountColumn('wage', 14, isByMonth),
  amountColumn('hourlyCost', 13, isByHour),
  rateColumn('sideCostRate', 'sideCosts'),
  rateColumn('workShare'),
  flagColumn('isTeaching', 13),
  flagColumn('hasHolidayBonus', 17),
];

/** The models that lines on these columns can have: each needs the cells that it counts with. */
export function modelsOf(columns: readonly SalaryColumn[]): readonly SalaryModel[] {
  const has = (id: Field): boolean => columns.some((column) => column.id === id);
  return SALARY_MODELS.filter((model) => (model === 'unit-cost' ? has('hourlyCost') : has('wage')));
}

/** Months or hours as a number. */
export function quantityContent(quantity: StatedQuantity | undefined): Content['value'] {
  switch (quantity?.kind) {
    case 'quantity':
      return Number(quantityDigits(quantity));
    case 'unreadable':
      return quantity.raw;
    case 'blank':
    case undefined:
      return undefined;
  }
}

/** Where no model is chosen, the line takes the cells of each. */
function isByMonth({ model, wage, sideCostRate, workShare }: SalaryLine): boolean {
  return model !== 'unit-cost' || [wage, sideCostRate, workShare].some((value) => value !== undefined);
}

function isByHour({ model, hourlyCost }: SalaryLine): boolean {
  return model === undefined || model === 'unit-cost' || hourlyCost !== undefined;
}

function amountColumn(
  id: 'wage' | 'hourlyCost',
  width: number,
  isNeededFor: (line: SalaryLine) => boolean,
): SalaryColumn {
  return {
    id,
    word: SALARY_WORDS[id],
    note: SALARY_NOTES[id],
    width,
    horizontal: 'right',
    number: 'amount',
    isNeededFor,
    write: (line) => {
      const amount = line[id];
      return { value: amount === undefined ? undefined : amountContent(amount), format: '#,##0.00' };
    },
    read: (cell) => readAmountText(cell) ?? undefined,
  };
}

function rateColumn(id: 'sideCostRate' | 'workShare', rule?: RateKind): SalaryColumn {
  const content = (rate: Rate | undefined, language: Language): Content =>
    rate === undefined ? { value: undefined, format: rateFormat(language) } : rateContent(rate, language);
  return {
    id,
    word: SALARY_WORDS[id],
    note: SALARY_NOTES[id],
    ...(rule !== undefined && { rule }),
    width: 12,
    horizontal: 'right',
    number: 'percentage',
    isNeededFor: isByMonth,
    write: (line, language) => content(line[id], language),
    read: readRateText,
  };
}

function flagColumn(id: 'isTeaching' | 'hasHolidayBonus', width: number): SalaryColumn {
  return {
    id,
    word: SALARY_WORDS[id],
    note: SALARY_NOTES[id],
    width,
    horizontal: 'center',
    isNeededFor: (line) => isByMonth(line) || line[id] !== undefined,
    choices: (language) => Object.values(SALARY_CHOICES.flag).map((word) => word[language]),
    write: (line, language) => {
      const flag = line[id];
      return {
        value: flag === undefined ? undefined : SALARY_CHOICES.flag[flag ? 'true' : 'false'][language],
      };
    },
    read: (cell) => {
      const code = readChoice(SALARY_CHOICES.flag, cell);
      return code === 'true' ? true : code === 'false' ? false : code;
    },
  };
}
