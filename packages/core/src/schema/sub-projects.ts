import * as z from 'zod/mini';
import { expects, list, text } from './values.js';

const LONGEST_CELL = 100_000;
const MOST_ROWS = 10_000;
const MOST_SUB_PROJECTS = 2_000;

/** A text of a report: a cell may hold several paragraphs. */
export const longText = z.string(expects('text')).check(z.maxLength(LONGEST_CELL, expects('fewer')));

const goalRow = z.strictObject(
  { goal: longText, activity: longText, result: longText, effect: z.exactOptional(longText) },
  expects('object'),
);

const evaluationRow = z.strictObject(
  { questions: longText, methods: longText, strategies: longText },
  expects('object'),
);

const names = list(text, 500);

const link = z.strictObject(
  {
    goal: z.int(expects('line-number')),
    subGoals: z.optional(names),
    indicators: z.optional(names),
    costCategories: z.optional(names),
  },
  expects('object'),
);

/** Sub-projects as a project file and `import` hold them; `rows` are those of the one matrix, or of the goals. */
export const subProjects = list(
  z.strictObject(
    {
      name: text,
      goals: z.optional(list(longText, MOST_ROWS)),
      announcedGoals: z.exactOptional(z.int(expects('line-number'))),
      rows: z.optional(list(z.union([goalRow, evaluationRow], expects('object')), MOST_ROWS)),
      evaluation: z.optional(list(evaluationRow, MOST_ROWS)),
      effects: z.optional(z.string(expects('text')).check(z.maxLength(20 * LONGEST_CELL, expects('fewer')))),
      links: z.optional(list(link, MOST_ROWS)),
    },
    expects('object'),
  ),
  MOST_SUB_PROJECTS,
);

export type SubProjectsFile = z.infer<typeof subProjects>;
