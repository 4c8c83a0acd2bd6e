import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import { cellPath, type FigureTable, isEmpty, type StatedRow, type Sum, statedIn } from './figure-table.js';
import { planFigures } from './plan-figures.js';
import { type RowFault, rowFaults, withoutRowFaults } from './row-faults.js';
import { difference, failingSums, impliedValues, type SumFault, sumFaults } from './sum-faults.js';

/**
 * The figures of a table with what is wrong in its sums. `settled` are the values that later checks use, so that
 * one wrong amount is not reported again by each of them: where the sums leave an amount one value, that one.
 */
export type CheckedTable<Row extends StatedRow = StatedRow> = FigureTable<Row> & {
  readonly settled: readonly number[];
  readonly rowFaults: readonly RowFault[];
  readonly faults: readonly SumFault[];
  /** Sums that state more than their rows add up to, where some of those rows hold nothing at all. */
  readonly unfilled: readonly Sum[];
};

export type CheckedPlan = CheckedTable<FinancingRow> & { readonly plan: FinancingPlan };

/** Lays out a plan, checks its sums and settles its values. */
export function checkPlanSums(plan: FinancingPlan, at?: Path): CheckedPlan {
  return Object.assign(checkTableSums(planFigures(plan, at)), { plan });
}

/** Checks the sums of a table and settles its values. */
export function checkTableSums<Row extends StatedRow>(figures: FigureTable<Row>): CheckedTable<Row> {
  const { values, sums, resolution } = figures;
  const readable = values.some((value) => Number.isNaN(value))
    ? impliedValues({ values, sums, resolution })
    : values;
  const failing = failingSums({ values: readable, sums, resolution });
  return failing.length === 0
    ? checkedTable(figures, readable, [], [], [])
    : withFaults(figures, readable, failing);
}

function withFaults<Row extends StatedRow>(
  figures: FigureTable<Row>,
  readable: readonly number[],
  failing: readonly Sum[],
): CheckedTable<Row> {
  const { resolution } = figures;
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
  return checkedTable(figures, settled, whole, faults, unfilled);
}

/** Written out: to spread the figures into a new object takes longer than to check their sums. */
function checkedTable<Row extends StatedRow>(
  { at, columns, rows, width, values, sums, resolution }: FigureTable<Row>,
  settled: readonly number[],
  whole: readonly RowFault[],
  faults: readonly SumFault[],
  unfilled: readonly Sum[],
): CheckedTable<Row> {
  return {
    at,
    columns,
    rows,
    width,
    values,
    sums,
    resolution,
    settled,
    rowFaults: whole,
    faults,
    unfilled,
  };
}

function waitsForRows({ rows, width }: FigureTable, sum: Sum, values: readonly number[]): boolean {
  if (sum.kind !== 'group' && sum.kind !== 'total') return false;
  const empty = sum.parts.some((cell) => {
    const row = rows[Math.floor(cell / width)]?.row;
    return row !== undefined && isEmpty(row);
  });
  return empty && difference(sum, values) > 0;
}

/** The paths of the sums' own cells. */
export function sumPaths(figures: FigureTable, sums: readonly Sum[]): readonly Path[] {
  return sums.map(({ total }) => cellPath(figures, total));
}
