import type { GoalLink } from '../model/goal-matrix.js';
import type { AllocationKey, Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';
import { rateDigits } from '../values/rate.js';
import type { Json } from './json.js';
import { budgetJson, partnerJson, planJson, salariesJson } from './project-file-parts.js';

/** A project as its file: amounts as decimal text in euros, an unreadable amount as it was written. */
export function toProjectFile(project: Project): Readonly<Record<string, Json>> {
  const {
    financing,
    financingVersions,
    budget,
    budgetVersions,
    salaries,
    partners,
    documents,
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
    ...(budget !== undefined && { budget: budgetJson(budget) }),
    ...(budgetVersions.length > 0 && { budgetVersions: budgetVersions.map(budgetJson) }),
    ...(salaries !== undefined && { salaries: salariesJson(salaries) }),
    ...(partners.length > 0 && { partners: partners.map(partnerJson) }),
    ...(documents.length > 0 && { documents }),
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

function keyJson({ name, weights }: AllocationKey): Json {
  const named = weights.every(({ party }) => party !== undefined);
  if (!named) return { name, weights: weights.map(({ weight }) => weight) };
  return { name, weights: Object.fromEntries(weights.map(({ party = '', weight }) => [party, weight])) };
}
