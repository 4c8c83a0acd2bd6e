import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import { type FigureTable, figureTable } from './figure-table.js';

/** The figures of a financing plan; the last column is the rows' totals. */
export type PlanFigures = FigureTable<FinancingRow> & { readonly plan: FinancingPlan };

/** Lays out the figures of a plan and everything in it that must add up. `at` is where the plan is. */
export function planFigures(plan: FinancingPlan, at: Path = ['financing']): PlanFigures {
  const columns = plan.years.map(({ year }) => year);
  const { rows, resolution, incomplete } = plan;
  const table = figureTable({ rows, columns, resolution, partsOf, ...(incomplete && { incomplete }) }, at);
  return Object.assign(table, { plan });
}

function partsOf(row: FinancingRow): readonly FinancingRow[] {
  return row.role === 'group' ? row.parts : [];
}
