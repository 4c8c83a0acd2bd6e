import { yearText } from '../input/table-to-draft.js';
import type { PlanYear } from '../values/period.js';
import { type FormSheet, relativeReference } from './form-sheet.js';

/** The cell with the sum of somebody's salaries in a year, and what it comes to in cents; blank where nothing does. */
type SalarySum = { readonly reference: string; readonly cents: number | undefined };

/** By whose they are, 0 the project's own, and by the year. */
export type SalarySums = (number: number, year: PlanYear) => SalarySum | undefined;

/** Finds the sums of salaries on the sheet *Palkat*. */
export function salarySums(form: FormSheet | undefined): SalarySums {
  if (form === undefined) return () => undefined;
  const rows = new Map<number, number>();
  const columns = new Map<string, number>();
  for (const { mark, row, column, value } of form.cells) {
    const owner = /^salaries\.(?:sum|total)\.(\d+)\./.exec(mark ?? '')?.[1];
    if (owner !== undefined && !rows.has(Number(owner))) rows.set(Number(owner), row);
    if (mark?.startsWith('salaries.year.')) columns.set(String(value), column);
  }
  const cells = new Map(form.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return (number, year) => {
    const [row, column] = [rows.get(number), columns.get(String(yearText(year)))];
    if (row === undefined || column === undefined) return undefined;
    const value = cells.get(`${row},${column}`)?.value;
    if (typeof value === 'string' && value !== '') return undefined;
    return {
      reference: relativeReference({ sheet: form.name, row, column }),
      cents: typeof value === 'number' ? Math.round(value * 100) : undefined,
    };
  };
}
