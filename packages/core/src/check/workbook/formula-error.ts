import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly cell: string; readonly error: string; readonly others: number };

/** A formula gives an error instead of a figure. */
export const formulaError: Check<Args> = { code: 'formula-error', severity: 'error' };

export const formulaErrorTexts: RuleTexts<Args> = {
  code: 'formula-error',
  basis: ARITHMETIC,
  rule: {
    fi: 'Yksikään kaava ei anna virhearvoa.',
    sv: 'Ingen formel ger ett felvärde.',
    en: 'No formula gives an error.',
  },
  message: {
    fi: ({ cell, error, others }, say) =>
      `Solun ${cell} kaava antaa virheen ${say.quote(error)}${others === 0 ? '' : `, ja siitä johtuen ${others} muuta solua`}.`,
    sv: ({ cell, error, others }, say) =>
      `Formeln i cell ${cell} ger felet ${say.quote(error)}${others === 0 ? '' : `, och därför också ${others} andra celler`}.`,
    en: ({ cell, error, others }, say) =>
      `The formula in ${cell} gives the error ${say.quote(error)}${others === 0 ? '' : `, and because of it so do ${others} other cells`}.`,
  },
  hint: {
    fi: () =>
      'Korjaa kaavan viittaukset (#REF!: viitattu solu on poistettu; #DIV/0!: jakaja on tyhjä tai nolla).',
    sv: () => 'Rätta formelns referenser (#REF!: cellen är borttagen; #DIV/0!: nämnaren är tom eller noll).',
    en: () =>
      'Correct the references of the formula (#REF!: the cell was deleted; #DIV/0!: the divisor is empty or zero).',
  },
};
