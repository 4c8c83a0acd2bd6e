import type { PlanItem, ProjectPlan } from '../model/project-plan.js';
import type { Language } from '../words/language.js';
import type { ReportPage, ReportPart } from './report-tables.js';

const TITLES = {
  fi: {
    plan: 'Suunnitelma',
    mainGoal: 'Päätavoite',
    subGoals: 'Osatavoitteet',
    results: 'Tulokset',
    outputs: 'Tuotokset',
    risks: 'Riskit',
    risk: 'Riski',
    mitigation: 'Varautuminen',
    milestones: 'Välitavoitteet',
    milestone: 'Välitavoite',
    when: 'Aika',
  },
  sv: {
    plan: 'Plan',
    mainGoal: 'Huvudmål',
    subGoals: 'Delmål',
    results: 'Resultat',
    outputs: 'Produkter',
    risks: 'Risker',
    risk: 'Risk',
    mitigation: 'Beredskap',
    milestones: 'Milstolpar',
    milestone: 'Milstolpe',
    when: 'Tid',
  },
  en: {
    plan: 'Plan',
    mainGoal: 'Main goal',
    subGoals: 'Sub-goals',
    results: 'Results',
    outputs: 'Outputs',
    risks: 'Risks',
    risk: 'Risk',
    mitigation: 'Mitigation',
    milestones: 'Milestones',
    milestone: 'Milestone',
    when: 'Time',
  },
} as const;

/** A plan in words as a page: its goals, results and outputs as lists, its risks and milestones as tables. */
export function planPage(plan: ProjectPlan, language: Language): ReportPage {
  const titles = TITLES[language];
  const { mainGoal, subGoals, results, outputs, risks, milestones } = plan;
  const parts: readonly ReportPart[] = [
    ...(mainGoal === undefined ? [] : [{ kind: 'text', title: titles.mainGoal, text: mainGoal } as const]),
    ...list(titles.subGoals, subGoals),
    ...list(titles.results, results),
    ...list(titles.outputs, outputs),
    ...table(
      titles.risks,
      [titles.risk, titles.mitigation],
      risks.map(({ risk, mitigation }) => [risk, mitigation]),
    ),
    ...table(
      titles.milestones,
      [titles.milestone, titles.when],
      milestones.map(({ text, written }) => [text, written]),
    ),
  ];
  return { title: titles.plan, parts };
}

function list(title: string, items: readonly PlanItem[]): readonly ReportPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items: items.map(({ text }) => text) }];
}

function table(
  title: string,
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ReportPart[] {
  return rows.length === 0 ? [] : [{ kind: 'table', title, table: { heading, rows } }];
}
