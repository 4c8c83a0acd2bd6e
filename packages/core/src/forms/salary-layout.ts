import type { Project } from '../model/project.js';
import type { Language } from '../words/language.js';
import type { CellAt } from './form-sheet.js';
import { SALARY_COLUMNS, type SalaryColumn } from './salary-columns.js';
import { type OwnedSalaries, ownedSalaries } from './salary-owners.js';

/** Where the columns of the sheet *Palkat* stand, and how its amounts are shown. */
export type SalaryLayout = {
  readonly owned: readonly OwnedSalaries[];
  readonly years: readonly (number | string)[];
  readonly columns: readonly SalaryColumn[];
  /** The column of the tasks; where there are partners, their names stand before it. */
  readonly left: number;
  /** The columns of the first year: its months or hours, and its costs. */
  readonly work: number;
  readonly costs: number;
  /** A euro or a cent, in cents. */
  readonly step: number;
  readonly format: string;
  readonly language: Language;
  readonly places: ReadonlyMap<string, CellAt>;
};

/** Lays out the salaries of a project; `undefined` where it has no lines. */
export function salaryLayout(
  project: Project,
  places: ReadonlyMap<string, CellAt>,
  language: Language,
): SalaryLayout | undefined {
  const { years, owned } = ownedSalaries(project);
  if (owned.length === 0) return undefined;
  const lines = owned.flatMap(({ salaries }) =>
    salaries.rows.flatMap((row) => (row.role === 'item' ? [row] : [])),
  );
  const columns = SALARY_COLUMNS.filter(
    ({ id, isNeededFor }) => id === 'label' || id === 'model' || lines.some(isNeededFor),
  );
  const left = project.partners.length > 0 ? 1 : 0;
  const work = left + columns.length;
  const step = stepOf(project, owned);
  const format = step === 1 ? '#,##0.00' : '#,##0';
  return { owned, years, columns, left, work, costs: work + years.length, step, format, language, places };
}

/** A euro, where the plan is in whole euros or nothing says otherwise. */
function stepOf({ planUnit }: Project, owned: readonly OwnedSalaries[]): number {
  const hasCents = owned.some(({ salaries }) =>
    salaries.rows.some(({ amounts }) =>
      amounts.some((one) => one.kind === 'amount' && one.cents % 100 !== 0),
    ),
  );
  return planUnit === '0.01' || (planUnit !== '1' && hasCents) ? 1 : 100;
}
