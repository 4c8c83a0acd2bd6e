import type { AmountRow } from '../model/amount-table.js';
import type { Budget, Salaries } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import type { RateEntry } from '../model/rate-entry.js';
import type { Cents } from '../values/cents.js';
import type { PlanYear } from '../values/period.js';
import type { Rate } from '../values/rate.js';
import { rateShare } from '../values/rate-share.js';
import { budgetFigures } from './budget-figures.js';
import type { CostModel } from './cost-model.js';
import { partRows } from './figure-table.js';
import { salariesIn } from './fill-salaries.js';
import { filledSums, sumOfStated, withFound } from './fill-sums.js';
import { tableShares } from './fill-table.js';
import type { FilledCell } from './fill-trace.js';
import { rateBase } from './rate-base.js';

/** What a budget is filled by: the salaries and cost model of its owner, and what the partners' rows add up to. */
export type BudgetSources = {
  readonly at: Path;
  readonly step: 1 | 100;
  readonly cent: Cents;
  readonly salaries: Salaries | undefined;
  readonly costModel: CostModel | undefined;
  readonly rates: readonly RateEntry[];
  readonly ofPartners: (row: AmountRow, year: PlanYear) => Cents | undefined;
};

/**
 * Fills the empty cells of a budget: years of rows that state their totals, rows of the whole from the partners',
 * salary costs from staff lines, costs by a percentage from their base, and then the sums, net costs last.
 */
export function filledBudget(budget: Budget, sources: BudgetSources, cells: FilledCell[]): Budget {
  const { at } = sources;
  const own = [withTables, withGiven, withRates('sideCosts'), withRates('flatRate')].reduce(
    (so, step) => step(so, sources, cells),
    budget,
  );
  return { ...own, rows: filledSums(own.rows, budget.years, [...at, 'rows'], cells) };
}

type Step = (budget: Budget, sources: BudgetSources, cells: FilledCell[]) => Budget;

const withTables: Step = (budget, { at, cent }, cells) => {
  const found = new Map<string, Cents>();
  for (const { at: path, cents, ...how } of tableShares(budgetFigures(budget, at, {}), cent)) {
    found.set(path.join(), cents);
    cells.push({ at: path, cents, how: { kind: 'table', ...how, step: cent } });
  }
  return { ...budget, rows: withFound(budget.rows, [...at, 'rows'], found) };
};

/** What the partners' rows of the same name add up to, and what the staff lines cost. */
const withGiven: Step = (budget, { at, salaries, ofPartners }, cells) => {
  const { rows } = budgetFigures(budget, at, {});
  const ofSalaries = rows.flatMap(({ row }, index) =>
    row.category === 'salaryCosts' || row.category === 'wages' || row.category === 'sideCosts' ? [index] : [],
  );
  const [salaryRow] = ofSalaries.length === 1 ? ofSalaries : [];
  const found = new Map<string, Cents>();
  for (const [index, { row, path }] of rows.entries()) {
    if (row.role !== 'item' && row.role !== 'income') continue;
    for (const [nth, amount] of row.amounts.entries()) {
      const year = budget.years[nth];
      if (amount.kind !== 'blank' || year === undefined) continue;
      const partners = ofPartners(row, year);
      const isSalaries = index === salaryRow && row.category === 'salaryCosts';
      const value = partners ?? (isSalaries ? salariesOf(salaries, year) : undefined);
      if (value === undefined) continue;
      const cell = [...path, 'amounts', nth];
      found.set(cell.join(), value);
      const kind = partners === undefined ? 'salaries' : 'partners';
      cells.push({ at: cell, cents: value, how: { kind, label: row.label, year: year.year } });
    }
  }
  return { ...budget, rows: withFound(budget.rows, [...at, 'rows'], found) };
};

function salariesOf(salaries: Salaries | undefined, { year, months }: PlanYear): Cents | undefined {
  const index = salaries?.years.findIndex(
    (one) => one.year === year && one.months?.first === months?.first && one.months?.last === months?.last,
  );
  return salaries === undefined || index === undefined || index < 0 ? undefined : salariesIn(salaries, index);
}

/** Costs by a percentage: the one that the row states, or for a flat rate that of the owner's cost model. */
function withRates(category: 'sideCosts' | 'flatRate'): Step {
  return (budget, { at, step, cent, costModel, rates }, cells) => {
    const table = budgetFigures(budget, at, {});
    const found = new Map<string, Cents>();
    for (const [index, { row, path }] of table.rows.entries()) {
      const used = row.role === 'item' && row.category === category ? rateOf(row, costModel) : undefined;
      const base = used && rateBase(table, index, used.rate, { step, known: rates });
      if (used === undefined || base === undefined) continue;
      for (const [nth, amount] of row.amounts.entries()) {
        const of = sumOfStated(base.rows.map((one) => cellOf(table.rows, one, nth, found)));
        const value = of === undefined ? undefined : rateShare(of, used.rate, cent, 'half-away');
        const year = budget.years[nth]?.year;
        if (amount.kind !== 'blank' || of === undefined || value === undefined || year === undefined)
          continue;
        const cell = [...path, 'amounts', nth];
        found.set(cell.join(), value);
        const how = {
          kind: 'rate',
          label: row.label,
          year,
          base: base.name,
          of,
          step: cent,
          ...used,
        } as const;
        cells.push({ at: cell, cents: value, how });
      }
    }
    return { ...budget, rows: withFound(budget.rows, [...at, 'rows'], found) };
  };
}

function rateOf(
  { rate, category }: AmountRow,
  costModel: CostModel | undefined,
): { readonly rate: Rate; readonly by?: string } | undefined {
  if (rate !== undefined) return { rate };
  if (category !== 'flatRate' || costModel?.kind !== 'rate') return undefined;
  const { id, kind, value } = costModel.entry;
  return kind === 'flatRate' && value?.unit === 'percent' ? { rate: value.rate, by: id } : undefined;
}

/** What a row comes to in a year: a group that states nothing is the sum of its parts. */
function cellOf(
  rows: ReturnType<typeof budgetFigures>['rows'],
  index: number,
  year: number,
  found: ReadonlyMap<string, Cents>,
): AmountRow['amounts'][number] | undefined {
  const known = rows[index];
  const value = found.get([...(known?.path ?? []), 'amounts', year].join());
  if (value !== undefined) return { kind: 'amount', cents: value };
  const amount = known?.row.amounts[year];
  if (known?.row.role !== 'group' || amount?.kind !== 'blank') return amount;
  const parts = partRows(rows, index);
  const added = sumOfStated(parts.map((part) => cellOf(rows, part, year, found)));
  return added === undefined ? amount : { kind: 'amount', cents: added };
}
