import { budgetFigures } from '../calculate/budget-figures.js';
import type { FigureTable, StatedRow } from '../calculate/figure-table.js';
import { planFigures } from '../calculate/plan-figures.js';
import { costKey, fundingKey } from '../calculate/same-rows.js';
import type { PlanVersion } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import type { PlanYear } from '../values/period.js';
import { FORM_NOTES } from '../words/form-notes.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { Language } from '../words/language.js';
import { type DecisionTable, decisionCells } from './decision-cells.js';
import { decisionRows, inOrder, type Version } from './decision-rows.js';
import { amountFormat, columnWidth } from './fitting.js';
import type { CellAt, FormCell, FormSheet } from './form-sheet.js';
import { printOf } from './print-of.js';
import { STYLES } from './styles.js';

/**
 * The sheet *Päätös*: what was applied for, approved and changed, side by side with the figures of the workbook, which
 * are shown from their own sheets. Nothing where the project has no other versions.
 */
export function decisionForm(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): FormSheet | undefined {
  const { budget, budgetVersions, financing, financingVersions } = project;
  const budgets = inOrder([
    ...budgetVersions.map((one, nth) => versionOf(one, budgetFigures(one, ['budgetVersions', nth], {}))),
    ...(budget === undefined ? [] : [versionOf(budget, budgetFigures(budget, ['budget'], {}))]),
  ]);
  const plans = inOrder([
    ...financingVersions.map((one, nth) => versionOf(one, planFigures(one, ['financingVersions', nth]))),
    ...(financing === undefined ? [] : [versionOf(financing, planFigures(financing))]),
  ]);
  const all = [budget, ...budgetVersions, financing, ...financingVersions];
  const format = amountFormat(
    project,
    all.filter((one) => one !== undefined),
  );
  const shared = { format, language, places };
  const tables: readonly DecisionTable[] = [
    ...(budgetVersions.length === 0
      ? []
      : [
          {
            ...shared,
            title: SHEET_WORDS.budget[language],
            versions: budgets,
            rows: decisionRows(budgets, costKey),
          },
        ]),
    ...(financingVersions.length === 0
      ? []
      : [
          {
            ...shared,
            title: SHEET_WORDS.financing[language],
            versions: plans,
            rows: decisionRows(plans, fundingKey),
          },
        ]),
  ];
  if (tables.length === 0) return undefined;
  const name = SHEET_WORDS.decision[language];
  const cells: FormCell[] = [];
  let top = FIRST;
  for (const table of tables) {
    cells.push(...decisionCells(table, top));
    top += table.rows.length + 4;
  }
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const labels = tables.flatMap(({ rows }) => rows.map(({ label, depth }) => label.length + depth * 2));
  return {
    name,
    cells: [
      { row: 0, column: 0, value: name, style: STYLES.title },
      { row: 1, column: 0, value: FORM_NOTES.decision[language], style: STYLES.subtitle },
      ...cells,
    ],
    widths: [columnWidth(labels, 28, 46), ...Array.from({ length: right }, () => 13)],
    frozen: { row: 0, column: 1 },
    print: printOf(project, name, 'landscape', language),
  };
}

const FIRST = 3;

function versionOf<Row extends StatedRow>(
  { version, years }: { readonly version?: PlanVersion; readonly years: readonly PlanYear[] },
  figures: FigureTable<Row>,
): Version<Row> {
  return { version, years, figures };
}
