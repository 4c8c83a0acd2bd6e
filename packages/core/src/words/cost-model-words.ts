import type { Worded } from './language.js';

/** How costs are declared, as a cell takes it; a flat rate with its percentage and programme period behind it. */
export const COST_MODEL_WORDS = {
  flat: { fi: 'flat rate', sv: 'procentuell ersättning', en: 'flat rate' },
  'lump-sum': { fi: 'kertakorvaus', sv: 'engångsersättning', en: 'lump sum' },
  'actual-costs': { fi: 'todelliset kustannukset', sv: 'faktiska kostnader', en: 'actual costs' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What becomes of the value added tax of purchases. */
export const VAT_WORDS = {
  cost: { fi: 'jää kustannukseksi', sv: 'blir en kostnad', en: 'is a cost' },
  deducted: { fi: 'vähennetään verotuksessa', sv: 'dras av i beskattningen', en: 'is deducted' },
} as const satisfies Readonly<Record<string, Worded>>;
