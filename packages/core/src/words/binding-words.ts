import type { Worded } from './language.js';

/** The kinds of fields that a form can be bound to. */
export const FIELD_FAMILY_WORDS = {
  project: { fi: 'Hankkeen tiedot', sv: 'Uppgifter om projektet', en: 'About the project' },
  financing: { fi: 'Rahoitussuunnitelma', sv: 'Finansieringsplan', en: 'Financing plan' },
  budget: { fi: 'Kustannusarvio', sv: 'Kostnadskalkyl', en: 'Budget' },
  salaries: { fi: 'Palkat', sv: 'Löner', en: 'Salaries' },
  partners: { fi: 'Osatoteuttajat', sv: 'Delgenomförare', en: 'Partners' },
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

/** The second axis of a class. */
export const FINANCING_AXIS_WORDS = {
  own: { fi: 'oma', sv: 'egen', en: 'own' },
  external: { fi: 'ulkopuolinen', sv: 'extern', en: 'external' },
} as const satisfies Readonly<Record<string, Worded>>;

/** The row of that name. */
export const ROW_FIELD_WORDS: Worded = { fi: 'Rivi NAME', sv: 'Raden NAME', en: 'The row NAME' };

/** Costs of a budget by their category, and its sums. */
export const BUDGET_FIELD_WORDS = {
  wages: { fi: 'Palkat', sv: 'Löner', en: 'Wages' },
  sideCosts: { fi: 'Sivukulut', sv: 'Bikostnader', en: 'Side costs' },
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
  flatRate: { fi: 'Prosenttimääräinen korvaus', sv: 'Procentuell ersättning', en: 'Flat rate' },
  lumpSum: { fi: 'Kertakorvaus', sv: 'Klumpsumma', en: 'Lump sum' },
  total: { fi: 'Kustannukset yhteensä', sv: 'Kostnader totalt', en: 'Costs in total' },
  income: { fi: 'Tulot', sv: 'Intäkter', en: 'Income' },
  netCosts: { fi: 'Nettokustannukset', sv: 'Nettokostnader', en: 'Net costs' },
} as const satisfies Readonly<Record<string, Worded>>;

/** The sum of staff lines. */
export const SALARIES_TOTAL_WORDS: Worded = {
  fi: 'Palkkalaskelma yhteensä',
  sv: 'Lönekalkylen totalt',
  en: 'Staff lines in total',
};

/** Who a partner is. */
export const PARTNER_FIELD_WORDS = {
  name: { fi: 'nimi', sv: 'namn', en: 'name' },
  code: { fi: 'hankekoodi', sv: 'projektkod', en: 'project code' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'business ID' },
  partner: { fi: 'Osatoteuttaja', sv: 'Delgenomförare', en: 'Partner' },
} as const satisfies Readonly<Record<string, Worded>>;

/** Years and totals of a figure. */
export const FIELD_YEAR_WORDS = {
  year: { fi: 'vuosi', sv: 'år', en: 'year' },
  total: { fi: 'yhteensä', sv: 'totalt', en: 'total' },
  calendarYear: { fi: 'Suunnitelman vuosiluku', sv: 'Planens årtal', en: 'Calendar year of the plan' },
} as const satisfies Readonly<Record<string, Worded>>;
