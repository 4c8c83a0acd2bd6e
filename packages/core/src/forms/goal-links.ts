import type { GoalLink } from '../model/goal-matrix.js';
import type { SubProject } from '../model/sub-project.js';

type LinkPart = 'subGoals' | 'indicators' | 'costCategories';

/** What a goal serves and is measured by, as a cell has it: numbers with commas, names on lines of their own. */
export function linkCell(part: LinkPart, names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(part === 'subGoals' ? ', ' : '\n');
}

/** The names that a cell holds; people part them by commas, semicolons or lines. */
export function linkNames(part: LinkPart, text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(part === 'subGoals' ? /[,;\n]/ : /[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether the cells of the sheet say all that the links do: one for a goal, in order, with names that read back. */
export function plainLinks({ goals, links }: SubProject): boolean {
  return links.every((link, nth) => {
    const follows = link.goal > (links[nth - 1]?.goal ?? 0) && link.goal <= goals.length;
    return (
      follows && PARTS.some((part) => link[part].length > 0) && PARTS.every((part) => readsBack(link, part))
    );
  });
}

const PARTS: readonly LinkPart[] = ['subGoals', 'indicators', 'costCategories'];

function readsBack(link: GoalLink, part: LinkPart): boolean {
  const again = linkNames(part, linkCell(part, link[part]));
  return again.length === link[part].length && again.every((name, nth) => name === link[part][nth]);
}
