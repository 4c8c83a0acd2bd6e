import { readingFinding } from '../../check/check.js';
import { partnerIsWhole } from '../../check/merge/partner-is-whole.js';
import { partnerPartLeftOut } from '../../check/merge/partner-part-left-out.js';
import { partnerTableNotTaken } from '../../check/merge/partner-table-not-taken.js';
import type { Locate } from '../../input/table-to-draft.js';
import { withoutAbsent } from '../../input/without-absent.js';
import type { AmountTable } from '../../model/amount-table.js';
import type { Budget } from '../../model/budget.js';
import type { FinancingPlan } from '../../model/financing-plan.js';
import type { Finding, Path } from '../../model/finding.js';
import { type CostTerms, type Partner, ROUNDING_STEPS } from '../../model/partner.js';
import type { Project } from '../../model/project.js';
import { comparable } from '../../values/plain-text.js';
import type { Language } from '../../words/language.js';
import { type Evaluated, type LocatedFinding, located } from '../evaluate-table.js';
import type { Evaluation } from '../evaluation.js';
import { hasFigures } from './empty-form.js';
import { wholeBudget } from './whole-budget.js';
import { wholeFinancing } from './whole-financing.js';

/**
 * What a partner's file gives the whole. `locate` finds its places by the paths that they have in the file of one
 * project: `['budget', …]`, `['project', 'fund']`. Without `partner` the file gives nothing.
 */
export type OwnFigures = {
  readonly partner?: Partner;
  readonly project: Project;
  readonly locate: Locate;
  readonly findings: readonly LocatedFinding[];
};

/** Takes a partner's figures out of its file: a project of ours, or the tables that were recognised in it. */
export function ownFigures({ tables }: Evaluation, name: string, language: Language): OwnFigures {
  const whole = tables.find(({ kind }) => kind === 'project');
  return whole === undefined ? ofTables(tables, name, language) : ofProject(whole, name);
}

function ofProject({ project, locate }: Evaluated, name: string): OwnFigures {
  const filled = project.partners.filter(hasFigures);
  if (filled.length > 1) {
    const partners = filled.map((partner) => partner.name);
    const finding = readingFinding(partnerIsWhole, ['partners', 0], { partners });
    return { project, locate, findings: [located(finding, locate)] };
  }
  const only = filled[0] ?? emptyPartner(project, name);
  const nth = only === undefined ? -1 : project.partners.indexOf(only);
  const { budget, salaries, financing } = project;
  const top = withoutAbsent({ budget, salaries, financing, ...termsOf(project) });
  const partner = { name, ...top, ...withoutAbsent(only ?? {}) };
  const place: Locate = (path) => {
    if (isOwn(only, path)) return locate(['partners', nth, ...path]);
    return locate(TERMS.includes(path[0] ?? '') ? ['project', ...path] : path);
  };
  return {
    partner,
    project,
    locate: place,
    findings: leftOut(project).map((one) => located(one, place)),
  };
}

/** A workbook made for all partners, in which none has figures: whose it is, the name of the file may tell. */
function emptyPartner({ partners }: Project, name: string): Partner | undefined {
  return partners.length === 1
    ? partners[0]
    : partners.find((partner) => comparable(partner.name) === comparable(name));
}

/** Whether a part of the figures is the one partner's own, not the project's. */
function isOwn(partner: Partner | undefined, [part]: Path): boolean {
  return (
    partner !== undefined && typeof part === 'string' && part !== 'project' && Object.hasOwn(partner, part)
  );
}

