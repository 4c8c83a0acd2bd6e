import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';
import { wordLikeness, wordsOf } from '../values/word-likeness.js';
import type { Say } from './say.js';

/** From here on, two goals are one goal in other words. */
export const SAME_GOAL = 0.6;

/** Above so many comparisons only goals of the same words are matched. */
const MOST_COMPARED = 200_000;

/** A sub-project with its place, its name as a sentence says it, and its rows matched with the goals it lists. */
export type GoalFacts = {
  readonly subProject: SubProject;
  readonly name: string;
  readonly at: Path;
  /** For each row the listed goal that is likest to its goal, and how alike they are. */
  readonly matches: readonly { readonly listed: number; readonly likeness: number }[];
};

const facts = new WeakMap<SubProject, GoalFacts['matches']>();

/** The sub-projects of a project with their facts; each is matched once. */
export function goalFacts({ subProjects = [] }: Project): readonly GoalFacts[] {
  return subProjects.map((subProject, nth) => ({
    subProject,
    name: subProject.name === '' ? String(nth + 1) : subProject.name,
    at: ['subProjects', nth],
    matches: goalMatches(subProject),
  }));
}

/** For each row of a sub-project the listed goal that is likest to its goal; made once. */
export function goalMatches(subProject: SubProject): GoalFacts['matches'] {
  const matches = facts.get(subProject) ?? matched(subProject);
  facts.set(subProject, matches);
  return matches;
}

function matched({ goals, rows }: SubProject): GoalFacts['matches'] {
  const listed = goals.map(goalWords);
  const compares = goals.length * rows.length <= MOST_COMPARED;
  const places = new Map(listed.map((words, nth) => [words.join(' '), nth]));
  const known = new Map<string, GoalFacts['matches'][number]>();
  return rows.map(({ goal }) => {
    const found = known.get(goal) ?? nearest(goalWords(goal), compares ? listed : [], places);
    known.set(goal, found);
    return found;
  });
}

function nearest(
  words: readonly string[],
  listed: readonly (readonly string[])[],
  places: ReadonlyMap<string, number>,
): GoalFacts['matches'][number] {
  const same = places.get(words.join(' '));
  if (same !== undefined) return { listed: same, likeness: 1 };
  let best = { listed: -1, likeness: 0 };
  for (const [nth, other] of listed.entries()) {
    const likeness = wordLikeness(words, other);
    if (likeness > best.likeness) best = { listed: nth, likeness };
  }
  return best;
}

/** The words of a goal; a number before it is not part of it. */
function goalWords(goal: string): readonly string[] {
  return wordsOf(goal.replace(/^\s*\(?\d{1,2}[.)]\s+/, ''));
}

/** A text as a sentence quotes it: its beginning, if it is long. */
export function quoted(text: string, say: Say): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return say.quote(line.length > 90 ? `${line.slice(0, 87).trimEnd()}…` : line);
}
