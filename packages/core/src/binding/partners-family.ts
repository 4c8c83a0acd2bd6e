import { planFigures } from '../calculate/plan-figures.js';
import type { Partner } from '../model/partner.js';
import type { Project } from '../model/project.js';
import { PARTNER_NAME_WORDS } from '../words/binding-words.js';
import { FORM_WORDS, SHEET_WORDS } from '../words/form-words.js';
import type { Worded } from '../words/language.js';
import { salariesTotal } from './budget-family.js';
import { budgetSums } from './budget-sums.js';
import type { Field, FieldFamily } from './field.js';
import { fieldYears } from './field-years.js';
import { financingSums } from './financing-sums.js';
import { type FigureLine, yearFields } from './year-fields.js';

/** Who the partners are, and the sums of their budgets, salaries and plans; each by its place or by its name. */
export const PARTNERS_FAMILY: FieldFamily = {
  words: SHEET_WORDS.partners,
  known: [
    ...IDENTITY().map((id) => ({
      id: `partner-N.${id}`,
      words: named('N', identityWords(id)),
      byYear: false,
    })),
    ...sums(undefined, 'partner-N', 'N').map(({ id, words }) => ({ id, words, byYear: true })),
  ],
  fields: (project) => {
    const names = project.partners.map(({ name }) => name.trim());
    return project.partners.flatMap((partner, index) =>
      partnerFields(project, partner, index + 1).map((field) =>
        names.filter((name) => name === partner.name.trim()).length === 1
          ? { ...field, also: field.id.replace(/^partner-\d+/, () => `partner(${partner.name.trim()})`) }
          : field,
      ),
    );
  },
};

/** A function, so that the family can stand first in its file. */
function IDENTITY() {
  return ['name', 'code', 'businessId'] as const;
}

function identityWords(field: ReturnType<typeof IDENTITY>[number]): Worded {
  return field === 'name' ? PARTNER_NAME_WORDS : FORM_WORDS[field];
}

function partnerFields(project: Project, partner: Partner, nth: number): readonly Field[] {
  const id = `partner-${nth}`;
  const identity = IDENTITY().map((field): Field => {
    const text = partner[field];
    const value =
      text === undefined ? {} : { value: { kind: 'text', text: { fi: text, sv: text, en: text } } as const };
    return { id: `${id}.${field}`, words: named(partner.name, identityWords(field)), ...value };
  });
  return [...identity, ...yearFields(sums(partner, id, partner.name), fieldYears(project))];
}

function sums(partner: Partner | undefined, id: string, name: string): readonly FigureLine[] {
  const plan = partner?.financing;
  const lines = [
    ...budgetSums(partner?.budget, `${id}.budget`),
    salariesTotal(partner?.salaries, `${id}.salaries`),
    ...financingSums(plan === undefined ? undefined : planFigures(plan), `${id}.financing`),
  ];
  return lines.map((line) => ({ ...line, words: named(name, line.words) }));
}

/** `Kotka: Palkkakustannukset`; `Toteuttaja N: …` where it is anyone. */
function named(name: string, words: Worded): Worded {
  const { partner } = FORM_WORDS;
  const before = (language: keyof Worded): string => (name === 'N' ? `${partner[language]} N` : name);
  return {
    fi: `${before('fi')}: ${words.fi}`,
    sv: `${before('sv')}: ${words.sv}`,
    en: `${before('en')}: ${words.en}`,
  };
}
