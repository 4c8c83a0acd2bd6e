import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly cell: string };

/** A formula takes its own cell in, directly or by way of others. */
export const formulaCircular: Check<Args> = { code: 'formula-circular', severity: 'error' };

export const formulaCircularTexts: RuleTexts<Args> = {
  code: 'formula-circular',
  basis: ARITHMETIC,
  rule: {
    fi: 'Kaava ei viittaa itseensä.',
    sv: 'En formel hänvisar inte till sig själv.',
    en: 'No formula refers to itself.',
  },
  message: {
    fi: ({ cell }) => `Solun ${cell} kaava viittaa itseensä, suoraan tai toisten solujen kautta.`,
    sv: ({ cell }) => `Formeln i cell ${cell} hänvisar till sig själv, direkt eller via andra celler.`,
    en: ({ cell }) => `The formula in ${cell} refers to itself, directly or by way of other cells.`,
  },
  hint: {
    fi: () => 'Poista summan oma solu kaavan alueesta.',
    sv: () => 'Ta bort summans egen cell ur formelns område.',
    en: () => 'Take the cell of the sum itself out of the range of its formula.',
  },
};
