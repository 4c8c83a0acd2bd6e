import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { GoalLink } from '../model/goal-matrix.js';
import type { AllocationKey, Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';
import type { StatedAmount } from '../values/amount.js';
import { rateDigits } from '../values/rate.js';
import { euroDecimal } from './euro-decimal.js';

/** A value of JSON, to be written with JSON.stringify. */
export type Json = unknown;

/** A project as its file: amounts as decimal text in euros, an unreadable amount as it was written. */
export function toProjectFile(project: Project): Readonly<Record<string, Json>> {
  const {
    financing,
    financingVersions,
    tables: _tables,
    rates: _rates,
    keys,
    subProjects,
    plan,
    unchecked,
    ...rest
  } = project;
  const { supportRate, period, ...identity } = rest;
  const own = {
    ...identity,
    ...(period !== undefined && { period: { start: period.start, end: period.end } }),
    ...(supportRate !== undefined && { supportRate: `${rateDigits(supportRate)} %` }),
  };
  return {
    eurakit: 1,
    ...(Object.keys(own).length > 0 && { project: own }),
    ...(financing !== undefined && { financing: planJson(financing) }),
    ...(financingVersions.length > 0 && { financingVersions: financingVersions.map(planJson) }),
    ...(keys.length > 0 && { keys: keys.map(keyJson) }),
    ...(subProjects !== undefined && { subProjects: subProjects.map(subProjectJson) }),
    ...(plan !== undefined && { plan: withoutEmpty(plan) }),
    ...unchecked,
  };
}

/** Lists and effects that are empty are left out. */
function subProjectJson({ name, effects, ...parts }: SubProject): Json {
  return {
    name,
    ...withoutEmpty(parts),
    ...(effects !== '' && { effects }),
    ...(parts.links.length > 0 && { links: parts.links.map(linkJson) }),
  };
}

function linkJson({ goal, ...parts }: GoalLink): Json {
  return { goal, ...withoutEmpty(parts) };
}

function withoutEmpty(value: object): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => !(Array.isArray(one) && one.length === 0)),
  );
}

function planJson({ version, years, rows }: FinancingPlan): Json {
  return {
    ...(version !== undefined && { version }),
    years: years.map(({ year, months }) =>
      months === undefined ? year : `${year} (${months.first}–${months.last})`,
    ),
    rows: rows.map(rowJson),
  };
}

function rowJson(row: FinancingRow): Json {
  const { label, statedPercent, amounts, total, role } = row;
  return {
    label,
    ...(statedPercent !== undefined && { statedPercent: `${rateDigits(statedPercent)} %` }),
    role,
    ...('contribution' in row && row.contribution !== undefined && { contribution: row.contribution }),
    ...('fixed' in row && row.fixed !== undefined && { fixed: row.fixed }),
    amounts: amounts.map(amountJson),
    ...(total !== undefined && { total: amountJson(total) }),
    ...(role === 'group' && { parts: row.parts.map(rowJson) }),
  };
}

function amountJson(amount: StatedAmount): Json {
  switch (amount.kind) {
    case 'amount':
      return euroDecimal(amount.cents);
    case 'blank':
      return null;
    case 'too-fine':
    case 'unreadable':
      return amount.raw;
  }
}

function keyJson({ name, weights }: AllocationKey): Json {
  const named = weights.every(({ party }) => party !== undefined);
  if (!named) return { name, weights: weights.map(({ weight }) => weight) };
  return { name, weights: Object.fromEntries(weights.map(({ party = '', weight }) => [party, weight])) };
}
