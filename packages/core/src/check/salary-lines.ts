import type { SalaryFigures } from '../calculate/budget-figures.js';
import type { SalaryLine } from '../model/budget.js';
import type { Path } from '../model/finding.js';

/** A staff line and where it is. */
export type PlacedLine = { readonly line: SalaryLine; readonly path: Path };

/** The staff lines of a table, with the model of their beneficiary where they name none. */
export function salaryLines({ salaries, rows }: SalaryFigures): readonly PlacedLine[] {
  return salaries.rows.flatMap((line, nth) =>
    line.role === 'item' ? [{ line, path: rows[nth]?.path ?? [] }] : [],
  );
}

/** Whether months or hours are written for some year. */
export function isWorked({ work }: SalaryLine): boolean {
  return work.some((one) => one.kind === 'quantity' && one.scaled > 0);
}
