import * as z from 'zod/mini';
import { type Contribution, FUNDER_CLASSES, type FunderClass } from '../model/financing-plan.js';
import { unevenRows } from './uneven-rows.js';
import { amount, choice, expects, flag, list, percentage, text, version, year } from './values.js';

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
  readonly residual?: boolean | undefined;
  readonly parts?: readonly Row[] | undefined;
};

/** A row of a financing plan in a project file; a group holds its parts. */
const row: z.ZodMiniType<Row> = z.strictObject(
  {
    ...stated,
    role: choice([...FUNDER_CLASSES, 'group', 'total', 'netCosts']),
    contribution: z.optional(choice(CONTRIBUTIONS)),
    fixed: z.optional(flag),
    residual: z.optional(flag),
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
      version: z.optional(version),
      years: list(year, MOST_YEARS).check(z.minLength(1, { ...expects('year'), abort: true })),
      rows: list(row, MOST_ROWS),
    },
    expects('object'),
  )
  .check(unevenRows('amounts'));
