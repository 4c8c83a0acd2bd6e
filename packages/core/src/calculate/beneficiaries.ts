import type { SalaryModel } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { BudgetFigures, Owner, SalaryFigures } from './budget-figures.js';
import { type CostModel, costModelOf } from './cost-model.js';

/** Who has costs of its own: the project itself, or one of its partners, with how it declares them. */
export type Beneficiary = Owner & {
  /** Empty for the project itself. */
  readonly name: string;
  /** Where its terms are: `['project']`, `['partners', 2]`. */
  readonly at: Path;
  readonly costModel: CostModel | undefined;
  readonly salaryModel: SalaryModel | undefined;
  /** Its budget, and for the project itself its other versions too. */
  readonly budgets: readonly BudgetFigures[];
  readonly salaries: SalaryFigures | undefined;
};

/**
 * The project, where no partner has a budget or salaries of its own, or else its partners: the figures of the whole
 * are their sum then. A partner has the models of the project where it names none itself.
 */
export function beneficiariesOf(
  { partners, rates, costModel, salaryModel }: Project,
  budgets: readonly BudgetFigures[],
  salaries: readonly SalaryFigures[],
): readonly Beneficiary[] {
  const own =
    partners.length > 0 && partners.some((one) => one.budget !== undefined || one.salaries !== undefined);
  if (!own) {
    const model = costModelOf(costModel, rates);
    return [{ name: '', at: ['project'], costModel: model, salaryModel, budgets, salaries: salaries[0] }];
  }
  const budgetOf = new Map(budgets.map((budget) => [budget.partner, budget]));
  const salariesOf = new Map(salaries.map((one) => [one.partner, one]));
  return partners.map((one, partner) => {
    const budget = budgetOf.get(partner);
    return {
      partner,
      name: one.name,
      at: ['partners', partner],
      costModel: costModelOf(one.costModel ?? costModel, rates),
      salaryModel: one.salaryModel ?? salaryModel,
      budgets: budget === undefined ? [] : [budget],
      salaries: salariesOf.get(partner),
    };
  });
}

/** Whether a table of the whole is the sum of tables that its partners all have: each is checked where it is. */
export function isSumOfPartners({ partners }: Project, at: Path): boolean {
  const [part] = at;
  if (partners.length === 0 || at.length > 1) return false;
  if (part === 'budget') return partners.every(({ budget }) => budget !== undefined);
  if (part === 'salaries') return partners.every(({ salaries }) => salaries !== undefined);
  return part === 'financing' && partners.every(({ financing }) => financing !== undefined);
}
