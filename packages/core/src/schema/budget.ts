import * as z from 'zod/mini';
import { COST_CATEGORIES, type CostCategory } from '../model/amount-table.js';
import { SALARY_MODELS } from '../model/budget.js';
import { unevenRows } from './uneven-rows.js';
import { amount, choice, expects, flag, list, percentage, text, version, year } from './values.js';

const MOST_ROWS = 5_000;
const MOST_YEARS = 60;

const stated = { label: text, amounts: list(amount, MOST_YEARS), total: z.optional(amount) };

export type BudgetRowFile = {
  readonly label: string;
  readonly role: 'item' | 'income' | 'group' | 'total';
  readonly category?: CostCategory | undefined;
  readonly rate?: string | undefined;
  readonly amounts: readonly (string | number | null)[];
  readonly total?: string | number | null | undefined;
  readonly parts?: readonly BudgetRowFile[] | undefined;
};

/** A row of a budget; a group holds its parts, a cost by a percentage states the percentage. */
const budgetRow: z.ZodMiniType<BudgetRowFile> = z.strictObject(
  {
    ...stated,
    role: choice(['item', 'income', 'group', 'total']),
    category: z.optional(choice(COST_CATEGORIES)),
    rate: z.optional(percentage),
    get parts() {
      return z.optional(list(budgetRow, MOST_ROWS));
    },
  },
  expects('object'),
);

const years = list(year, MOST_YEARS).check(z.minLength(1, { ...expects('year'), abort: true }));

/** Years × cost rows; every row has one amount for each year. */
export const budget = z
  .strictObject({ version: z.optional(version), years, rows: list(budgetRow, MOST_ROWS) }, expects('object'))
  .check(unevenRows('amounts'));

/** Months or hours: decimal text or a whole number. */
const quantity = z.union([text, z.int(expects('quantity')), z.null()], expects('quantity'));

const salaryRow = z.strictObject(
  {
    ...stated,
    role: choice(['item', 'total']),
    model: z.optional(choice(SALARY_MODELS)),
    wage: z.optional(amount),
    hourlyCost: z.optional(amount),
    sideCostRate: z.optional(percentage),
    workShare: z.optional(percentage),
    isTeaching: z.optional(flag),
    hasHolidayBonus: z.optional(flag),
    work: z.optional(list(quantity, MOST_YEARS)),
  },
  expects('object'),
);

export type SalaryRowFile = z.infer<typeof salaryRow>;

/** Years × staff lines; every line has months or hours, and costs, for each year. */
export const salaries = z
  .strictObject({ version: z.optional(version), years, rows: list(salaryRow, MOST_ROWS) }, expects('object'))
  .check(unevenRows('amounts'), unevenRows('work'));

export type BudgetFile = z.infer<typeof budget>;
export type SalariesFile = z.infer<typeof salaries>;
