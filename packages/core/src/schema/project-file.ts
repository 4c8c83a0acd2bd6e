import * as z from 'zod';
import { financing } from './financing.js';
import { choice, day, expects, list, percentage, text, weight } from './values.js';

const identity = z.strictObject(
  {
    code: text.optional(),
    applicationNumber: text.optional(),
    name: text.optional(),
    programmePeriod: text.optional(),
    fund: text.optional(),
    structure: choice(['single', 'joint', 'transfer', 'group']).optional(),
    period: z
      .strictObject({ start: day, end: day }, expects('object'))
      .refine(({ start, end }) => start <= end, expects('start-before-end'))
      .optional(),
    supportRate: percentage.optional(),
    planUnit: z.enum(['0.01', '1'], expects('unit')).optional(),
  },
  expects('object'),
);

const weights = list(weight, 2_000).min(1, { ...expects('weight'), abort: true });

const key = z.strictObject(
  {
    name: text,
    weights: z
      .union([z.record(text, weight, expects('weight')), weights], expects('weight'))
      .refine((given) => Object.values(given).some((one) => !/^0*(\.0*|\/\d+)?$/.test(String(one))), {
        error: 'some-weight',
      }),
  },
  expects('object'),
);

/** A project file: amounts are decimal text or whole numbers, in euros. Unknown fields are refused by name. */
export const projectFile = z.strictObject(
  {
    $schema: text.optional(),
    eurakit: z.literal(1, expects('version-1')),
    project: identity.optional(),
    financing: financing.optional(),
    financingVersions: list(financing, 50).optional(),
    keys: list(key, 100).optional(),
    subProjects: z.unknown().optional(),
    budget: z.unknown().optional(),
    payments: z.unknown().optional(),
  },
  expects('object'),
);

export type ProjectFile = z.infer<typeof projectFile>;

/** The JSON Schema of a project file, for editors. */
export function projectJsonSchema(): Record<string, unknown> {
  return {
    $id: 'https://eurakit.invalid/project.schema.json',
    title: 'eurakit project file',
    ...z.toJSONSchema(projectFile, { io: 'input', reused: 'ref' }),
  };
}
