import { yearText } from '../input/table-to-draft.js';
import type { Salaries } from '../model/budget.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';

/** Salaries with whose they are: 0 the project's own, 1 those of the first partner. */
export type OwnedSalaries = {
  readonly owner: number;
  readonly name: string | undefined;
  readonly at: Path;
  readonly salaries: Salaries;
  /** Which columns of the sheet its years are, in order. */
  readonly columns: readonly number[];
};

/** All salaries of a project that have lines, and the years that the columns of their sheet are for. */
export function ownedSalaries(project: Project): {
  readonly years: readonly (number | string)[];
  readonly owned: readonly OwnedSalaries[];
} {
  const all = [
    { owner: 0, name: undefined, at: ['salaries'], salaries: project.salaries },
    ...project.partners.map(({ name, salaries }, nth) => ({
      owner: nth + 1,
      name,
      at: ['partners', nth, 'salaries'],
      salaries,
    })),
  ];
  const years: (number | string)[] = [];
  const owned = all.flatMap(({ salaries, ...rest }): readonly OwnedSalaries[] =>
    salaries === undefined || salaries.rows.length === 0
      ? []
      : [{ ...rest, salaries, columns: columnsFor(salaries, years) }],
  );
  return { years, owned };
}

/** The columns of the years of one owner; years that no column is for get new ones. */
function columnsFor({ years }: Salaries, known: (number | string)[]): readonly number[] {
  const columns: number[] = [];
  for (const year of years.map(yearText)) {
    const found = known.findIndex((one, column) => one === year && column > (columns.at(-1) ?? -1));
    columns.push(found >= 0 ? found : known.push(year) - 1);
  }
  return columns;
}
