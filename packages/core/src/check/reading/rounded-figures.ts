import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly step: number };

/** Figures in thousands or millions are rounded; their sums may be off by half a step a figure. */
export const roundedFigures: Check<Args> = { code: 'rounded-figures', severity: 'notice' };

export const roundedFiguresTexts: RuleTexts<Args> = {
  code: 'rounded-figures',
  basis: READING,
  rule: {
    fi: 'Tuhansina tai miljoonina annetut luvut ovat pyöristettyjä.',
    sv: 'Tal i tusental eller miljoner är avrundade.',
    en: 'Figures in thousands or millions are rounded.',
  },
  message: {
    fi: ({ step }, say) =>
      `Luvut on pyöristetty ${say.euros(step)} tarkkuuteen: summat tarkistettiin pyöristyksen rajoissa.`,
    sv: ({ step }, say) =>
      `Talen är avrundade till ${say.euros(step)}: summorna kontrollerades inom avrundningen.`,
    en: ({ step }, say) =>
      `The figures are rounded to ${say.euros(step)}: sums were checked within rounding.`,
  },
  hint: {
    fi: () => 'Tarkista eurolleen taulukosta, jossa luvut ovat euroina.',
    sv: () => 'Kontrollera på euron när i en tabell där talen är i euro.',
    en: () => 'To check to the euro, use a table in euros.',
  },
};
