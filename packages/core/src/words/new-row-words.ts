import type { Worded } from './language.js';

/** Rows of a new budget; people rename, add and delete them on the sheet. */
export const NEW_COST_WORDS = {
  salaryCosts: { fi: 'Palkkakustannukset', sv: 'Lönekostnader', en: 'Salary costs' },
  purchases: { fi: 'Ostopalvelut', sv: 'Köptjänster', en: 'Purchased services' },
  equipment: {
    fi: 'Kone- ja laiteinvestoinnit',
    sv: 'Maskin- och utrustningsinvesteringar',
    en: 'Machinery and equipment',
  },
  buildingsAndLand: {
    fi: 'Rakennukset ja maa-alueet',
    sv: 'Byggnader och markområden',
    en: 'Buildings and land',
  },
  other: { fi: 'Muut kustannukset', sv: 'Övriga kostnader', en: 'Other costs' },
  flatRate: { fi: 'Flat rate', sv: 'Procentuell ersättning', en: 'Flat rate' },
  lumpSum: { fi: 'Kertakorvaus', sv: 'Engångsersättning', en: 'Lump sum' },
  costs: { fi: 'Kustannukset yhteensä', sv: 'Kostnader totalt', en: 'Costs in total' },
  income: { fi: 'Tulot', sv: 'Intäkter', en: 'Income' },
  netCosts: { fi: 'Nettokustannukset', sv: 'Nettokostnader', en: 'Net costs' },
} as const satisfies Readonly<Record<string, Worded>>;

/** Rows of a partner's new plan, and its name until it has one. */
export const NEW_PARTNER_WORDS = {
  name: { fi: 'Toteuttaja', sv: 'Genomförare', en: 'Implementer' },
  municipal: { fi: 'Kuntarahoitus', sv: 'Kommunal finansiering', en: 'Municipal funding' },
  otherPublic: {
    fi: 'Muu julkinen rahoitus',
    sv: 'Annan offentlig finansiering',
    en: 'Other public funding',
  },
} as const satisfies Readonly<Record<string, Worded>>;
