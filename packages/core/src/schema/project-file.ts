import * as z from 'zod/mini';
import { budget, salaries } from './budget.js';
import { financing } from './financing.js';
import { costTerms, documents, partners } from './partners.js';
import { planInWords } from './plan-in-words.js';
import { subProjects } from './sub-projects.js';
import { choice, day, expects, list, percentage, text, weight } from './values.js';

const identity = z.strictObject(
  {
    code: z.optional(text),
    applicationNumber: z.optional(text),
    name: z.optional(text),
    programmePeriod: z.optional(text),
    fund: z.optional(text),
    structure: z.optional(choice(['single', 'joint', 'transfer', 'group'])),
    period: z.optional(
      z
        .strictObject({ start: day, end: day }, expects('object'))
        .check(z.refine(({ start, end }) => start <= end, expects('start-before-end'))),
    ),
    supportRate: z.optional(percentage),
    planUnit: z.optional(z.enum(['0.01', '1'], expects('unit'))),
    ...costTerms,
    longestCell: z.optional(z.int(expects('line-number')).check(z.minimum(1, expects('line-number')))),
  },
  expects('object'),
);

const weights = list(weight, 2_000).check(z.minLength(1, { ...expects('weight'), abort: true }));

const key = z.strictObject(
  {
    name: text,
    weights: z.union([z.record(text, weight, expects('weight')), weights], expects('weight')).check(
      z.refine((given) => Object.values(given).some((one) => !/^0*(\.0*|\/\d+)?$/.test(String(one))), {
        error: 'some-weight',
      }),
    ),
  },
  expects('object'),
);

/** A project file: amounts are decimal text or whole numbers, in euros. Unknown fields are refused by name. */
export const projectFile = z.strictObject(
  {
    $schema: z.optional(text),
    eurakit: z.literal(1, expects('version-1')),
    project: z.optional(identity),
    financing: z.optional(financing),
    financingVersions: z.optional(list(financing, 50)),
    budget: z.optional(budget),
    budgetVersions: z.optional(list(budget, 50)),
    salaries: z.optional(salaries),
    partners: z.optional(partners),
    documents: z.optional(documents),
    keys: z.optional(list(key, 100)),
    subProjects: z.optional(subProjects),
    plan: z.optional(planInWords),
    payments: z.optional(z.unknown()),
  },
  expects('object'),
);

/** What a project file holds. */
export type ProjectFile = z.infer<typeof projectFile>;
