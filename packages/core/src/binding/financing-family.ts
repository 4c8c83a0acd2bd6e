import { planFigures } from '../calculate/plan-figures.js';
import { ROW_FIELD_WORDS } from '../words/binding-words.js';
import { SHEET_WORDS } from '../words/form-words.js';
import type { FieldFamily, KnownField } from './field.js';
import { fieldYears } from './field-years.js';
import { financingSums } from './financing-sums.js';
import { namedRows } from './named-rows.js';
import { yearFields } from './year-fields.js';

/** Sums of the financing plan by who pays, own and external apart, and every row by its name. */
export const FINANCING_FAMILY: FieldFamily = {
  words: SHEET_WORDS.financing,
  known: [
    ...financingSums(undefined, 'financing').map(
      ({ id, words }): KnownField => ({ id, words, byYear: true }),
    ),
    { id: 'financing.row(NAME)', words: ROW_FIELD_WORDS, byYear: true },
  ],
  fields: (project) => {
    const figures = project.financing === undefined ? undefined : planFigures(project.financing);
    const rows = figures === undefined ? [] : namedRows('financing', figures, figures.plan.years);
    return yearFields([...financingSums(figures, 'financing'), ...rows], fieldYears(project));
  },
};
