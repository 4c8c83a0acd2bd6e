import type { Budget } from '../model/budget.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { Partner } from '../model/partner.js';
import type { Project } from '../model/project.js';
import { type Cents, cents } from '../values/cents.js';
import type { PlanYear } from '../values/period.js';
import { budgetFigures, netCosts } from './budget-figures.js';
import { costModelOf } from './cost-model.js';
import { type BudgetSources, filledBudget } from './fill-budget.js';
import { type OwnedTable, partnerShares, partnerSums } from './fill-partners.js';
import { filledPlan, type PlanSources } from './fill-plan.js';
import { filledSalaries } from './fill-salaries.js';
import { type FillRow, withFound } from './fill-sums.js';
import type { FilledCell } from './fill-trace.js';
import { planFigures } from './plan-figures.js';
import { costKey, fundingKey } from './same-rows.js';

/** A project with its empty cells filled, and each of these cells with where it came from. */
export type Filled = { readonly project: Project; readonly cells: readonly FilledCell[] };

/**
 * Fills the empty cells that follow from the others: of each partner its salaries, budget and financing, and then those
 * of the whole. What is stated stays, right or wrong: the checks judge it.
 */
export function fillProject(project: Project): Filled {
  const cells: FilledCell[] = [];
  const partners = withShares(project, cells).map((partner, nth) =>
    filledPartner(project, partner, nth, cells),
  );
  const salaries = project.salaries && filledSalaries(project.salaries, ['salaries'], stepOf(project), cells);
  const own = { ...project, partners, ...(salaries !== undefined && { salaries }) };
  const budget = project.budget && filledBudget(project.budget, budgetSources(own, project.budget), cells);
  const costs = { ...own, ...(budget !== undefined && { budget }) };
  const { financing } = project;
  if (financing === undefined) return { project: costs, cells };
  const plan = filledPlan(financing, planSources(costs, financing), cells);
  return { project: { ...costs, financing: plan }, cells };
}

function filledPartner(project: Project, partner: Partner, nth: number, cells: FilledCell[]): Partner {
  const own: FilledCell[] = [];
  const [at, step]: [Path, Cents] = [['partners', nth], stepOf(project)];
  const { budget, financing } = partner;
  const salaries = partner.salaries && filledSalaries(partner.salaries, [...at, 'salaries'], step, own);
  const costModel = costModelOf(partner.costModel ?? project.costModel, project.rates);
  const { rates = [] } = project;
  const sources = {
    at: [...at, 'budget'],
    step: step === 1 ? 1 : 100,
    cent: step,
    salaries,
    costModel,
    rates,
  } as const;
  const costs = budget && filledBudget(budget, { ...sources, ofPartners: nothing }, own);
  const plan =
    financing &&
    filledPlan(
      financing,
      {
        at: [...at, 'financing'],
        keys: [],
        step,
        netCosts: netCostsOf(costs, financing.years),
        ofPartners: nothing,
      },
      own,
    );
  cells.push(...own.map((cell) => ({ ...cell, owner: partner.name })));
  return {
    ...partner,
    ...(salaries !== undefined && { salaries }),
    ...(costs !== undefined && { budget: costs }),
    ...(plan !== undefined && { financing: plan }),
  };
}

/** Partners whose rows state only their totals get their years from the rows of the whole. */
function withShares(project: Project, cells: FilledCell[]): readonly Partner[] {
  const { budget, financing, partners } = project;
  const [step, tables] = [stepOf(project), tablesOf(project)];
  const shares = [
    ...(budget === undefined
      ? []
      : partnerShares(
          { years: budget.years, rows: rowsOf(budget, ['budget']) },
          tables.budgets,
          costKey,
          step,
        )),
    ...(financing === undefined
      ? []
      : partnerShares(
          { years: financing.years, rows: planFigures(financing).rows },
          tables.plans,
          fundingKey,
          step,
        )),
  ];
  if (shares.length === 0) return partners;
  cells.push(...shares.map((cell) => ({ ...cell, owner: partners[Number(cell.at[1])]?.name ?? '' })));
  const found = new Map(shares.map(({ at, cents: value }) => [at.join(), value]));
  const filled = <Own extends FillRow<Own>, Table extends { readonly rows: readonly Own[] }>(
    table: Table,
    at: Path,
  ): Table => ({ ...table, rows: withFound(table.rows, [...at, 'rows'], found) });
  return partners.map((partner, nth) => ({
    ...partner,
    ...(partner.budget !== undefined && { budget: filled(partner.budget, ['partners', nth, 'budget']) }),
    ...(partner.financing !== undefined && {
      financing: filled(partner.financing, ['partners', nth, 'financing']),
    }),
  }));
}

function budgetSources(project: Project, budget: Budget): BudgetSources {
  const step = stepOf(project);
  const { salaries, costModel, rates } = project;
  return {
    at: ['budget'],
    step: step === 1 ? 1 : 100,
    cent: step,
    salaries,
    costModel: costModelOf(costModel, rates),
    rates: rates ?? [],
    ofPartners: partnerSums(
      { years: budget.years, rows: rowsOf(budget, ['budget']) },
      tablesOf(project).budgets,
      costKey,
    ),
  };
}

function planSources(project: Project, plan: FinancingPlan): PlanSources {
  const rows = planFigures(plan).rows;
  const ofPartners = partnerSums({ years: plan.years, rows }, tablesOf(project).plans, fundingKey);
  return {
    at: ['financing'],
    keys: project.keys,
    step: stepOf(project),
    netCosts: netCostsOf(project.budget, plan.years),
    ofPartners: (row, year) => {
      const found = plan.years[year];
      return found === undefined ? undefined : ofPartners(row, found);
    },
  };
}

/** The tables of the partners, each with its rows in reading order. */
function tablesOf({ partners }: Project) {
  return {
    budgets: partners.flatMap(({ budget }, nth): readonly OwnedTable<Budget['rows'][number]>[] =>
      budget === undefined
        ? []
        : [{ years: budget.years, rows: rowsOf(budget, ['partners', nth, 'budget']) }],
    ),
    plans: partners.flatMap(({ financing }, nth): readonly OwnedTable<FinancingPlan['rows'][number]>[] => {
      if (financing === undefined) return [];
      return [{ years: financing.years, rows: planFigures(financing, ['partners', nth, 'financing']).rows }];
    }),
  };
}

function rowsOf(budget: Budget, at: Path) {
  return budgetFigures(budget, at, {}).rows;
}

/** The net costs of a budget that has any, by the years of a plan. */
function netCostsOf(
  budget: Budget | undefined,
  years: readonly PlanYear[],
): (year: number) => Cents | undefined {
  if (budget === undefined) return nothing;
  const figures = budgetFigures(budget, ['budget'], {});
  return (index) => {
    const year = years[index];
    const column = budget.years.findIndex(
      (one) =>
        one.year === year?.year &&
        one.months?.first === year.months?.first &&
        one.months?.last === year.months?.last,
    );
    const isStated = figures.rows.some(({ row }) => row.amounts[column]?.kind === 'amount');
    const costs = column < 0 || !isStated ? Number.NaN : netCosts(figures, column);
    return Number.isNaN(costs) ? undefined : cents(costs + 0);
  };
}

function nothing(): undefined {
  return undefined;
}

function stepOf({ planUnit }: Project): Cents {
  return cents(planUnit === '0.01' ? 1 : 100);
}
