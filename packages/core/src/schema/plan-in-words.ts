import * as z from 'zod/mini';
import { longText } from './sub-projects.js';
import { day, expects, list, text } from './values.js';

const MOST_ITEMS = 5_000;

const item = z.strictObject(
  { number: text, text: longText, under: z.exactOptional(longText) },
  expects('object'),
);
const items = list(item, MOST_ITEMS);

const risk = z.strictObject({ risk: longText, mitigation: longText }, expects('object'));

const milestone = z.strictObject(
  {
    text: longText,
    written: text,
    period: z
      .strictObject({ start: day, end: day }, expects('object'))
      .check(z.refine(({ start, end }) => start <= end, expects('start-before-end'))),
  },
  expects('object'),
);

const link = z.strictObject(
  {
    output: z.int(expects('line-number')),
    to: z.enum(['result', 'subGoal'], expects('choice')),
    number: text,
  },
  expects('object'),
);

/** The fields of a plan in words; a part that is not there is empty. */
export const planFields = {
  mainGoal: z.optional(longText),
  subGoals: z.optional(items),
  results: z.optional(items),
  outputs: z.optional(items),
  risks: z.optional(list(risk, MOST_ITEMS)),
  milestones: z.optional(list(milestone, MOST_ITEMS)),
  links: z.optional(list(link, MOST_ITEMS)),
};

/** A plan in words as a project file holds it. */
export const planInWords = z.strictObject(planFields, expects('object'));

export type PlanInWordsFile = z.infer<typeof planInWords>;
