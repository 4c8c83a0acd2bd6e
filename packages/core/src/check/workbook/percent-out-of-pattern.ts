import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly label: string; readonly expected: string; readonly actual: string };

/** A percentage between two copies of one formula has another formula. */
export const percentOutOfPattern: Check<Args> = { code: 'percent-out-of-pattern', severity: 'warning' };

export const percentOutOfPatternTexts: RuleTexts<Args> = {
  code: 'percent-out-of-pattern',
  basis: ARITHMETIC,
  rule: {
    fi: 'Prosenttisarakkeen kaavat ovat samanlaisia.',
    sv: 'Formlerna i en procentkolumn är likadana.',
    en: 'The formulas of a column of percentages are alike.',
  },
  message: {
    fi: ({ label, expected, actual }, say) =>
      `${say.quote(label)}: prosentti on ${say.percent(actual)}, mutta ylä- ja alapuolen kaavalla se olisi ${say.percent(expected)}.`,
    sv: ({ label, expected, actual }, say) =>
      `${say.quote(label)}: procenten är ${say.percent(actual)}, men med formeln ovanför och nedanför vore den ${say.percent(expected)}.`,
    en: ({ label, expected, actual }, say) =>
      `${say.quote(label)}: the percentage is ${say.percent(actual)}, but by the formula above and below it ${say.percent(expected)}.`,
  },
  hint: {
    fi: () => 'Kopioi kaava yläpuolelta.',
    sv: () => 'Kopiera formeln ovanifrån.',
    en: () => 'Copy the formula from above.',
  },
};