function ofTables(tables: readonly Evaluated[], name: string, language: Language): OwnFigures {
  const plans = tables.filter(({ kind }) => kind === 'financing-plan');
  const [plan = tables.find(({ kind }) => kind === 'municipal-split'), ...otherPlans] = plans;
  const budgets = tables.filter(({ kind }) => kind === 'budget');
  const byYears = budgets.filter(({ project }) => budgetOf(project) !== undefined);
  const [costs, ...otherCosts] = byYears;
  const financing = plan?.project.financing;
  const budget = costs === undefined ? undefined : budgetOf(costs.project);
  const step = Math.max(financing?.resolution ?? 1, costs?.project.tables[0]?.resolution ?? 1);
  const roundedTo = ROUNDING_STEPS.find((one) => Number(one) * 100 === step);
  const own = roundedTo === undefined ? { budget, financing } : exact({ budget, financing }, language);
  const first = (financing?.resolution === step ? plan : costs) ?? plan;
  const locate: Locate = (path) => {
    if (path[0] === 'roundedTo') return first?.locate(tablePath(first)) ?? {};
    if (path[0] !== 'budget') return plan?.locate(path) ?? {};
    const [, part, ...rest] = path;
    const inTable = part === 'years' ? ['columns', ...rest] : part === undefined ? [] : [part, ...rest];
    return costs?.locate(['tables', 0, ...inTable]) ?? {};
  };
  return {
    partner: { name, ...withoutAbsent({ roundedTo, ...own }) },
    project: (plan ?? costs ?? tables[0])?.project ?? NOTHING,
    locate,
    findings: [
      ...otherPlans.map((table) => notTaken(table, 'financing', 'another')),
      ...otherCosts.map((table) => notTaken(table, 'budget', 'another')),
      ...budgets
        .filter((table) => !byYears.includes(table))
        .map((table) => notTaken(table, 'budget', 'no-years')),
      ...tables.filter(({ kind }) => NOT_IN_WHOLE.includes(kind)).map(partLeftOut),
    ],
  };
}

/** What a partner may have beside its plan; a whole has none. */
const NOT_IN_WHOLE: readonly Evaluated['kind'][] = ['payment-application', 'follow-up'];

function partLeftOut(table: Evaluated): LocatedFinding {
  const finding = readingFinding(partnerPartLeftOut, tablePath(table), { parts: [table.kind] });
  return located(finding, table.locate);
}

const NOTHING: Project = {
  financingVersions: [],
  budgetVersions: [],
  partners: [],
  documents: [],
  tables: [],
  keys: [],
  unchecked: {},
};

type Figures = { readonly budget: Budget | undefined; readonly financing: FinancingPlan | undefined };

/** Rounded figures in euros: their sums are computed anew, as those of the sheet may be off by the rounding. */
function exact({ budget, financing }: Figures, language: Language): Figures {
  return {
    budget: budget === undefined ? undefined : wholeBudget([budget], language),
    financing: financing === undefined ? undefined : wholeFinancing([financing], language),
  };
}

function budgetOf({ tables: [table] }: Project): Budget | undefined {
  return table === undefined ? undefined : toBudget(table);
}

/** A recognised table of costs as a budget; `undefined` where its columns are no years. */
function toBudget({ columns, rows, unit }: AmountTable): Budget | undefined {
  const years = columns.flatMap((column) => (typeof column === 'number' ? [{ year: column }] : []));
  return years.length === 0 || years.length < columns.length ? undefined : { years, rows, unit };
}

function notTaken(
  table: Evaluated,
  kind: 'budget' | 'financing',
  reason: 'another' | 'no-years',
): LocatedFinding {
  return located(readingFinding(partnerTableNotTaken, tablePath(table), { kind, reason }), table.locate);
}

function tablePath({ project }: Evaluated): Path {
  return project.financing === undefined ? ['tables', 0] : ['financing'];
}

/** Parts that belong to a partner's own file: a whole has them of itself, or not at all. */
function leftOut(project: Project): readonly Finding[] {
  const { keys, financingVersions, budgetVersions, unchecked } = project;
  const lists = { keys, financingVersions, budgetVersions };
  const full = Object.entries(lists).flatMap(([part, list]) => (list.length > 0 ? [part] : []));
  const parts = [...full, ...Object.keys(unchecked)];
  const [first] = parts;
  return first === undefined ? [] : [readingFinding(partnerPartLeftOut, [first, 0], { parts })];
}

/** What stands in the file of one project beside its other fields. */
const TERMS: Path = ['costModel', 'salaryModel', 'vat', 'code'];

function termsOf({ costModel, salaryModel, vat, code }: Project): CostTerms & Pick<Partner, 'code'> {
  return withoutAbsent({ costModel, salaryModel, vat, code });
}
