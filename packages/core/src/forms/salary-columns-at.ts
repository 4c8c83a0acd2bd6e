import { parsePlanYear } from '../values/period.js';
import { readText } from './cell-values.js';
import type { FormCells } from './form-cells.js';
import { SALARY_COLUMNS, type SalaryColumn } from './salary-columns.js';

/** Where the columns stand now; `work` has the column of months or hours of each year, where there is one. */
export type SalaryColumnsAt = {
  readonly sheet: string;
  readonly heading: number;
  readonly implementer: number | undefined;
  readonly before: readonly (SalaryColumn & { readonly column: number })[];
  readonly years: readonly number[];
  readonly work: readonly (number | undefined)[];
  /** Which of the columns that were filled a year's is; a column that a person put in has none. */
  readonly numbers: readonly (number | undefined)[];
  readonly total: number | undefined;
};

/** Finds the columns of the sheet *Palkat*; `undefined` where the workbook has none. */
export function salaryColumnsAt(cells: FormCells): SalaryColumnsAt | undefined {
  const label = cells.marks.get('salaries.column.label');
  if (label === undefined) return undefined;
  const { sheet, row: heading } = label;
  const columnOf = (mark: string): number | undefined => {
    const at = cells.marks.get(`salaries.${mark}`);
    return at?.sheet === sheet ? at.column : undefined;
  };
  const numbered = (kind: 'year' | 'work'): ReadonlyMap<number, number> =>
    new Map(
      [...cells.marks].flatMap(([mark, at]) => {
        const number = new RegExp(`^salaries\\.${kind}\\.(\\d+)$`).exec(mark)?.[1];
        return number === undefined || at.sheet !== sheet ? [] : [[at.column, Number(number)] as const];
      }),
    );
  const [marked, work] = [numbered('year'), numbered('work')];
  const total = columnOf('column.total');
  const textOf = (column: number): string => readText(cells.at({ sheet, row: heading, column })) ?? '';
  const years = withLoose(marked, total, textOf);
  const works = withLoose(work, Math.min(...years), textOf);
  return {
    sheet,
    heading,
    implementer: columnOf('column.implementer'),
    before: SALARY_COLUMNS.flatMap((declared) => {
      const column = columnOf(`column.${declared.id}`);
      return column === undefined ? [] : [{ ...declared, column }];
    }),
    years,
    work: years.map((year) => {
      const number = marked.get(year);
      return number === undefined
        ? works.find((one) => !work.has(one) && textOf(one) === textOf(year))
        : works.find((one) => work.get(one) === number);
    }),
    numbers: years.map((year) => marked.get(year)),
    total,
  };
}

/** Columns of ours, and years that a person put in among them or right after them. */
function withLoose(
  marked: ReadonlyMap<number, number>,
  end: number | undefined,
  textOf: (column: number) => string,
): readonly number[] {
  const own = [...marked.keys()];
  const [first, last] = [Math.min(...own), end ?? Math.max(...own) + 1];
  const all = first < last ? Array.from({ length: last - first }, (_, nth) => first + nth) : [];
  return all.filter((column) => marked.has(column) || parsePlanYear(textOf(column)) !== undefined);
}
