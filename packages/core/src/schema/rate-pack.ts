import * as z from 'zod/mini';
import { COST_CATEGORIES } from '../model/amount-table.js';
import { EVIDENCE, FUNDS, RATE_KINDS, SAME_FOR } from '../model/rate-entry.js';
import { choice, day, expects, flag, list, percentage, text } from './values.js';

/** Finnish is the default of the other languages. */
const worded = z.strictObject({ fi: text, sv: z.optional(text), en: z.optional(text) }, expects('object'));

const source = z.strictObject(
  {
    text: worded,
    link: z.optional(z.string(expects('link')).check(z.regex(/^https?:\/\/\S{1,1990}$/, expects('link')))),
    seen: z.optional(day),
  },
  expects('object'),
);

const euros = z.string(expects('euros')).check(z.regex(/^\d{1,12}(\.\d{1,2})?$/, expects('euros')));
const hours = z
  .int(expects('hours'))
  .check(z.minimum(1, expects('hours')), z.maximum(8784, expects('hours')));

const categories = list(choice(COST_CATEGORIES), COST_CATEGORIES.length);

const terms = z.strictObject(
  {
    of: z.optional(z.union([z.literal('totalCosts'), categories], expects('choice'))),
    pays: z.optional(categories),
    forTeaching: z.optional(flag),
    sameFor: z.optional(choice(SAME_FOR)),
  },
  expects('object'),
);

const entry = z
  .strictObject(
    {
      id: z
        .string(expects('rate-id'))
        .check(z.regex(/^\d{4}-\d{4}\/[a-z0-9][a-z0-9.-]{0,60}$/, expects('rate-id'))),
      kind: choice([...RATE_KINDS]),
      percent: z.optional(percentage),
      euros: z.optional(euros),
      hours: z.optional(hours),
      base: z.optional(worded),
      covers: worded,
      terms: z.optional(terms),
      funds: list(choice([...FUNDS]), FUNDS.length),
      from: day,
      to: z.optional(day),
      evidence: z.optional(choice([...EVIDENCE])),
      source,
    },
    expects('object'),
  )
  .check(
    z.refine(
      (one) => [one.percent, one.euros, one.hours].filter((value) => value !== undefined).length <= 1,
      expects('one-value'),
    ),
    z.refine(({ from, to }) => to === undefined || from <= to, expects('start-before-end')),
  );

/** A pack of rates that a user supplies: what a programme period sets, with its sources. */
export const ratePackFile = z
  .strictObject(
    {
      $schema: z.optional(text),
      eurakitRates: z.literal(1, expects('version-1')),
      period: z
        .string(expects('programme-period'))
        .check(z.regex(/^20\d{2}-20\d{2}$/, expects('programme-period'))),
      rates: list(entry, 500),
    },
    expects('object'),
  )
  .check(
    z.superRefine(({ period, rates }, context) => {
      for (const [index, { id }] of rates.entries()) {
        const isTwice = rates.findIndex((one) => one.id === id) < index;
        if (id.startsWith(`${period}/`) && !isTwice) continue;
        context.addIssue({ code: 'custom', path: ['rates', index, 'id'], message: expects('rate-id').error });
      }
    }),
  );

/** What the file of a rate pack holds. */
export type RatePackFile = z.infer<typeof ratePackFile>;
