import type { FinancingPlan } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import { cellPath, isEmpty, type PlanFigures, planFigures, type Sum, statedIn } from './plan-figures.js';
import { type RowFault, rowFaults, withoutRowFaults } from './row-faults.js';
import { difference, failingSums, impliedValues, type SumFault, sumFaults } from './sum-faults.js';

/**
 * The figures of a plan with what is wrong in its sums. `settled` are the values that later checks use, so that
 * one wrong amount is not reported again by each of them: where the sums leave an amount one value, that one.
 */
export type CheckedPlan = PlanFigures & {
  readonly settled: readonly number[];
  readonly rowFaults: readonly RowFault[];
  readonly faults: readonly SumFault[];
  /** Sums that state more than their rows add up to, where some of those rows hold nothing at all. */
  readonly unfilled: readonly Sum[];
};

/** Lays out a plan, checks its sums and settles its values. */
export function checkPlanSums(plan: FinancingPlan, at?: Path): CheckedPlan {
  const figures = planFigures(plan, at);
  const { values, sums } = figures;
  const { resolution } = plan;
  const readable = values.some((value) => Number.isNaN(value))
    ? impliedValues({ values, sums, resolution })
    : values;
  const failing = failingSums({ values: readable, sums, resolution });
  return failing.length === 0
    ? checkedPlan(figures, readable, [], [], [])
    : withFaults(figures, readable, failing);
}

function withFaults(figures: PlanFigures, readable: readonly number[], failing: readonly Sum[]): CheckedPlan {
  const { resolution } = figures.plan;
  const unfilled = failing.filter((sum) => waitsForRows(figures, sum, readable));
  const sums = figures.sums.filter((sum) => !unfilled.includes(sum));
  const due = { ...figures, sums };
  const whole =
    resolution === 1
      ? rowFaults(
          due,
          failing.filter((sum) => !unfilled.includes(sum)),
          readable,
        )
      : [];
  const corrected = withoutRowFaults(due, whole, readable);
  const isBlank = (cell: number): boolean => statedIn(figures, cell).kind === 'blank';
  const faults = sumFaults({ values: corrected, sums, resolution, isBlank });
  const settled = [...corrected];
  for (const fault of faults) if (fault.kind === 'cell') settled[fault.change.cell] = fault.change.expected;
  return checkedPlan(figures, settled, whole, faults, unfilled);
}

/** Written out: to spread the figures into a new object takes longer than to check their sums. */
function checkedPlan(
  { plan, at, rows, width, values, sums }: PlanFigures,
  settled: readonly number[],
  whole: readonly RowFault[],
  faults: readonly SumFault[],
  unfilled: readonly Sum[],
): CheckedPlan {
  return { plan, at, rows, width, values, sums, settled, rowFaults: whole, faults, unfilled };
}

function waitsForRows({ rows, width }: PlanFigures, sum: Sum, values: readonly number[]): boolean {
  if (sum.kind !== 'group' && sum.kind !== 'total') return false;
  const empty = sum.parts.some((cell) => {
    const row = rows[Math.floor(cell / width)]?.row;
    return row !== undefined && isEmpty(row);
  });
  return empty && difference(sum, values) > 0;
}

/** The paths of the sums' own cells. */
export function sumPaths(figures: PlanFigures, sums: readonly Sum[]): readonly Path[] {
  return sums.map(({ total }) => cellPath(figures, total));
}
