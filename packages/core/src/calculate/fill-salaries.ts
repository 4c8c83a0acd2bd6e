import type { Salaries, SalaryRow } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, isCents } from '../values/cents.js';
import { filledSums, sumOfStated } from './fill-sums.js';
import type { FilledCell } from './fill-trace.js';
import { exactSalaryCosts, nearestStep } from './salary-costs.js';

/** Fills the empty costs of staff lines from their own wages and work, each rounded once, and then their sums. */
export function filledSalaries(salaries: Salaries, at: Path, step: Cents, cells: FilledCell[]): Salaries {
  const { years } = salaries;
  const rows = salaries.rows.map((row, nth): SalaryRow => {
    if (row.role !== 'item') return row;
    const amounts = row.amounts.map((amount, index): StatedAmount => {
      const exact = amount.kind === 'blank' ? exactSalaryCosts(row, index) : undefined;
      const value = exact === undefined ? Number.NaN : nearestStep(exact, step);
      if (exact === undefined || !isCents(value)) return amount;
      cells.push({
        at: [...at, 'rows', nth, 'amounts', index],
        cents: value,
        how: { kind: 'wages', label: row.label, year: years[index]?.year ?? 0, exact, step },
      });
      return { kind: 'amount', cents: value };
    });
    return { ...row, amounts };
  });
  return { ...salaries, rows: filledSums(rows, years, [...at, 'rows'], cells) };
}

/** What the lines come to in a year, or what their total row states; nothing where that is not known. */
export function salariesIn({ rows }: Salaries, year: number): Cents | undefined {
  const total = rows.find(({ role }) => role === 'total')?.amounts[year];
  if (total?.kind === 'amount') return total.cents;
  return sumOfStated(rows.flatMap((row) => (row.role === 'item' ? [row.amounts[year]] : [])));
}
