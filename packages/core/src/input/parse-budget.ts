import type { Budget, Salaries, SalaryRow } from '../model/budget.js';
import { readQuantity, type StatedQuantity } from '../values/quantity.js';
import { parseRate } from '../values/rate.js';
import type { DraftBudget, DraftSalaries, DraftSalaryRow } from './draft.js';
import { parseAmountRow } from './parse-amount-table.js';
import { parseDraftAmount, parseYear, planVersion } from './parse-values.js';

/** A budget of a draft with its texts read. */
export function parseBudget({ version, years, rows }: DraftBudget): Budget {
  const known = planVersion(version);
  return {
    ...(known !== undefined && { version: known }),
    years: years.map(parseYear),
    rows: rows.map((row) => parseAmountRow(row, '1')),
    unit: '1',
  };
}

/** The salaries of a draft with their texts read. */
export function parseSalaries({ version, years, rows }: DraftSalaries): Salaries {
  const known = planVersion(version);
  return {
    ...(known !== undefined && { version: known }),
    years: years.map(parseYear),
    rows: rows.map((row) => parseSalaryRow(row, years.length)),
    unit: '1',
  };
}

function parseSalaryRow(row: DraftSalaryRow, years: number): SalaryRow {
  const stated = {
    label: row.label,
    amounts: row.amounts.map((amount) => parseDraftAmount(amount, '1')),
    ...(row.total !== undefined && { total: parseDraftAmount(row.total, '1') }),
  };
  if (row.role === 'total') return { ...stated, role: 'total' };
  const [sideCostRate, workShare] = [parseRate(row.sideCostRate ?? ''), parseRate(row.workShare ?? '')];
  return {
    ...stated,
    role: 'item',
    ...(row.model !== undefined && { model: row.model }),
    ...(row.wage !== undefined && { wage: parseDraftAmount(row.wage, '1') }),
    ...(row.hourlyCost !== undefined && { hourlyCost: parseDraftAmount(row.hourlyCost, '1') }),
    ...(sideCostRate !== undefined && { sideCostRate }),
    ...(workShare !== undefined && { workShare }),
    ...(row.isTeaching !== undefined && { isTeaching: row.isTeaching }),
    ...(row.hasHolidayBonus !== undefined && { hasHolidayBonus: row.hasHolidayBonus }),
    work: Array.from({ length: years }, (_, nth): StatedQuantity => {
      const one = row.work?.[nth] ?? null;
      return one === null ? { kind: 'blank' } : readQuantity(String(one));
    }),
  };
}
