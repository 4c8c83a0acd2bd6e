import type { Salaries, SalaryLine } from '../model/budget.js';
import type { Fraction } from '../values/rate.js';
import { cellsOf, type FigureTable, type StatedRow, slack, statedIn } from './figure-table.js';
import { exactSalaryCosts, nearestStep, stepsOff } from './salary-costs.js';
import { difference } from './sum-faults.js';

/**
 * Salary costs of a line in a year that are not what they are made from. `amount`: the sums do not hold with the
 * amount either; `input`: they do, so that the wage, the work or the percentage is the likelier slip.
 */
export type ProductFault = {
  readonly row: number;
  readonly year: number;
  readonly line: SalaryLine;
  readonly exact: Fraction;
  /** In cents, rounded to the step of the table. */
  readonly expected: number;
  readonly step: number;
  readonly kind: 'amount' | 'input';
};

/** What is wrong in the products of a table, and its values with the wrong amounts put right. */
export type Products = { readonly faults: readonly ProductFault[]; readonly values: readonly number[] };

/** What the salary rows of the beneficiary's budget come to in a year, in cents, where there are any. */
type BudgetedIn = (year: number) => number | undefined;

/** Holds every amount of staff lines against its wage × work × side costs, or hours × unit cost. */
export function salaryProducts(
  salaries: Salaries,
  figures: FigureTable,
  step: number,
  budgeted: BudgetedIn,
): Products {
  const { values, width } = figures;
  const faults = salaries.rows.flatMap((line, row): ProductFault[] => {
    if (line.role !== 'item') return [];
    return line.amounts.flatMap((_, year) => {
      const exact = exactSalaryCosts(line, year);
      const value = values[row * width + year] ?? Number.NaN;
      if (exact === undefined || Number.isNaN(value) || stepsOff(value, exact, step) === 0) return [];
      const expected = nearestStep(exact, step);
      return [{ row, year, line, exact, expected, step, kind: 'amount' as const }];
    });
  });
  if (faults.length === 0) return { faults, values };
  const judged = faults.map((fault) =>
    isWitnessed(salaries, figures, fault, budgeted) ? { ...fault, kind: 'input' as const } : fault,
  );
  const corrected = [...values];
  for (const fault of judged) {
    if (fault.kind === 'amount') corrected[fault.row * width + fault.year] = wanted(figures, fault);
  }
  return { faults: judged, values: corrected };
}

/** The step, in cents, that salary costs are in: whole euros where the plan or all amounts are. */
export function salaryStep({ values }: FigureTable<StatedRow>, planUnit: string | undefined): number {
  if (planUnit === '1') return 100;
  return values.every((value) => Number.isNaN(value) || value % 100 === 0) ? 100 : 1;
}

/** Whether a sum, or where no sum takes it in the budget, holds with the amount as it is written. */
function isWitnessed(
  { rows, years }: Salaries,
  figures: FigureTable,
  { row, year }: ProductFault,
  budgeted: BudgetedIn,
): boolean {
  const { sums, values, width } = figures;
  const cell = row * width + year;
  if (statedIn(figures, cell).kind === 'blank') return false;
  const own = sums.filter((sum) => cellsOf(sum).includes(cell));
  if (own.length > 0) return own.some((sum) => difference(sum, values) === 0);
  const stated = rows.reduce(
    (sum, one, nth) => (one.role === 'item' ? sum + (values[nth * width + year] ?? Number.NaN) : sum),
    0,
  );
  return budgeted(years[year]?.year ?? 0) === stated;
}

/** The amount that a failing sum asks for, where the product allows it; else the product, rounded. */
function wanted({ sums, values, width, resolution }: FigureTable, fault: ProductFault): number {
  const { row, year, exact, step, expected } = fault;
  const cell = row * width + year;
  const asked = sums.flatMap((sum) => {
    if (!sum.parts.includes(cell)) return [];
    const off = difference(sum, values);
    return Math.abs(off) > slack(resolution, sum.parts.length) ? [(values[cell] ?? 0) + off] : [];
  });
  return asked.find((amount) => stepsOff(amount, exact, step) === 0) ?? expected;
}
