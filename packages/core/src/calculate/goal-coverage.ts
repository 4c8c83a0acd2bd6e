import type { Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';

/** A sub-goal of the project, and for each sub-project the numbers of its goals that serve it, from 1. */
export type CoveredSubGoal = {
  readonly number: string;
  readonly text: string;
  readonly goals: readonly (readonly number[])[];
  /** How many sub-projects serve it. */
  readonly served: number;
};

/** Which sub-projects serve which sub-goals. */
export type GoalCoverage = {
  readonly subProjects: readonly string[];
  readonly subGoals: readonly CoveredSubGoal[];
};

/** The map of sub-goals × sub-projects; without a plan its sub-goals are those that links name, in their order. */
export function goalCoverage({
  plan,
  subProjects = [],
}: Pick<Project, 'plan' | 'subProjects'>): GoalCoverage {
  const links = subProjects.map(goalsBySubGoal);
  const planned = plan?.subGoals ?? [];
  const named = [...new Set(links.flatMap((one) => [...one.keys()]))];
  const all = planned.length > 0 ? planned : named.map((number) => ({ number, text: '' })).sort(inOrder);
  return {
    subProjects: subProjects.map(({ name }) => name),
    subGoals: all.map(({ number, text }) => {
      const goals = links.map((one) => one.get(number) ?? []);
      return { number, text, goals, served: goals.filter((some) => some.length > 0).length };
    }),
  };
}

/** The goals of a sub-project that it lists and links, by the sub-goal that they serve. */
function goalsBySubGoal({ goals, links }: SubProject): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { goal, subGoals } of links) {
    if (goal < 1 || goal > goals.length) continue;
    for (const number of subGoals) {
      const known = found.get(number) ?? [];
      if (!known.includes(goal)) found.set(number, [...known, goal]);
    }
  }
  return found;
}

/** As numbers where they are, else by their letters; the same in every language. */
function inOrder(one: { readonly number: string }, other: { readonly number: string }): number {
  const [a = 0, b = 0] = [one, other].map(({ number }) =>
    Number(/^\d{1,9}/.exec(number)?.[0] ?? Number.POSITIVE_INFINITY),
  );
  if (a !== b) return a < b ? -1 : 1;
  return one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
}
