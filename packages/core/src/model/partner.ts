import type { Budget, Salaries, SalaryModel } from './budget.js';
import type { FinancingPlan } from './financing-plan.js';

/** Value added tax of a beneficiary's purchases: a cost of the project, or deducted in its own taxation. */
export const VAT_TREATMENTS = ['cost', 'deducted'] as const;

export type VatTreatment = (typeof VAT_TREATMENTS)[number];

/**
 * How costs are declared, and whether value added tax is one of them. `costModel` is the id of a rate of the programme
 * period (`2021-2027/flat-40`), `lump-sum` or `actual-costs`.
 */
export type CostTerms = {
  readonly costModel?: string;
  readonly salaryModel?: SalaryModel;
  readonly vat?: VatTreatment;
};

/** The steps, in euros, that figures in thousands and millions are rounded to. */
export const ROUNDING_STEPS = ['10', '100', '1000', '10000', '100000', '1000000'] as const;

type RoundingStep = (typeof ROUNDING_STEPS)[number];

/** One of the implementers of a joint project with its own figures; the project's are those of the whole. */
export type Partner = CostTerms & {
  readonly name: string;
  readonly isLead?: boolean;
  /** Its own project code in a group project. */
  readonly code?: string;
  readonly businessId?: string;
  /** Its figures were handed in rounded to so many euros: they are no exact parts of the whole. */
  readonly roundedTo?: RoundingStep;
  readonly budget?: Budget;
  readonly salaries?: Salaries;
  readonly financing?: FinancingPlan;
};
