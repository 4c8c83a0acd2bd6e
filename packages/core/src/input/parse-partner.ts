import type { Partner } from '../model/partner.js';
import type { DraftPartner } from './draft.js';
import { parseBudget, parseSalaries } from './parse-budget.js';
import { parsePlan } from './parse-financing.js';
import { withoutAbsent } from './without-absent.js';

/** A partner of a draft with its texts read. */
export function parsePartner({ budget, salaries, financing, ...own }: DraftPartner): Partner {
  return {
    ...withoutAbsent(own),
    ...(budget !== undefined && { budget: parseBudget(budget) }),
    ...(salaries !== undefined && { salaries: parseSalaries(salaries) }),
    ...(financing !== undefined && { financing: parsePlan(financing) }),
  };
}
