import * as z from 'zod/mini';
import { longText, subProjects } from './sub-projects.js';
import { day, expects, list, text } from './values.js';

const MOST_ITEMS = 5_000;

const item = z.strictObject(
  { number: text, text: longText, under: z.exactOptional(longText) },
  expects('object'),
);
const items = list(item, MOST_ITEMS);

/**
 * What `import` writes of a report or of a plan in words, or both together: sub-projects beside main goal, sub-goals,
 * results, outputs, risks, milestones and links. Repairs and what was left out are let in as they are.
 */
export const reportFile = z.strictObject(
  {
    $schema: z.optional(text),
    subProjects: z.optional(subProjects),
    mainGoal: z.optional(longText),
    subGoals: z.optional(items),
    results: z.optional(items),
    outputs: z.optional(items),
    risks: z.optional(
      list(z.strictObject({ risk: longText, mitigation: longText }, expects('object')), MOST_ITEMS),
    ),
    milestones: z.optional(
      list(
        z.strictObject(
          {
            text: longText,
            written: text,
            period: z
              .strictObject({ start: day, end: day }, expects('object'))
              .check(z.refine(({ start, end }) => start <= end, expects('start-before-end'))),
          },
          expects('object'),
        ),
        MOST_ITEMS,
      ),
    ),
    links: z.optional(
      list(
        z.strictObject(
          {
            output: z.int(expects('line-number')),
            to: z.enum(['result', 'subGoal'], expects('choice')),
            number: text,
          },
          expects('object'),
        ),
        MOST_ITEMS,
      ),
    ),
    repairs: z.optional(list(z.unknown(), 1_000_000)),
    dropped: z.optional(list(z.unknown(), 1_000_000)),
  },
  expects('object'),
);

export type ReportFile = z.infer<typeof reportFile>;
