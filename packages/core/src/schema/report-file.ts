import * as z from 'zod/mini';
import { planFields } from './plan-in-words.js';
import { subProjects } from './sub-projects.js';
import { expects, list, text } from './values.js';

/**
 * What `import` writes of a report or of a plan in words, or both together: sub-projects beside main goal, sub-goals,
 * results, outputs, risks, milestones and links. Repairs and what was left out are let in as they are.
 */
export const reportFile = z.strictObject(
  {
    $schema: z.optional(text),
    subProjects: z.optional(subProjects),
    ...planFields,
    repairs: z.optional(list(z.unknown(), 1_000_000)),
    dropped: z.optional(list(z.unknown(), 1_000_000)),
  },
  expects('object'),
);

export type ReportFile = z.infer<typeof reportFile>;
