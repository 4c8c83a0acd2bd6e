import {
  type FinancingPlan,
  type FinancingRow,
  FUNDER_CLASSES,
  type FunderClass,
  type PartRow,
} from '../../model/financing-plan.js';
import type { Partner } from '../../model/partner.js';
import { comparable } from '../../values/plain-text.js';

/** The partners, where a financier without a class has the class that another partner gives to the same name. */
export function classedFinanciers(partners: readonly Partner[]): readonly Partner[] {
  const classes = new Map<string, FunderClass>();
  for (const { financing } of partners) collect(financing?.rows ?? [], classes);
  if (classes.size === 0) return partners;
  return partners.map(({ financing, ...partner }) =>
    financing === undefined ? partner : { ...partner, financing: classed(financing, classes) },
  );
}

function collect(rows: readonly FinancingRow[], classes: Map<string, FunderClass>): void {
  for (const row of rows) {
    if (row.role === 'group') collect(row.parts, classes);
    const role = FUNDER_CLASSES.find((one) => one === row.role);
    const name = comparable(row.label);
    if (role !== undefined && role !== 'unclassified' && !classes.has(name)) classes.set(name, role);
  }
}

function classed(plan: FinancingPlan, classes: ReadonlyMap<string, FunderClass>): FinancingPlan {
  const part = (row: PartRow): PartRow => {
    if (row.role === 'group') return { ...row, parts: row.parts.map(part) };
    return row.role === 'unclassified'
      ? { ...row, role: classes.get(comparable(row.label)) ?? row.role }
      : row;
  };
  return { ...plan, rows: plan.rows.map((row) => (isPart(row) ? part(row) : row)) };
}

function isPart(row: FinancingRow): row is PartRow {
  return row.role !== 'total' && row.role !== 'netCosts';
}
