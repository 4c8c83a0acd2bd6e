import { CHOICE_WORDS, FORM_WORDS } from './form-words.js';
import type { Worded } from './language.js';

/** Rows of a budget where nobody has named them yet; people rename, add and delete them on the sheet. */
export const COST_ROW_WORDS = {
  ...CHOICE_WORDS.category,
  flatRate: { fi: 'Flat rate', sv: 'Procentuell ersättning', en: 'Flat rate' },
  totalCosts: { fi: 'Kustannukset yhteensä', sv: 'Kostnader totalt', en: 'Total costs' },
  netCosts: FORM_WORDS.netCosts,
} as const satisfies Readonly<Record<string, Worded>>;
