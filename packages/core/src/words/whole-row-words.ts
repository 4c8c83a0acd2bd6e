import type { Worded } from './language.js';

/** Rows that add up the costs of a whole project, where no partner has a name for them. */
export const WHOLE_ROW_WORDS = {
  totalCosts: { fi: 'Kustannukset yhteensä', sv: 'Kostnader totalt', en: 'Total costs' },
} as const satisfies Readonly<Record<string, Worded>>;
