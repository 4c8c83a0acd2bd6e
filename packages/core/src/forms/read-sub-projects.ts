import type { Path } from '../model/finding.js';
import type { FormCells } from './form-cells.js';
import type { CellAt } from './form-sheet.js';
import { linkNames } from './goal-links.js';
import type { KeptLines } from './kept-lines.js';
import { type LineGroup, lineGroups, nameKey, type ReadLine } from './read-lines.js';
import type { ReadPart } from './read-part.js';

/** Reads the sheets *Tavoitteet*, *Arviointi* and *Vaikutukset*; `undefined` where the workbook has none of them. */
export function readSubProjects(cells: FormCells, kept: KeptLines): ReadPart | undefined {
  const [goals, evaluation, effects] = (['goals', 'evaluation', 'effects'] as const).map((sheet) =>
    lineGroups(cells, sheet, kept.longTexts),
  );
  if (goals === undefined && evaluation === undefined && effects === undefined) return undefined;
  const places: (readonly [Path, CellAt])[] = [];
  const blank = new Set(kept.blank);
  const json = together(goals ?? [], evaluation ?? [], effects ?? []).map((parts, nth) => {
    const take: Take = (path, at) => {
      if (at !== undefined) places.push([['subProjects', nth, ...path], at]);
    };
    take([], parts.first.nameAt);
    const links = kept.links[String(parts.first.number)];
    const read = readGoals(parts.goals, blank, take);
    return {
      name: parts.first.name,
      ...read,
      ...(read.links.length === 0 && links !== undefined && { links }),
      evaluation: readEvaluation(parts.evaluation, blank, take),
      effects: readEffects(parts.effects, take),
    };
  });
  return { json, places };
}

type Take = (path: Path, at: CellAt | undefined) => void;

type Parts = {
  readonly first: LineGroup;
  goals: readonly ReadLine[];
  evaluation: readonly ReadLine[];
  effects: readonly ReadLine[];
};

/** The lines of each sub-project from all sheets: the same by number, else by name; new ones come last. */
function together(
  goals: readonly LineGroup[],
  evaluation: readonly LineGroup[],
  effects: readonly LineGroup[],
): readonly Parts[] {
  const all: Parts[] = goals.map((first) => ({ first, goals: first.lines, evaluation: [], effects: [] }));
  const byNumber = new Map(all.map((parts) => [parts.first.number, parts]));
  const byName = new Map(all.toReversed().map((parts) => [nameKey(parts.first.name), parts]));
  for (const [sheet, groups] of [
    ['evaluation', evaluation],
    ['effects', effects],
  ] as const) {
    for (const group of groups) {
      const numbered = group.number === undefined ? undefined : byNumber.get(group.number);
      const known = numbered ?? byName.get(nameKey(group.name));
      if (known !== undefined) known[sheet] = [...known[sheet], ...group.lines];
      else if (group.lines.some(hasText)) {
        const added: Parts = { first: group, goals: [], evaluation: [], effects: [], [sheet]: group.lines };
        all.push(added);
        byName.set(nameKey(group.name), added);
      }
    }
  }
  return all;
}

function hasText({ text }: ReadLine): boolean {
  return ['questions', 'methods', 'strategies', 'text'].some((column) => text(column) !== undefined);
}

function readGoals(lines: readonly ReadLine[], blank: ReadonlySet<string>, take: Take) {
  const listed = inOrder(lines.filter(({ text }) => text('number') !== undefined));
  const rows = lines.filter((line) => isRow(line, blank));
  for (const [nth, line] of listed.entries())
    take(['goals', nth], line.at(isRow(line, blank) ? 'number' : 'goal'));
  const announced = lines.find(({ text }) => text('announced') !== undefined);
  take(['announcedGoals'], announced?.at('announced'));
  return {
    goals: listed.map(({ text }) => text('goal') ?? ''),
    ...(announced !== undefined && { announcedGoals: announced.count('announced') }),
    rows: rows.map((line, nth) => readRow(line, ['rows', nth], blank, take)),
    links: linksOf(listed, take),
  };
}

/** By their numbers; those with the same one, or with none that can be read, as they stand. */
function inOrder(listed: readonly ReadLine[]): readonly ReadLine[] {
  const numberOf = ({ text }: ReadLine): number =>
    Number(/\d+/.exec(text('number') ?? '')?.[0] ?? Number.POSITIVE_INFINITY);
  return listed.toSorted((one, other) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    return a === b ? 0 : a - b;
  });
}

/** A line with a number alone lists a goal; any other with words is a row. */
function isRow({ mark, text }: ReadLine, blank: ReadonlySet<string>): boolean {
  if (['activity', 'result', 'effect'].some((column) => text(column) !== undefined)) return true;
  if (mark !== undefined && blank.has(mark)) return true;
  return text('number') === undefined && text('goal') !== undefined;
}

function readRow({ mark, text, at }: ReadLine, path: Path, blank: ReadonlySet<string>, take: Take) {
  take(path, at('goal'));
  for (const column of ['goal', 'activity', 'result', 'effect']) take([...path, column], at(column));
  const effect = text('effect') ?? (blank.has(`${mark}.effect`) ? '' : undefined);
  return {
    goal: text('goal') ?? '',
    activity: text('activity') ?? '',
    result: text('result') ?? '',
    ...(effect !== undefined && { effect }),
  };
}

function linksOf(listed: readonly ReadLine[], take: Take) {
  const parts = ['subGoals', 'indicators', 'costCategories'] as const;
  const links = listed.flatMap((line, nth) => {
    const [subGoals = [], indicators = [], costCategories = []] = parts.map((part) =>
      linkNames(part, line.text(part)),
    );
    const names = { subGoals, indicators, costCategories };
    return Object.values(names).every((one) => one.length === 0)
      ? []
      : [{ line, link: { goal: nth + 1, ...names } }];
  });
  for (const [nth, { line }] of links.entries()) {
    take(['links', nth], line.at('subGoals'));
    for (const part of parts) take(['links', nth, part], line.at(part));
  }
  return links.map(({ link }) => link);
}

function readEvaluation(lines: readonly ReadLine[], blank: ReadonlySet<string>, take: Take) {
  const columns = ['questions', 'methods', 'strategies'] as const;
  const rows = lines.filter(
    ({ mark, text }) =>
      columns.some((column) => text(column) !== undefined) || (mark !== undefined && blank.has(mark)),
  );
  return rows.map(({ text, at }, nth) => {
    take(['evaluation', nth], at('questions'));
    for (const column of columns) take(['evaluation', nth, column], at(column));
    return {
      questions: text('questions') ?? '',
      methods: text('methods') ?? '',
      strategies: text('strategies') ?? '',
    };
  });
}

function readEffects(lines: readonly ReadLine[], take: Take): string {
  take(['effects'], lines[0]?.at('text'));
  return lines.flatMap(({ text }) => text('text') ?? []).join('\n');
}
