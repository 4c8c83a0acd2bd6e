import type { AmountRow } from '../model/amount-table.js';
import type { Budget, Salaries, SalaryRow } from '../model/budget.js';
import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Partner } from '../model/partner.js';
import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import { quantityDigits, type StatedQuantity } from '../values/quantity.js';
import { type Rate, rateDigits } from '../values/rate.js';
import { euroDecimal } from './euro-decimal.js';
import type { Json } from './json.js';

/** A financing plan as a project file holds it. */
export function planJson({ version, years, rows }: FinancingPlan): Json {
  return { ...(version !== undefined && { version }), years: years.map(yearJson), rows: rows.map(rowJson) };
}

/** A budget as a project file holds it. */
export function budgetJson({ version, years, rows }: Budget): Json {
  return {
    ...(version !== undefined && { version }),
    years: years.map(yearJson),
    rows: rows.map(budgetRowJson),
  };
}

/** Salaries as a project file holds them. */
export function salariesJson({ version, years, rows }: Salaries): Json {
  return {
    ...(version !== undefined && { version }),
    years: years.map(yearJson),
    rows: rows.map(salaryRowJson),
  };
}

/** A partner as a project file holds it. */
export function partnerJson({ budget, salaries, financing, ...own }: Partner): Json {
  return {
    ...own,
    ...(budget !== undefined && { budget: budgetJson(budget) }),
    ...(salaries !== undefined && { salaries: salariesJson(salaries) }),
    ...(financing !== undefined && { financing: planJson(financing) }),
  };
}

function rowJson(row: FinancingRow): Json {
  const { label, statedPercent, role } = row;
  return {
    label,
    ...(statedPercent !== undefined && { statedPercent: percentage(statedPercent) }),
    role,
    ...('contribution' in row && row.contribution !== undefined && { contribution: row.contribution }),
    ...('fixed' in row && row.fixed !== undefined && { fixed: row.fixed }),
    ...('residual' in row && row.residual !== undefined && { residual: row.residual }),
    ...amountsJson(row),
    ...(role === 'group' && { parts: row.parts.map(rowJson) }),
  };
}

function budgetRowJson(row: AmountRow): Json {
  const { label, role, category, rate } = row;
  return {
    label,
    role,
    ...(category !== undefined && { category }),
    ...(rate !== undefined && { rate: percentage(rate) }),
    ...amountsJson(row),
    ...(role === 'group' && { parts: row.parts.map(budgetRowJson) }),
  };
}

function salaryRowJson(row: SalaryRow): Json {
  if (row.role === 'total') return { label: row.label, role: row.role, ...amountsJson(row) };
  const { amounts: _amounts, total: _total, wage, hourlyCost, sideCostRate, workShare, work, ...own } = row;
  return {
    ...own,
    ...(wage !== undefined && { wage: amountJson(wage) }),
    ...(hourlyCost !== undefined && { hourlyCost: amountJson(hourlyCost) }),
    ...(sideCostRate !== undefined && { sideCostRate: percentage(sideCostRate) }),
    ...(workShare !== undefined && { workShare: percentage(workShare) }),
    work: work.map(quantityJson),
    ...amountsJson(row),
  };
}

type Amounts = { readonly amounts: readonly StatedAmount[]; readonly total?: StatedAmount };

function amountsJson({ amounts, total }: Amounts): { readonly [field: string]: Json } {
  return { amounts: amounts.map(amountJson), ...(total !== undefined && { total: amountJson(total) }) };
}

function yearJson({ year, months }: PlanYear): Json {
  return months === undefined ? year : `${year} (${months.first}–${months.last})`;
}

function amountJson(amount: StatedAmount): Json {
  switch (amount.kind) {
    case 'amount':
      return euroDecimal(amount.cents);
    case 'blank':
      return null;
    case 'too-fine':
    case 'unreadable':
      return amount.raw;
  }
}

function quantityJson(quantity: StatedQuantity): Json {
  switch (quantity.kind) {
    case 'quantity':
      return quantityDigits(quantity);
    case 'blank':
      return null;
    case 'unreadable':
      return quantity.raw;
  }
}

function percentage(rate: Rate): string {
  return `${rateDigits(rate)} %`;
}
