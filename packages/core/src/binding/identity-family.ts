import type { Project } from '../model/project.js';
import { FIELD_FAMILY_WORDS, FIELD_YEAR_WORDS } from '../words/binding-words.js';
import { CHOICE_WORDS, FORM_WORDS } from '../words/form-words.js';
import type { Worded } from '../words/language.js';
import type { Field, FieldFamily, FieldValue } from './field.js';
import { fieldYears } from './field-years.js';

/** Who and what the project is, when it runs, and the calendar years that it has. */
export const IDENTITY_FAMILY: FieldFamily = {
  words: FIELD_FAMILY_WORDS.project,
  known: [
    ...IDENTITY().map(({ id, words }) => ({ id, words, byYear: false })),
    { id: 'project', words: FIELD_YEAR_WORDS.calendarYear, byYear: true },
  ],
  fields: (project) => [
    ...IDENTITY().map(({ id, words, read }): Field => {
      const value = read(project);
      return { id, words, ...(value !== undefined && { value }) };
    }),
    ...fieldYears(project).map((year, index) => yearField(index + 1, year)),
  ],
};

type Read = (project: Project) => FieldValue | undefined;

/** A function, so that the family can stand first in its file. */
function IDENTITY(): readonly { readonly id: string; readonly words: Worded; readonly read: Read }[] {
  return [
    textField('name'),
    textField('code'),
    textField('applicationNumber'),
    textField('programmePeriod'),
    textField('fund'),
    {
      id: 'project.structure',
      words: FORM_WORDS.structure,
      read: ({ structure }) =>
        structure === undefined ? undefined : { kind: 'text', text: CHOICE_WORDS.structure[structure] },
    },
    dayField('start'),
    dayField('end'),
    {
      id: 'project.supportRate',
      words: FORM_WORDS.supportRate,
      read: ({ supportRate: rate }) => (rate === undefined ? undefined : { kind: 'rate', rate }),
    },
  ];
}

function textField(field: 'name' | 'code' | 'applicationNumber' | 'programmePeriod' | 'fund') {
  const read: Read = (project) => {
    const text = project[field];
    return text === undefined || text.trim() === ''
      ? undefined
      : { kind: 'text', text: { fi: text, sv: text, en: text } };
  };
  return { id: `project.${field}`, words: FORM_WORDS[field], read };
}

function dayField(field: 'start' | 'end') {
  const read: Read = ({ period }) => (period === undefined ? undefined : { kind: 'day', day: period[field] });
  return { id: `project.${field}`, words: FORM_WORDS[field], read };
}

function yearField(nth: number, year: number | undefined): Field {
  const { fi, sv, en } = FIELD_YEAR_WORDS.calendarYear;
  const inPlan = year === undefined ? '' : ` (${year})`;
  return {
    id: `project.year-${nth}`,
    words: { fi: `${fi} ${nth}${inPlan}`, sv: `${sv} ${nth}${inPlan}`, en: `${en} ${nth}${inPlan}` },
    ...(year !== undefined && { year, value: { kind: 'year', year } }),
  };
}
