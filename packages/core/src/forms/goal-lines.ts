import { goalMatches, SAME_GOAL } from '../check/goal-facts.js';
import type { GoalLink, GoalRow } from '../model/goal-matrix.js';
import type { SubProject } from '../model/sub-project.js';
import { plainLinks } from './goal-links.js';

/**
 * A line of the sheet of goals: a goal as it is listed, a row of the matrix, or both where the row has the goal word
 * for word. Both are counted from 0.
 */
export type GoalLine = {
  readonly subProject: SubProject;
  readonly listed?: number;
  readonly row?: number;
  /** What the listed goal serves, and the place of that among the links. */
  readonly link?: { readonly nth: number; readonly link: GoalLink };
  /** The first line of its sub-project. */
  readonly isFirst: boolean;
};

/**
 * The lines of a sub-project: rows in their order, and between them the listed goals that have none word for word,
 * each before the row that means it.
 */
export function goalLines(subProject: SubProject): readonly GoalLine[] {
  const { goals, rows } = subProject;
  const listedOf = firstRows(subProject);
  const alike = goalMatches(subProject);
  const isMatched = new Set(listedOf.values());
  const links = plainLinks(subProject) ? subProject.links : [];
  const linkOf = new Map(links.map((link, nth) => [link.goal - 1, { nth, link }]));
  const lines: { listed?: number; row?: number }[] = [];
  let next = 0;
  const listAlone = (end: number): void => {
    for (; next < end; next++) if (!isMatched.has(next)) lines.push({ listed: next });
  };
  for (const row of rows.keys()) {
    const listed = listedOf.get(row);
    const { listed: likest = -1, likeness = 0 } = alike[row] ?? {};
    listAlone((listed ?? (likeness >= SAME_GOAL ? likest : -1)) + 1);
    lines.push({ row, ...(listed !== undefined && { listed }) });
  }
  listAlone(goals.length);
  const all = lines.length === 0 ? [{}] : lines;
  return all.map((line, nth) => {
    const link = linkOf.get(line.listed ?? -1);
    return { ...line, subProject, isFirst: nth === 0, ...(link !== undefined && { link }) };
  });
}

/** For each row that is the first with a listed goal, that goal. A row with nothing but its goal stands alone. */
function firstRows({ goals, rows }: SubProject): ReadonlyMap<number, number> {
  const unused = new Map<string, number[]>();
  for (const [nth, goal] of goals.entries()) unused.set(goal, [...(unused.get(goal) ?? []), nth]);
  const found = new Map<number, number>();
  for (const [nth, row] of rows.entries()) {
    const listed = hasContent(row) ? unused.get(row.goal)?.shift() : undefined;
    if (listed !== undefined) found.set(nth, listed);
  }
  return found;
}

/** Whether a row says anything besides its goal. */
function hasContent({ activity, result, effect = '' }: GoalRow): boolean {
  return activity !== '' || result !== '' || effect !== '';
}
