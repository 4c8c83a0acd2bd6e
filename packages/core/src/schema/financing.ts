import * as z from 'zod';
import { type Contribution, FUNDER_CLASSES, type FunderClass } from '../model/financing-plan.js';
import { amount, choice, expects, flag, list, percentage, text, year } from './values.js';

const MOST_ROWS = 5_000;
const MOST_YEARS = 60;

const CONTRIBUTIONS = ['own', 'external'] as const satisfies readonly Contribution[];

const stated = {
  label: text,
  amounts: list(amount, MOST_YEARS),
  total: amount.optional(),
  statedPercent: percentage.optional(),
};

export type Row = {
  readonly label: string;
  readonly role: FunderClass | 'group' | 'total' | 'netCosts';
  readonly amounts: readonly (string | number | null)[];
  readonly total?: string | number | null | undefined;
  readonly statedPercent?: string | undefined;
  readonly contribution?: Contribution | undefined;
  readonly fixed?: boolean | undefined;
  readonly parts?: readonly Row[] | undefined;
};

/** A row of a financing plan in a project file; a group holds its parts. */
const row: z.ZodType<Row> = z.strictObject(
  {
    ...stated,
    role: choice([...FUNDER_CLASSES, 'group', 'total', 'netCosts']),
    contribution: choice(CONTRIBUTIONS).optional(),
    fixed: flag.optional(),
    get parts() {
      return list(row, MOST_ROWS).optional();
    },
  },
  expects('object'),
);

/** Years × rows; every row has one amount for each year. */
export const financing = z
  .strictObject(
    {
      version: z
        .string(expects('plan-version'))
        .regex(/^(applied|approved|change-[1-9]\d{0,2})$/, expects('plan-version'))
        .optional(),
      years: list(year, MOST_YEARS).min(1, { ...expects('year'), abort: true }),
      rows: list(row, MOST_ROWS),
    },
    expects('object'),
  )
  .superRefine((plan, context) => {
    for (const path of unevenRows(plan.rows, plan.years.length, ['rows'])) {
      context.addIssue({ code: 'custom', path: [...path], message: expects('one-amount-per-year').error });
    }
  });

function unevenRows(
  rows: readonly Row[],
  years: number,
  at: readonly (string | number)[],
): readonly (string | number)[][] {
  return rows.flatMap((one, index) => {
    const own = one.amounts.length === years ? [] : [[...at, index, 'amounts']];
    return [...own, ...unevenRows(one.parts ?? [], years, [...at, index, 'parts'])];
  });
}
