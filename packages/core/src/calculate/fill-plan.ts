import { allocate } from '../allocation/allocate.js';
import type { FinancingPlan, FinancingRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { AllocationKey } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, isCents, sum } from '../values/cents.js';
import { filledSums, withFound } from './fill-sums.js';
import { tableShares } from './fill-table.js';
import type { FilledCell } from './fill-trace.js';
import { keyBase, keyRows } from './key-fit.js';
import { planFigures } from './plan-figures.js';
import { checkPlanSums } from './settled.js';

/** What a plan is filled by: its keys, the costs that it covers, and what its partners' rows add up to. */
export type PlanSources = {
  readonly at: Path;
  readonly keys: readonly AllocationKey[];
  readonly step: Cents;
  /** The net costs of the budget in a year of the plan. */
  readonly netCosts: (year: number) => Cents | undefined;
  readonly ofPartners: (row: FinancingRow, year: number) => Cents | undefined;
};

/** Fills the empty cells of a plan that follow from the others. */
export function filledPlan(plan: FinancingPlan, sources: PlanSources, cells: FilledCell[]): FinancingPlan {
  const fill = [withPartners, withTables, withShares, withNetCosts, withResidual].reduce(
    (so, step) => step(so, sources, cells),
    plan,
  );
  return { ...fill, rows: filledSums(fill.rows, plan.years, [...sources.at, 'rows'], cells) };
}

type Step = (plan: FinancingPlan, sources: PlanSources, cells: FilledCell[]) => FinancingPlan;

/** Funders whose money the partners have in rows of the same name. */
const withPartners: Step = (plan, { at, ofPartners }, cells) => {
  const { rows } = planFigures(plan, at);
  return filledWhere(plan, at, cells, (index, year) => {
    const row = rows[index]?.row;
    if (row === undefined || !isFunder(row)) return undefined;
    const cents = ofPartners(row, year);
    return cents === undefined
      ? undefined
      : { cents, how: { kind: 'partners', label: row.label, ...yearOf(plan, year) } };
  });
};

/** Spreads totals of rows over the years of the sum that they are part of, where both are stated. */
const withTables: Step = (plan, { at, step }, cells) => {
  const found = new Map<string, Cents>();
  for (const { at: path, cents: value, ...how } of tableShares(planFigures(plan, at), step)) {
    found.set(path.join(), value);
    cells.push({ at: path, cents: value, how: { kind: 'table', ...how, step } });
  }
  return { ...plan, rows: withFound(plan.rows, [...at, 'rows'], found) };
};

/** Splits what a group states among its empty parts, where a key is given for them. */
const withShares: Step = (plan, { at, keys, step }, cells) => {
  if (keys.length === 0) return plan;
  const figures = checkPlanSums(plan, at);
  const found = new Map<string, Cents>();
  for (const key of keys) {
    for (const rows of keyRows(figures, key)) {
      for (const [index, { year }] of plan.years.entries()) {
        const empty = rows.rows.every((row) => figures.rows[row]?.row.amounts[index]?.kind === 'blank');
        const shared = keyBase(figures, rows, index);
        if (!empty || !isCents(shared) || shared === 0 || shared % step !== 0) continue;
        const split = allocate(shared, rows.weights, { step });
        const { shares } = split.trace();
        rows.rows.forEach((row, nth) => {
          const path: Path = [...(figures.rows[row]?.path ?? []), 'amounts', index];
          const value = split.parts[nth];
          const exact = shares[nth]?.exact;
          if (value === undefined || exact === undefined) return;
          found.set(path.join(), value);
          const label = figures.rows[row]?.row.label ?? '';
          const tied = split.tied.includes(nth);
          cells.push({
            at: path,
            cents: value,
            how: { kind: 'share', label, year, key: key.name, shared, exact, step, tied },
          });
        });
      }
    }
  }
  return { ...plan, rows: withFound(plan.rows, [...at, 'rows'], found) };
};

/** The net costs that the plan repeats, where it has a budget. */
const withNetCosts: Step = (plan, { at, netCosts }, cells) => {
  const { rows } = planFigures(plan, at);
  return filledWhere(plan, at, cells, (index, year) => {
    const row = rows[index]?.row;
    const cents = row?.role === 'netCosts' ? netCosts(year) : undefined;
    return cents === undefined
      ? undefined
      : { cents, how: { kind: 'costs', label: row?.label ?? '', ...yearOf(plan, year) } };
  });
};

/** The one funder who bears what the others leave of the plan's total, or else of the net costs. */
const withResidual: Step = (plan, { at, netCosts }, cells) => {
  const { rows } = planFigures(plan, at);
  const bearers = rows.flatMap(({ row }, index) => ('residual' in row && row.residual ? [index] : []));
  const [bearer] = bearers;
  if (bearer === undefined || bearers.length > 1) return plan;
  const stated = (role: string, year: number): Cents | undefined =>
    amountOf(rows.find(({ row }) => row.role === role)?.row.amounts[year]);
  return filledWhere(plan, at, cells, (index, year) => {
    const covered = stated('total', year) ?? stated('netCosts', year) ?? netCosts(year);
    if (index !== bearer || covered === undefined) return undefined;
    const funders = rows.filter(({ row }, nth) => nth !== bearer && isFunder(row));
    const known = funders.map(({ row }) => amountOf(row.amounts[year]));
    const amounts = known.filter((amount) => amount !== undefined);
    const others = sum(amounts);
    if (amounts.length < known.length || others === undefined) return undefined;
    const rest = covered - others;
    const label = rows[index]?.row.label ?? '';
    if (!isCents(rest)) return undefined;
    return {
      cents: rest,
      how: { kind: 'residual', label, year: plan.years[year]?.year ?? 0, covered, others },
    };
  });
};

/** Fills the empty cells that `of` has an amount for. */
function filledWhere(
  plan: FinancingPlan,
  at: Path,
  cells: FilledCell[],
  of: (row: number, year: number) => Pick<FilledCell, 'cents' | 'how'> | undefined,
): FinancingPlan {
  const found = new Map<string, Cents>();
  for (const [index, { row, path }] of planFigures(plan, at).rows.entries()) {
    for (const [year, amount] of row.amounts.entries()) {
      const filled = amount.kind === 'blank' ? of(index, year) : undefined;
      if (filled === undefined) continue;
      const cell = [...path, 'amounts', year];
      found.set(cell.join(), filled.cents);
      cells.push({ at: cell, ...filled });
    }
  }
  return { ...plan, rows: withFound(plan.rows, [...at, 'rows'], found) };
}

function yearOf({ years }: FinancingPlan, index: number): { readonly year?: number } {
  const year = years[index]?.year;
  return year === undefined ? {} : { year };
}

function isFunder({ role }: FinancingRow): boolean {
  return role !== 'group' && role !== 'total' && role !== 'netCosts';
}

function amountOf(amount: StatedAmount | undefined): Cents | undefined {
  return amount?.kind === 'amount' ? amount.cents : undefined;
}
