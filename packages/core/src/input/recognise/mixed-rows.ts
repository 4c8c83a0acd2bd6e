import { isCostLabel } from './cost-rows.js';
import { isSum } from './row-label.js';
import type { TableRow } from './table-rows.js';

/**
 * Costs and their financing under one heading are two tables: the rows down to the last sum of the costs, and the
 * funders after it. A plan that only names its net costs is one table.
 */
export function splitCostsAndFunding(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const firstFunder = rows.findIndex(({ label }) => isFunder(label));
  const costs = rows.slice(0, Math.max(firstFunder, 0));
  const items = costs.filter(({ label }) => isCostLabel(label) && label.kind !== 'net-costs').length;
  const lastSum = costs.findLastIndex(({ label }) => label.kind === 'net-costs' || isSum(label));
  const funders = rows.slice(lastSum + 1).filter(({ label }) => isFunder(label)).length;
  if (items < 2 || lastSum < 0 || funders < 2) return [rows];
  return [rows.slice(0, lastSum + 1), rows.slice(lastSum + 1)];
}

function isFunder({ classes, kind }: TableRow['label']): boolean {
  return classes.length > 0 && kind !== 'net-costs';
}
