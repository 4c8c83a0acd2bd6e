import { allocate } from '../allocation/allocate.js';
import type { FinancingPlan, FinancingRow, PartRow } from '../model/financing-plan.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, cents, isCents, sum } from '../values/cents.js';
import type { Fraction } from '../values/rate.js';
import { tableShares } from './fill-table.js';
import { keyBase, keyRows } from './key-fit.js';
import { planFigures } from './plan-figures.js';
import { checkPlanSums } from './settled.js';

/** A cell that was empty and now holds what the plan says it must be, and how that came about. */
export type FilledCell = { readonly at: Path; readonly cents: Cents; readonly how: FillTrace };

/**
 * `years`: a row's total; `parts`: a group's amount; `rows`: the plan's total; `share`: a key's share of what
 * the group has left after its fixed parts, exact before rounding, and whether a tie rule had to choose; `table`:
 * a year of a row that states its total, so that both totals are met.
 */
export type FillTrace =
  | { readonly kind: 'years' | 'parts' | 'rows'; readonly label: string; readonly year?: number }
  | {
      readonly kind: 'share';
      readonly label: string;
      readonly year: number;
      readonly key: string;
      readonly shared: Cents;
      readonly exact: Fraction;
      readonly step: number;
      readonly tied: boolean;
    }
  | {
      readonly kind: 'table';
      readonly label: string;
      readonly year: number;
      readonly exact: Fraction;
      readonly step: number;
      readonly tied: boolean;
    };

export type Filled = { readonly project: Project; readonly cells: readonly FilledCell[] };

/** Fills the empty cells that follow from the others. What is stated stays, right or wrong: the checks judge it. */
export function fillProject(project: Project): Filled {
  if (project.financing === undefined) return { project, cells: [] };
  const cells: FilledCell[] = [];
  const step = cents(project.planUnit === '0.01' ? 1 : 100);
  const shared = withShares(withTables(project.financing, step, cells), project, step, cells);
  const financing = { ...shared, rows: filledRows(shared, cells) };
  return { project: { ...project, financing }, cells };
}

/** Splits what a group states among its empty parts, where a key is given for them. */
function withShares(plan: FinancingPlan, project: Project, step: Cents, cells: FilledCell[]): FinancingPlan {
  const figures = checkPlanSums(plan);
  const found = new Map<string, Cents>();
  for (const key of project.keys) {
    for (const rows of keyRows(figures, key)) {
      for (const [index, { year }] of plan.years.entries()) {
        const empty = rows.rows.every((row) => figures.rows[row]?.row.amounts[index]?.kind === 'blank');
        const shared = keyBase(figures, rows, index);
        if (!empty || !isCents(shared) || shared === 0 || shared % step !== 0) continue;
        const split = allocate(shared, rows.weights, { step });
        const { shares } = split.trace();
        rows.rows.forEach((row, nth) => {
          const at: Path = [...(figures.rows[row]?.path ?? []), 'amounts', index];
          const value = split.parts[nth];
          const exact = shares[nth]?.exact;
          if (value === undefined || exact === undefined) return;
          found.set(at.join(), value);
          const label = figures.rows[row]?.row.label ?? '';
          const tied = split.tied.includes(nth);
          cells.push({
            at,
            cents: value,
            how: { kind: 'share', label, year, key: key.name, shared, exact, step, tied },
          });
        });
      }
    }
  }
  return withFound(plan, found);
}

/** Spreads totals of rows over the years of the sum that they are part of, where both are stated. */
function withTables(plan: FinancingPlan, step: Cents, cells: FilledCell[]): FinancingPlan {
  const found = new Map<string, Cents>();
  for (const { at, cents: value, ...how } of tableShares(planFigures(plan), step)) {
    found.set(at.join(), value);
    cells.push({ at, cents: value, how: { kind: 'table', ...how, step } });
  }
  return withFound(plan, found);
}

function withFound(plan: FinancingPlan, found: ReadonlyMap<string, Cents>): FinancingPlan {
  return found.size === 0
    ? plan
    : { ...plan, rows: plan.rows.map((row, nth) => withAmounts(row, ['financing', 'rows', nth], found)) };
}

function withAmounts<Row extends FinancingRow>(row: Row, at: Path, found: ReadonlyMap<string, Cents>): Row {
  const amounts = row.amounts.map((amount, index): StatedAmount => {
    const value = found.get([...at, 'amounts', index].join());
    return value === undefined ? amount : { kind: 'amount', cents: value };
  });
  if (row.role !== 'group') return { ...row, amounts };
  return {
    ...row,
    amounts,
    parts: row.parts.map((part, nth) => withAmounts(part, [...at, 'parts', nth], found)),
  };
}

/** Parts before their group, groups before the total, years before the row's total. */
function filledRows(plan: FinancingPlan, cells: FilledCell[]): readonly FinancingRow[] {
  const isTop = (row: FinancingRow): row is PartRow => row.role !== 'total' && row.role !== 'netCosts';
  const rows = plan.rows.map((row, nth) =>
    isTop(row) ? filledPart(plan, row, ['financing', 'rows', nth], cells) : row,
  );
  const top = rows.filter(isTop);
  return rows.map((row, nth) => {
    if (isTop(row)) return row;
    const at: Path = ['financing', 'rows', nth];
    return withTotal(row.role === 'total' ? withSums(plan, row, top, at, 'rows', cells) : row, at, cells);
  });
}

function filledPart(plan: FinancingPlan, row: PartRow, at: Path, cells: FilledCell[]): PartRow {
  if (row.role !== 'group') return withTotal(row, at, cells);
  const parts = row.parts.map((part, nth) => filledPart(plan, part, [...at, 'parts', nth], cells));
  return withTotal({ ...withSums(plan, row, parts, at, 'parts', cells), parts }, at, cells);
}

function withSums<Row extends FinancingRow>(
  plan: FinancingPlan,
  row: Row,
  parts: readonly PartRow[],
  at: Path,
  kind: 'parts' | 'rows',
  cells: FilledCell[],
): Row {
  const amounts = row.amounts.map((amount, index): StatedAmount => {
    const added = amount.kind === 'blank' ? sumOfStated(parts.map((part) => part.amounts[index])) : undefined;
    if (added === undefined) return amount;
    const year = plan.years[index]?.year;
    cells.push({
      at: [...at, 'amounts', index],
      cents: added,
      how: { kind, label: row.label, ...(year !== undefined && { year }) },
    });
    return { kind: 'amount', cents: added };
  });
  return { ...row, amounts };
}

function withTotal<Row extends FinancingRow>(row: Row, at: Path, cells: FilledCell[]): Row {
  if (row.total !== undefined && row.total.kind !== 'blank') return row;
  const added = sumOfStated(row.amounts);
  if (added === undefined) return row;
  cells.push({ at: [...at, 'total'], cents: added, how: { kind: 'years', label: row.label } });
  return { ...row, total: { kind: 'amount', cents: added } };
}

/** The sum of the stated amounts; nothing where none is stated or one cannot be read. */
function sumOfStated(amounts: readonly (StatedAmount | undefined)[]): Cents | undefined {
  const stated = amounts.flatMap((amount) =>
    amount === undefined || amount.kind === 'blank' ? [] : [amount],
  );
  const values = stated.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
  return values.length === 0 || values.length < stated.length ? undefined : sum(values);
}
