import { PROJECT_FIELDS, type ProjectField } from '../forms/project-fields.js';
import type { Project } from '../model/project.js';
import { FIELD_YEAR_WORDS } from '../words/binding-words.js';
import { SHEET_WORDS } from '../words/form-words.js';
import { LANGUAGES, type Worded } from '../words/language.js';
import type { Field, FieldFamily, FieldValue } from './field.js';
import { fieldYears } from './field-years.js';

/** Who and what the project is, when it runs, how its costs are declared, and the calendar years that it has. */
export const IDENTITY_FAMILY: FieldFamily = {
  words: SHEET_WORDS.project,
  known: [
    ...PROJECT_FIELDS.map(({ id, word }) => ({ id: `project.${id}`, words: word, byYear: false })),
    { id: 'project', words: FIELD_YEAR_WORDS.calendarYear, byYear: true },
  ],
  fields: (project) => [
    ...PROJECT_FIELDS.map((field): Field => {
      const value = held(field, project);
      return { id: `project.${field.id}`, words: field.word, ...(value !== undefined && { value }) };
    }),
    ...fieldYears(project).map((year, index) => yearField(index + 1, year)),
  ],
};

/** Days and the rate keep what they are; the others are told as on our own sheet. */
function held({ id, write }: ProjectField, project: Project): FieldValue | undefined {
  const { period, supportRate: rate } = project;
  if (id === 'start' || id === 'end')
    return period === undefined ? undefined : { kind: 'day', day: period[id] };
  if (id === 'supportRate') return rate === undefined ? undefined : { kind: 'rate', rate };
  const [fi = '', sv = '', en = ''] = LANGUAGES.map((language) =>
    String(write(project, language).value ?? ''),
  );
  return fi.trim() === '' ? undefined : { kind: 'text', text: { fi, sv, en } };
}

function yearField(nth: number, year: number | undefined): Field {
  const inPlan = year === undefined ? '' : ` (${year})`;
  const { fi, sv, en } = FIELD_YEAR_WORDS.calendarYear;
  const words: Worded = {
    fi: `${fi} ${nth}${inPlan}`,
    sv: `${sv} ${nth}${inPlan}`,
    en: `${en} ${nth}${inPlan}`,
  };
  return {
    id: `project.year-${nth}`,
    words,
    ...(year !== undefined && { year, value: { kind: 'year', year } }),
  };
}
