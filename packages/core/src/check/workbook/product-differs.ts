import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly label: string;
  readonly factors: readonly string[];
  readonly expected: number;
  readonly actual: number;
};

/** A figure is not the product of the two others in its row, as it is in the rows around. */
export const productDiffers: Check<Args> = { code: 'product-differs', severity: 'error' };

export const productDiffersTexts: RuleTexts<Args> = {
  code: 'product-differs',
  basis: ARITHMETIC,
  rule: {
    fi: 'Tunnit kertaa hinta on summa, jokaisella rivillä.',
    sv: 'Timmar gånger pris är beloppet, på varje rad.',
    en: 'Hours times price is the amount, in every row.',
  },
  message: {
    fi: ({ label, factors, expected, actual }, say) =>
      `${say.quote(label)}: ${factors.map(say.quote).join(' × ')} on ${say.euros(expected)}, mutta solussa on ${say.euros(actual)} (ero ${say.change(actual - expected)}).`,
    sv: ({ label, factors, expected, actual }, say) =>
      `${say.quote(label)}: ${factors.map(say.quote).join(' × ')} är ${say.euros(expected)}, men i cellen står ${say.euros(actual)} (skillnad ${say.change(actual - expected)}).`,
    en: ({ label, factors, expected, actual }, say) =>
      `${say.quote(label)}: ${factors.map(say.quote).join(' × ')} is ${say.euros(expected)}, but the cell holds ${say.euros(actual)} (difference ${say.change(actual - expected)}).`,
  },
  hint: {
    fi: () => 'Tarkista kertojat ja tulo, tai laske tulo kaavalla.',
    sv: () => 'Kontrollera faktorerna och produkten, eller räkna produkten med en formel.',
    en: () => 'Check the factors and the product, or compute it by a formula.',
  },
};
