import { calculate } from '../calculate/figures.js';
import { checkProject } from '../check/check.js';
import { placeInJson } from '../input/from-json.js';
import type { HtmlParser } from '../input/html-tree.js';
import { type ReportOptions, readReport } from '../input/matrices/read-report.js';
import { parse } from '../input/parse.js';
import { toProjectPlan } from '../input/parse-plan.js';
import { toSubProject } from '../input/parse-sub-projects.js';
import { isPlanText, readPlan } from '../input/plan/read-plan.js';
import type { Locate } from '../input/table-to-draft.js';
import { type Path, toPointer } from '../model/finding.js';
import type { Project } from '../model/project.js';
import { readJson } from '../schema/read-json.js';
import { type ReportFile, reportFile } from '../schema/report-file.js';
import { type Context, located } from './evaluate-table.js';
import { type Evaluation, unreadableJson } from './evaluation.js';

/** What a report or a plan itself does not say. */
export type ReportContext = Pick<Context, 'period' | 'longestCell'>;

/** What the report is held against, and which repairs are turned down. */
export type EvaluateReportOptions = {
  readonly html?: HtmlParser;
  readonly context?: ReportContext;
  /** Repairs not to make, as in `readReport`. */
  readonly keep?: readonly string[];
};

/**
 * Checks a report, a plan in words, or the JSON that `import` made of them. Gives `undefined` for what is none of
 * these, such as a financing table or a project file. Never throws for what it is given.
 */
export function evaluateReport(
  text: string,
  { html, context = {}, keep = [] }: EvaluateReportOptions = {},
): Evaluation | undefined {
  if (/^\s*\{/.test(text)) return isReportJson(text) ? evaluateReportJson(text, context) : undefined;
  const reader = { keep, ...(html !== undefined && { html }) };
  if (!mayBeReport(text)) return evaluatePlan(text, reader, context);
  const { subProjects, lines } = readReport(text, reader);
  if (subProjects.length === 0) return evaluatePlan(text, reader, context);
  return evaluated({ subProjects }, context, inLines(lines));
}

function evaluatePlan(text: string, reader: ReportOptions, context: ReportContext): Evaluation | undefined {
  if (!isPlanText(text)) return undefined;
  const { plan, lines } = readPlan(text, reader);
  return evaluated({ plan }, context, inLines(lines));
}

/** Words that the heading row of a matrix has; a cheap look before a document is read. */
function mayBeReport(text: string): boolean {
  const goals =
    /tavoit|päämäär|mål|goal|objective/i.test(text) &&
    /toimin|toimenpi|tulo|verksamhet|resultat|activit|result/i.test(text);
  return goals || (/kysymy|fråg|question/i.test(text) && /menetelm|metod|method/i.test(text));
}

/** JSON of a project has its version; that of a report has what was read. */
function isReportJson(text: string): boolean {
  if (/"eurakit"\s*:/.test(text)) return false;
  return /"(?:subProjects|mainGoal|subGoals|risks|milestones|outputs)"\s*:/.test(text);
}

function evaluateReportJson(text: string, context: ReportContext): Evaluation {
  const read = readJson(text, reportFile);
  return read.ok
    ? evaluated(partsOf(read.value), context, placeInFile)
    : unreadableJson(read.problems, placeInJson);
}

function evaluated(
  parts: Pick<Project, 'subProjects' | 'plan'>,
  context: ReportContext,
  locate: Locate,
): Evaluation {
  const project: Project = { ...parse({}), ...parts, ...context };
  const figures = calculate(project);
  const findings = checkProject(project, figures).map((finding) => located(finding, locate));
  const tables = [{ kind: 'report', project, figures, findings, locate }] as const;
  return { readable: true, project, figures, findings, tables };
}

/** The line of the text that a path leads to, or of the nearest one around it. */
function inLines(lines: ReadonlyMap<string, number>): Locate {
  return (path: Path) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(toPointer(path.slice(0, length)));
      if (line !== undefined && line > 0) return { line };
    }
    return {};
  };
}

function partsOf(file: ReportFile): Pick<Project, 'subProjects' | 'plan'> {
  const { $schema: _, subProjects, repairs: _repairs, dropped: _dropped, ...plan } = file;
  return {
    ...(subProjects !== undefined && { subProjects: subProjects.map(toSubProject) }),
    ...(Object.keys(plan).length > 0 && { plan: toProjectPlan(plan) }),
  };
}

/** The file of a plan has its parts at the top. */
function placeInFile(path: Path): ReturnType<Locate> {
  return placeInJson(path[0] === 'plan' ? path.slice(1) : path);
}
