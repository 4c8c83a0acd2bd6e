import { goalCoverage } from '../calculate/goal-coverage.js';
import type { EvaluationRow } from '../model/evaluation-matrix.js';
import type { GoalRow } from '../model/goal-matrix.js';
import type { Project } from '../model/project.js';
import type { SubProject } from '../model/sub-project.js';
import type { Language } from '../words/language.js';

/** What pages show: sub-projects, and the plan whose sub-goals they serve. */
export type ReportParts = Pick<Project, 'subProjects' | 'plan'>;

/** A sub-project as a page shows it: its name, and parts with a title that hold a list, a table or a text. */
export type ReportPage = { readonly title: string; readonly parts: readonly ReportPart[] };

/** A part of a page: a list, a table or a text, under its title. */
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
    coverage: 'Kattavuus',
    coverageNote: 'Mitkä osahankkeiden tavoitteista palvelevat kutakin osatavoitetta',
    subGoal: 'Osatavoite',
    served: 'Osahankkeita',
    unserved: '0 – ei mikään osahanke',
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
    coverage: 'Täckning',
    coverageNote: 'Vilka av delprojektens mål som betjänar varje delmål',
    subGoal: 'Delmål',
    served: 'Delprojekt',
    unserved: '0 – inget delprojekt',
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
    coverage: 'Coverage',
    coverageNote: 'Which goals of the sub-projects serve each sub-goal',
    subGoal: 'Sub-goal',
    served: 'Sub-projects',
    unserved: '0 – no sub-project',
    goalColumns: ['Goal', 'Activity', 'Result', 'Effects'],
    evaluationColumns: ['Questions', 'Methods', 'Strategies'],
  },
} as const satisfies Readonly<Record<Language, object>>;

/** A page for each sub-project, and one that shows which of them serve which sub-goals, where any are known. */
export function reportPages(parts: ReportParts, language: Language): readonly ReportPage[] {
  const { subProjects = [] } = parts;
  return [...subProjects.map((one) => reportPage(one, language)), ...coveragePage(parts, language)];
}

/** The goals that serve each sub-goal, by sub-project. */
function coveragePage(parts: ReportParts, language: Language): readonly ReportPage[] {
  const { subProjects, subGoals } = goalCoverage(parts);
  if (subGoals.length === 0 || subProjects.length === 0) return [];
  const titles = REPORT_TITLES[language];
  const rows = subGoals.map(({ number, text, goals, served }) => [
    text === '' ? number : `${number}. ${text}`,
    ...goals.map((numbers) => numbers.join(', ')),
    served === 0 ? titles.unserved : String(served),
  ]);
  const heading = [titles.subGoal, ...subProjects.map((name) => name || titles.subProject), titles.served];
  return [
    {
      title: titles.coverage,
      parts: [{ kind: 'table', title: titles.coverageNote, table: { heading, rows } }],
    },
  ];
}

/** The parts of a sub-project that have something in them. */
function reportPage(one: SubProject, language: Language): ReportPage {
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
