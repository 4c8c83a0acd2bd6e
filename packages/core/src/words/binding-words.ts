import type { Worded } from './language.js';

/** The kinds of fields that a form can be bound to. */
export const FIELD_FAMILY_WORDS = {
  project: { fi: 'Hankkeen tiedot', sv: 'Uppgifter om projektet', en: 'About the project' },
  financing: { fi: 'Rahoitussuunnitelma', sv: 'Finansieringsplan', en: 'Financing plan' },
} as const satisfies Readonly<Record<string, Worded>>;

/** Sums of a financing plan by who pays. */
export const FINANCING_FIELD_WORDS = {
  euState: {
    fi: 'EU:n ja valtion rahoitus',
    sv: 'EU:s och statens finansiering',
    en: 'EU and state funding',
  },
  municipal: { fi: 'Kuntien rahoitus', sv: 'Kommunernas finansiering', en: 'Funding by municipalities' },
  jointMunicipalAuthority: {
    fi: 'Kuntayhtymien rahoitus',
    sv: 'Samkommunernas finansiering',
    en: 'Funding by joint municipal authorities',
  },
  wellbeingServicesCounty: {
    fi: 'Hyvinvointialueiden rahoitus',
    sv: 'Välfärdsområdenas finansiering',
    en: 'Funding by wellbeing services counties',
  },
  otherPublic: {
    fi: 'Muu julkinen rahoitus',
    sv: 'Annan offentlig finansiering',
    en: 'Other public funding',
  },
  private: { fi: 'Yksityinen rahoitus', sv: 'Privat finansiering', en: 'Private funding' },
  unclassified: {
    fi: 'Luokittelematon rahoitus',
    sv: 'Oklassificerad finansiering',
    en: 'Unclassified funding',
  },
  publicCofinancing: {
    fi: 'Kuntien ja muu julkinen rahoitus yhteensä',
    sv: 'Kommunal och annan offentlig finansiering totalt',
    en: 'Municipal and other public funding in total',
  },
  cofinancing: {
    fi: 'Muu kuin EU:n ja valtion rahoitus yhteensä',
    sv: 'Annan finansiering än EU:s och statens totalt',
    en: 'All funding but that of the EU and the state',
  },
  total: { fi: 'Rahoitus yhteensä', sv: 'Finansiering totalt', en: 'Funding in total' },
  netCosts: { fi: 'Nettokustannukset', sv: 'Nettokostnader', en: 'Net costs' },
} as const satisfies Readonly<Record<string, Worded>>;

/** The second axis of a class, and the row of one financier. */
export const FINANCING_AXIS_WORDS = {
  own: { fi: 'oma', sv: 'egen', en: 'own' },
  external: { fi: 'ulkopuolinen', sv: 'extern', en: 'external' },
  row: { fi: 'rivi NAME', sv: 'raden NAME', en: 'the row NAME' },
} as const satisfies Readonly<Record<string, Worded>>;

/** Years and totals of a figure. */
export const FIELD_YEAR_WORDS = {
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  calendarYear: { fi: 'Suunnitelman vuosiluku', sv: 'Planens årtal', en: 'Calendar year of the plan' },
} as const satisfies Readonly<Record<string, Worded>>;
