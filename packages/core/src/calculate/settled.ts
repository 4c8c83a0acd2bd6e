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
  const {
    sums,
    plan: { resolution },
  } = figures;
  const readable = figures.values.some(Number.isNaN)
    ? impliedValues({ values: figures.values, sums, resolution })
    : figures.values;
  const failing = failingSums({ values: readable, sums, resolution });
  if (failing.length === 0) return { ...figures, settled: readable, rowFaults: [], faults: [], unfilled: [] };
  const unfilled = failing.filter((sum) => waitsForRows(figures, sum, readable));
  const due =
    unfilled.length === 0 ? figures : { ...figures, sums: sums.filter((sum) => !unfilled.includes(sum)) };
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
  const faults = sumFaults({ values: corrected, sums: due.sums, resolution, isBlank });
  const settled = [...corrected];
  for (const fault of faults) if (fault.kind === 'cell') settled[fault.change.cell] = fault.change.expected;
  return { ...figures, settled, rowFaults: whole, faults, unfilled };
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
