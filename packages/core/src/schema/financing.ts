import * as z from 'zod/mini';
import { type Contribution, FUNDER_CLASSES, type FunderClass } from '../model/financing-plan.js';
import { amount, choice, expects, flag, list, percentage, text, year } from './values.js';

const MOST_ROWS = 5_000;
const MOST_YEARS = 60;

const CONTRIBUTIONS = ['own', 'external'] as const satisfies readonly Contribution[];

const stated = {
  label: text,
  amounts: list(amount, MOST_YEARS),
  total: z.optional(amount),
  statedPercent: z.optional(percentage),
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
const row: z.ZodMiniType<Row> = z.strictObject(
  {
    ...stated,
    role: choice([...FUNDER_CLASSES, 'group', 'total', 'netCosts']),
    contribution: z.optional(choice(CONTRIBUTIONS)),
    fixed: z.optional(flag),
    get parts() {
      return z.optional(list(row, MOST_ROWS));
    },
  },
  expects('object'),
);

/** Years × rows; every row has one amount for each year. */
export const financing = z
  .strictObject(
    {
      version: z.optional(
        z
          .string(expects('plan-version'))
          .check(z.regex(/^(applied|approved|change-[1-9]\d{0,2})$/, expects('plan-version'))),
      ),
      years: list(year, MOST_YEARS).check(z.minLength(1, { ...expects('year'), abort: true })),
      rows: list(row, MOST_ROWS),
    },
    expects('object'),
  )
  .check(
    z.superRefine((plan, context) => {
      for (const path of unevenRows(plan.rows, plan.years.length, ['rows'])) {
        context.addIssue({ code: 'custom', path: [...path], message: expects('one-amount-per-year').error });
      }
    }),
  );

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
