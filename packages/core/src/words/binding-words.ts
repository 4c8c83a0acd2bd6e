import type { Worded } from './language.js';

/** Sums over several classes of funders. */
export const FINANCING_SUM_WORDS = {
  publicCofinancing: {
    fi: 'Kunnat ja muu julkinen yhteensä',
    sv: 'Kommuner och annan offentlig totalt',
    en: 'Municipal and other public in total',
  },
  cofinancing: {
    fi: 'Muu kuin EU ja valtio yhteensä',
    sv: 'Annat än EU och staten totalt',
    en: 'All but the EU and the state',
  },
} as const satisfies Readonly<Record<string, Worded>>;

/** The row of that name. */
export const ROW_FIELD_WORDS: Worded = { fi: 'Rivi NAME', sv: 'Raden NAME', en: 'The row NAME' };

/** The sum of staff lines. */
export const SALARIES_TOTAL_WORDS: Worded = {
  fi: 'Palkat yhteensä',
  sv: 'Löner totalt',
  en: 'Salaries in total',
};

/** Who a partner is. */
export const PARTNER_NAME_WORDS: Worded = { fi: 'Nimi', sv: 'Namn', en: 'Name' };

/** Years and totals of a figure. */
export const FIELD_YEAR_WORDS = {
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  calendarYear: { fi: 'Vuosiluku', sv: 'Årtal', en: 'Calendar year' },
} as const satisfies Readonly<Record<string, Worded>>;
