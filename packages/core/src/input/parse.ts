import type { AllocationKey, Project } from '../model/project.js';
import { parseCalendarDay } from '../values/calendar-day.js';
import { parseRate } from '../values/rate.js';
import type { Draft, DraftKey } from './draft.js';
import { parseTable } from './parse-amount-table.js';
import { parseBudget, parseSalaries } from './parse-budget.js';
import { parsePlan } from './parse-financing.js';
import { parsePartner } from './parse-partner.js';
import { toProjectPlan } from './parse-plan.js';
import { toSubProject } from './parse-sub-projects.js';
import { withoutAbsent } from './without-absent.js';

/** Gives every text of the draft its value. Nothing is repaired or dropped; what cannot be read stays as raw text. */
export function parse(draft: Draft): Project {
  const { period, supportRate, ...identity } = draft.project ?? {};
  const start = parseCalendarDay(period?.start ?? '');
  const end = parseCalendarDay(period?.end ?? '');
  const rate = parseRate(supportRate ?? '');
  return {
    ...withoutAbsent(identity),
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
    ...(rate !== undefined && { supportRate: rate }),
    ...(draft.financing !== undefined && { financing: parsePlan(draft.financing) }),
    financingVersions: (draft.financingVersions ?? []).map(parsePlan),
    ...(draft.budget !== undefined && { budget: parseBudget(draft.budget) }),
    budgetVersions: (draft.budgetVersions ?? []).map(parseBudget),
    ...(draft.salaries !== undefined && { salaries: parseSalaries(draft.salaries) }),
    partners: (draft.partners ?? []).map(parsePartner),
    documents: (draft.documents ?? []).map(withoutAbsent),
    tables: (draft.tables ?? []).map(parseTable),
    keys: (draft.keys ?? []).map(parseKey),
    ...(draft.subProjects !== undefined && { subProjects: draft.subProjects.map(toSubProject) }),
    ...(draft.plan !== undefined && { plan: toProjectPlan(draft.plan) }),
    unchecked: draft.unchecked ?? {},
  };
}

function parseKey({ name, weights, isFromTable }: DraftKey): AllocationKey {
  const own = { name, ...(isFromTable && { isFromTable }) };
  if (isList(weights)) return { ...own, weights: weights.map((weight) => ({ weight })) };
  return { ...own, weights: Object.entries(weights).map(([party, weight]) => ({ party, weight })) };
}

function isList(weights: DraftKey['weights']): weights is readonly (number | string)[] {
  return Array.isArray(weights);
}
