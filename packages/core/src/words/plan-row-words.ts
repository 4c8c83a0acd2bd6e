import type { Worded } from './language.js';

/** Rows that nearly every plan has; people rename, add and delete them on the sheet. */
export const PLAN_ROW_WORDS = {
  euState: {
    fi: 'EU- ja valtion rahoitus',
    sv: 'EU- och statlig finansiering',
    en: 'EU and state funding',
  },
  group: {
    fi: 'Kuntien ja muu julkinen rahoitus',
    sv: 'Kommunal och annan offentlig finansiering',
    en: 'Municipal and other public funding',
  },
  part: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  municipal: { fi: 'Kuntarahoitus', sv: 'Kommunal finansiering', en: 'Municipal funding' },
  otherPublic: {
    fi: 'Muu julkinen rahoitus',
    sv: 'Annan offentlig finansiering',
    en: 'Other public funding',
  },
  privateFunding: { fi: 'Yksityinen rahoitus', sv: 'Privat finansiering', en: 'Private funding' },
  total: { fi: 'YHTEENSÄ', sv: 'TOTALT', en: 'TOTAL' },
} as const satisfies Readonly<Record<string, Worded>>;

/** The first row where the fund is known. */
export const FUND_ROW_WORDS = {
  ESR: {
    fi: 'ESR- ja valtion rahoitus',
    sv: 'ESF- och statlig finansiering',
    en: 'ESF and state funding',
  },
  EAKR: {
    fi: 'EAKR- ja valtion rahoitus',
    sv: 'Eruf- och statlig finansiering',
    en: 'ERDF and state funding',
  },
  'ESR+': {
    fi: 'ESR+:n ja valtion rahoitus',
    sv: 'Finansiering från ESF+ och staten',
    en: 'ESF+ and state funding',
  },
  JTF: {
    fi: 'JTF- ja valtion rahoitus',
    sv: 'FRO- och statlig finansiering',
    en: 'JTF and state funding',
  },
} as const satisfies Readonly<Record<string, Worded>>;
