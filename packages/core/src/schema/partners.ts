import * as z from 'zod/mini';
import { SALARY_MODELS } from '../model/budget.js';
import { DOCUMENT_STATES, DOCUMENTS } from '../model/document.js';
import { ROUNDING_STEPS, VAT_TREATMENTS } from '../model/partner.js';
import { budget, salaries } from './budget.js';
import { financing } from './financing.js';
import { choice, expects, flag, list, text } from './values.js';

const MOST_PARTNERS = 500;

/** How a beneficiary declares its costs. */
export const costTerms = {
  costModel: z.optional(text),
  salaryModel: z.optional(choice(SALARY_MODELS)),
  vat: z.optional(choice(VAT_TREATMENTS)),
};

/** The implementers of a joint project, each with its own figures. */
export const partners = list(
  z.strictObject(
    {
      ...costTerms,
      name: text,
      isLead: z.optional(flag),
      code: z.optional(text),
      businessId: z.optional(text),
      roundedTo: z.optional(choice(ROUNDING_STEPS)),
      budget: z.optional(budget),
      salaries: z.optional(salaries),
      financing: z.optional(financing),
    },
    expects('object'),
  ),
  MOST_PARTNERS,
);

/** Which documents are there. */
export const documents = list(
  z.strictObject(
    {
      document: choice(DOCUMENTS),
      partner: z.optional(text),
      state: z.optional(choice(DOCUMENT_STATES)),
      note: z.optional(text),
    },
    expects('object'),
  ),
  MOST_PARTNERS * DOCUMENTS.length,
);

export type PartnerFile = z.infer<typeof partners>[number];
export type DocumentFile = z.infer<typeof documents>[number];
