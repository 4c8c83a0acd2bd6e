import type { AmountRow } from '../model/amount-table.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import { checkAmountTable } from './amount-figures.js';
import { type Beneficiary, beneficiariesOf } from './beneficiaries.js';
import {
  type BudgetFigures,
  budgetFigures,
  type Owner,
  type SalaryFigures,
  salaryFigures,
} from './budget-figures.js';
import { type CheckedPlan, type CheckedTable, checkPlanSums } from './settled.js';
import { type PercentReading, percentReadings } from './stated-percents.js';
import { type Support, supportOf } from './support.js';
import { type YearTable, yearTables } from './year-tables.js';

/** A plan with all that several rules ask of it: its sums, its support, what its printed percentages are of. */
type PlanFacts = CheckedPlan & {
  readonly support: Support | undefined;
  readonly percents: readonly (readonly PercentReading[])[];
};

/**
 * Everything derived from a project. `plans`: its financing plan and then the plan's other versions; `partnerPlans`:
 * those of its partners; `budgets`: of the whole, its versions, and of its partners; `beneficiaries`: who has them;
 * `amountTables`: budgets, salaries and other tables; `tables`: all of them, as everything in them has sums;
 * `yearTables`: those whose columns are years.
 */
export type Figures = {
  readonly plans: readonly PlanFacts[];
  readonly partnerPlans: readonly (PlanFacts & Owner)[];
  readonly budgets: readonly BudgetFigures[];
  readonly salaries: readonly SalaryFigures[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly amountTables: readonly CheckedTable<AmountRow>[];
  readonly tables: readonly CheckedTable[];
  readonly yearTables: readonly YearTable[];
};

/** Calculates; repairs nothing. */
export function calculate(project: Project): Figures {
  const versions = project.financingVersions.map((plan, index) =>
    planFacts(plan, project.partners.length, ['financingVersions', index]),
  );
  const plans =
    project.financing === undefined
      ? versions
      : [planFacts(project.financing, project.partners.length), ...versions];
  const { budgets, salaries, partnerPlans } = ofPartners(project);
  const amountTables = [
    ...budgets,
    ...salaries,
    ...project.tables.map((table, nth) => checkAmountTable(table, ['tables', nth])),
  ];
  const tables = [...plans, ...partnerPlans, ...amountTables];
  const beneficiaries = beneficiariesOf(project, budgets, salaries);
  const withYears = yearTables({ plans, partnerPlans, budgets, salaries });
  return {
    plans,
    partnerPlans,
    budgets,
    salaries,
    beneficiaries,
    amountTables,
    tables,
    yearTables: withYears,
  };
}

/** Budgets, salaries and partners' plans: first those of the whole. */
function ofPartners(project: Project): Pick<Figures, 'budgets' | 'salaries' | 'partnerPlans'> {
  const { budget, budgetVersions, salaries, partners, salaryModel, planUnit } = project;
  const whole = budget === undefined ? undefined : budgetFigures(budget, ['budget'], {});
  const own = partners.map((one, partner) =>
    one.budget === undefined
      ? undefined
      : budgetFigures(one.budget, ['partners', partner, 'budget'], { partner }),
  );
  return {
    budgets: [
      ...(whole === undefined ? [] : [whole]),
      ...budgetVersions.map((version, nth) => budgetFigures(version, ['budgetVersions', nth], {})),
      ...own.flatMap((one) => one ?? []),
    ],
    salaries: [
      ...(salaries === undefined
        ? []
        : [
            salaryFigures(salaries, ['salaries'], { owner: {}, model: salaryModel, budget: whole, planUnit }),
          ]),
      ...partners.flatMap((one, partner) => {
        if (one.salaries === undefined) return [];
        const terms = {
          owner: { partner },
          model: one.salaryModel ?? salaryModel,
          budget: own[partner],
          planUnit,
        };
        return [salaryFigures(one.salaries, ['partners', partner, 'salaries'], terms)];
      }),
    ],
    partnerPlans: partners.flatMap(({ financing }, partner) =>
      financing === undefined
        ? []
        : [Object.assign(planFacts(financing, 1, ['partners', partner, 'financing']), { partner })],
    ),
  };
}

/** `parts`: how many partners' rounded figures the plan adds up. */
function planFacts(plan: FinancingPlan, parts: number, at?: Path): PlanFacts {
  const checked = checkPlanSums(plan, at);
  return Object.assign(checked, { support: supportOf(checked, parts), percents: percentReadings(checked) });
}
