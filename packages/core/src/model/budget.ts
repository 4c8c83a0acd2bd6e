import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import type { StatedQuantity } from '../values/quantity.js';
import type { Rate } from '../values/rate.js';
import type { Unit } from '../values/unit.js';
import type { AmountRow } from './amount-table.js';
import type { PlanVersion } from './financing-plan.js';

/**
 * A budget (kustannusarvio) as it was written: cost rows × years, in a tree by what adds up to what. Income rows are
 * taken off where they are counted, so that the total above them is the net costs.
 */
export type Budget = {
  readonly version?: PlanVersion;
  readonly years: readonly PlanYear[];
  readonly rows: readonly AmountRow[];
  readonly unit: Unit;
};

/**
 * How salary costs come about: accepted hours × an hourly unit cost; wages paid and side costs by a standard
 * percentage; or wages and side costs as they were.
 */
export const SALARY_MODELS = ['unit-cost', 'standard-side-cost', 'actual'] as const;

/** How wages are declared. */
export type SalaryModel = (typeof SALARY_MODELS)[number];

/**
 * One task of the staff: what its salary costs are made from, and what they are. `work` is months for each year, or
 * hours where the model is by the hour; `wage` is for one month at full time, without side costs and holiday bonus.
 */
export type SalaryLine = {
  readonly role: 'item';
  readonly label: string;
  readonly model?: SalaryModel;
  readonly wage?: StatedAmount;
  readonly hourlyCost?: StatedAmount;
  readonly sideCostRate?: Rate;
  /** The part of the working time that is for the project; all of it where it is not given. */
  readonly workShare?: Rate;
  /** Teaching staff of universities of applied sciences who get no holiday bonus: they have side costs of their own. */
  readonly isTeaching?: boolean;
  /** The wage holds the holiday bonus, which the standard side costs pay a second time. */
  readonly hasHolidayBonus?: boolean;
  readonly work: readonly StatedQuantity[];
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
};

type SalaryTotal = {
  readonly role: 'total';
  readonly label: string;
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
};

export type SalaryRow = SalaryLine | SalaryTotal;

/** The salaries (palkat) of one beneficiary: staff lines × years, and the row that adds them where there is one. */
export type Salaries = {
  readonly version?: PlanVersion;
  readonly years: readonly PlanYear[];
  readonly rows: readonly SalaryRow[];
  readonly unit: Unit;
};
