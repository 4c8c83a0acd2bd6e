import type { AmountRow } from '../model/amount-table.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import { checkAmountTable } from './amount-figures.js';
import { type CheckedPlan, type CheckedTable, checkPlanSums } from './settled.js';
import { type PercentReading, percentReadings } from './stated-percents.js';
import { type Support, supportOf } from './support.js';

/** A plan with all that several rules ask of it: its sums, its support, what its printed percentages are of. */
type PlanFacts = CheckedPlan & {
  readonly support: Support | undefined;
  readonly percents: readonly (readonly PercentReading[])[];
};

/**
 * Everything derived from a project. `plans`: its financing plan and then the plan's other versions; `amountTables`:
 * budgets and other tables; `tables`: all of them, as everything in them has sums.
 */
export type Figures = {
  readonly plans: readonly PlanFacts[];
  readonly amountTables: readonly CheckedTable<AmountRow>[];
  readonly tables: readonly CheckedTable[];
};

/** Calculates; repairs nothing. */
export function calculate(project: Project): Figures {
  const versions = project.financingVersions.map((plan, index) =>
    planFacts(plan, ['financingVersions', index]),
  );
  const plans = project.financing === undefined ? versions : [planFacts(project.financing), ...versions];
  if (project.tables.length === 0) return { plans, amountTables: [], tables: plans };
  const amountTables = project.tables.map(checkAmountTable);
  return { plans, amountTables, tables: [...plans, ...amountTables] };
}

function planFacts(plan: FinancingPlan, at?: Path): PlanFacts {
  const checked = checkPlanSums(plan, at);
  return Object.assign(checked, { support: supportOf(checked), percents: percentReadings(checked) });
}
