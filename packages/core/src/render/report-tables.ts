import type { EvaluationRow } from '../model/evaluation-matrix.js';
import type { GoalRow } from '../model/goal-matrix.js';
import type { SubProject } from '../model/sub-project.js';
import type { Language } from '../words/language.js';

/** A sub-project as a page shows it: its name, and parts with a title that hold a list, a table or a text. */
export type ReportPage = { readonly title: string; readonly parts: readonly ReportPart[] };

export type ReportPart =
  | {
      readonly kind: 'list';
      readonly title: string;
      /** How many items there are said to be. */
      readonly lead?: string;
      readonly items: readonly string[];
    }
  | { readonly kind: 'table'; readonly title: string; readonly table: TextTable }
  | { readonly kind: 'text'; readonly title: string; readonly text: string };

/** A table of texts; a cell may hold several lines. */
export type TextTable = {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The titles and headings that reports use, in each language; a report written with them reads back the same. */
export const REPORT_TITLES = {
  fi: {
    subProject: 'Osahanke',
    goals: 'Osahankkeen tavoitteet',
    announced: (count: number) => `Osahankkeella on ${count} tavoitetta:`,
    evaluation: 'Arviointikysymykset, menetelmät ja aineistonhankintastrategiat',
    matrix: 'Tavoitteiden toteutuminen',
    effects: 'Vaikutukset',
    goalColumns: ['Tavoite', 'Toiminta', 'Tulokset', 'Vaikutukset'],
    evaluationColumns: ['Kysymykset', 'Menetelmät', 'Strategiat'],
  },
  sv: {
    subProject: 'Delprojekt',
    goals: 'Delprojektets mål',
    announced: (count: number) => `Delprojektet har ${count} mål:`,
    evaluation: 'Utvärderingsfrågor, metoder och strategier',
    matrix: 'Måluppfyllelse',
    effects: 'Effekter',
    goalColumns: ['Mål', 'Verksamhet', 'Resultat', 'Effekter'],
    evaluationColumns: ['Frågor', 'Metoder', 'Strategier'],
  },
  en: {
    subProject: 'Sub-project',
    goals: 'Goals of the sub-project',
    announced: (count: number) => `The sub-project has ${count} goals:`,
    evaluation: 'Evaluation questions, methods and strategies',
    matrix: 'Achievement of the goals',
    effects: 'Effects',
    goalColumns: ['Goal', 'Activity', 'Result', 'Effects'],
    evaluationColumns: ['Questions', 'Methods', 'Strategies'],
  },
} as const satisfies Readonly<Record<Language, object>>;

/** The parts of a sub-project that have something in them. */
export function reportPage(one: SubProject, language: Language): ReportPage {
  const titles = REPORT_TITLES[language];
  const { goals, announcedGoals = 1, rows, evaluation, effects } = one;
  const parts: readonly ReportPart[] = [
    {
      kind: 'list',
      title: titles.goals,
      ...(announcedGoals > 1 && { lead: titles.announced(announcedGoals) }),
      items: goals,
    },
    { kind: 'table', title: titles.evaluation, table: evaluationTable(evaluation, language) },
    { kind: 'table', title: titles.matrix, table: goalTable(rows, language) },
    { kind: 'text', title: titles.effects, text: effects },
  ];
  return { title: one.name === '' ? titles.subProject : one.name, parts: parts.filter(hasContent) };
}

/** A goal matrix; its column of effects only where a row has one. */
function goalTable(rows: readonly GoalRow[], language: Language): TextTable {
  const { goalColumns } = REPORT_TITLES[language];
  const hasEffects = rows.some(({ effect }) => effect !== undefined);
  return {
    heading: hasEffects ? goalColumns : goalColumns.slice(0, 3),
    rows: rows.map(({ goal, activity, result, effect = '' }) =>
      hasEffects ? [goal, activity, result, effect] : [goal, activity, result],
    ),
  };
}

function evaluationTable(rows: readonly EvaluationRow[], language: Language): TextTable {
  return {
    heading: REPORT_TITLES[language].evaluationColumns,
    rows: rows.map(({ questions, methods, strategies }) => [questions, methods, strategies]),
  };
}

function hasContent(part: ReportPart): boolean {
  if (part.kind === 'text') return part.text !== '';
  return (part.kind === 'list' ? part.items : part.table.rows).length > 0;
}
