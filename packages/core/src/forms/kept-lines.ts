import type { Project } from '../model/project.js';
import { goalLines } from './goal-lines.js';
import { plainLinks } from './goal-links.js';

/** What the sheets of lines do not say of sub-projects. */
export type KeptLines = {
  /** What is there although its cells are empty, by mark: a row, or a row's text of effects. */
  readonly blank: readonly string[];
  /** The links of a sub-project that its cells cannot hold, by its number from 1. */
  readonly links: Readonly<Record<string, unknown>>;
  /** Texts that are longer than a cell. */
  readonly longTexts: readonly string[];
};

export const NO_LINES: KeptLines = { blank: [], links: {}, longTexts: [] };

/** The name that stays with a line: of the first sub-project the second line is `goals.line.1.2`. */
export function lineMark(sheet: string, subProject: number, line: number): string {
  return `${sheet}.line.${subProject + 1}.${line + 1}`;
}

/** Collects what the cells do not say. */
export function keptLines({ subProjects = [] }: Project, longTexts: readonly string[]): KeptLines {
  return {
    blank: subProjects.flatMap((subProject, nth) => [
      ...goalLines(subProject).flatMap(({ row }, line) => {
        const mark = lineMark('goals', nth, line);
        const { goal, activity, result, effect } = subProject.rows[row ?? -1] ?? {};
        const isEmpty = row !== undefined && [goal, activity, result].every((text) => text === '');
        const hasEmptyEffect = effect === '';
        return [
          ...(isEmpty && (effect ?? '') === '' ? [mark] : []),
          ...(hasEmptyEffect ? [`${mark}.effect`] : []),
        ];
      }),
      ...subProject.evaluation.flatMap((row, line) =>
        Object.values(row).every((text) => text === '') ? [lineMark('evaluation', nth, line)] : [],
      ),
    ]),
    links: Object.fromEntries(
      subProjects.flatMap((subProject, nth) =>
        plainLinks(subProject) ? [] : [[String(nth + 1), subProject.links] as const],
      ),
    ),
    longTexts,
  };
}

/** Reads what {@link keptLines} gave; nothing where somebody changed it to something else. */
export function readKeptLines(value: unknown): KeptLines {
  if (typeof value !== 'object' || value === null) return NO_LINES;
  const { blank, links, longTexts }: Partial<Record<keyof KeptLines, unknown>> = value;
  return {
    blank: textsOf(blank),
    links: typeof links === 'object' && links !== null ? { ...links } : {},
    longTexts: textsOf(longTexts),
  };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
