export { type CoveredSubGoal, type GoalCoverage, goalCoverage } from './calculate/goal-coverage.js';
export { type ReportOptions, readReport } from './input/matrices/read-report.js';
export { withReport } from './input/matrices/with-report.js';
export { readPlan } from './input/plan/read-plan.js';
export type { EvaluationRow } from './model/evaluation-matrix.js';
export type { GoalLink, GoalRow } from './model/goal-matrix.js';
export type {
  Dropped,
  DropReason,
  PlacedRepair,
  PlanReading,
  Repair,
  RepairKind,
  ReportKind,
  ReportReading,
} from './model/report-reading.js';
export { REPAIR_KINDS } from './model/report-reading.js';
export type { SubProject } from './model/sub-project.js';
export {
  type EvaluateReportOptions,
  evaluateReport,
  type ReportContext,
} from './pipeline/evaluate-report.js';
export { differencesHtml, differencesMarkdown } from './render/difference-pages.js';
export { toPlanFile } from './render/plan-file.js';
export { planPage } from './render/plan-page.js';
export { type ReportDifference, type RowDifference, reportDifferences } from './render/report-difference.js';
export { toReportFile } from './render/report-file.js';
export { toReportHtml } from './render/report-html.js';
export { toReportMarkdown } from './render/report-markdown.js';
export {
  type ReportPage,
  type ReportPart,
  type ReportParts,
  reportPages,
  type TextTable,
} from './render/report-tables.js';
export { DROP_WORDS, REPAIR_WORDS } from './render/report-words.js';
