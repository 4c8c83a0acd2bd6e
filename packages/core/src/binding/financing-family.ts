import { type PlanFigures, planFigures } from '../calculate/plan-figures.js';
import { comparable } from '../values/plain-text.js';
import { FIELD_FAMILY_WORDS, FINANCING_AXIS_WORDS } from '../words/binding-words.js';
import type { FieldFamily, KnownField } from './field.js';
import { fieldYears } from './field-years.js';
import { financingSums, lineOfRows } from './financing-sums.js';
import { type FigureLine, yearFields } from './year-fields.js';

/** Sums of the financing plan by who pays, own and external apart, and every row by its name. */
export const FINANCING_FAMILY: FieldFamily = {
  words: FIELD_FAMILY_WORDS.financing,
  known: [
    ...financingSums(undefined).map(({ id, words }): KnownField => ({ id, words, byYear: true })),
    { id: 'financing.row(NAME)', words: FINANCING_AXIS_WORDS.row, byYear: true },
  ],
  fields: (project) => {
    const figures = project.financing === undefined ? undefined : planFigures(project.financing);
    const rows = figures === undefined ? [] : namedRows(figures);
    return yearFields([...financingSums(figures), ...rows], fieldYears(project));
  },
};

/** Every row by its name; one whose name is in several groups by that of its group too. Other twins have no name. */
function namedRows({ plan, rows }: PlanFigures): readonly FigureLine[] {
  const own = rows.map(({ row }) => row.label.trim());
  const full = rows.map(({ parent }, index) =>
    parent < 0 ? (own[index] ?? '') : `${own[parent]}/${own[index]}`,
  );
  const isOnly = (names: readonly string[], name: string): boolean =>
    name !== '' && names.filter((other) => comparable(other) === comparable(name)).length === 1;
  return rows.flatMap(({ row }, index) => {
    if (row.role === 'total' || row.role === 'netCosts') return [];
    const name = [own, full].find((names) => isOnly(names, names[index] ?? ''))?.[index];
    if (name === undefined) return [];
    return [lineOfRows(`financing.row(${name})`, { fi: name, sv: name, en: name }, plan, [row])];
  });
}
