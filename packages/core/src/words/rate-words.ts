import type { Worded } from './language.js';

/** What the values of a programme period are called, in the order in which they are listed. */
export const RATE_KIND_WORDS = {
  costModel: { fi: 'Kustannusmallit', sv: 'Kostnadsmodeller', en: 'Cost models' },
  flatRate: { fi: 'Prosenttimääräinen korvaus', sv: 'Procentuell ersättning', en: 'Flat rates' },
  salaryModel: { fi: 'Palkkakustannusmallit', sv: 'Lönekostnadsmodeller', en: 'Salary cost models' },
  sideCosts: {
    fi: 'Vakiosivukuluprosentit',
    sv: 'Standardiserade bikostnadsprocenter',
    en: 'Standard side-cost percentages',
  },
  lumpSum: { fi: 'Kertakorvaukset', sv: 'Engångsersättningar', en: 'Lump sums' },
  lumpSumCeiling: {
    fi: 'Kertakorvauksen rajat',
    sv: 'Gränser för engångsersättning',
    en: 'Limits of lump sums',
  },
  supportCeiling: { fi: 'Tuen katto', sv: 'Stödets tak', en: 'Ceiling of the support' },
  advanceCeiling: { fi: 'Ennakko', sv: 'Förskott', en: 'Advance' },
} as const satisfies Readonly<Record<string, Worded>>;

/** What stands around a value in a list of them. */
export const RATE_LIST_WORDS = {
  atMost: { fi: 'enintään', sv: 'högst', en: 'at most' },
  of: { fi: 'peruste', sv: 'grund', en: 'of' },
  from: { fi: 'alkaen', sv: 'från', en: 'from' },
  sources: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
  seen: { fi: 'nähty', sv: 'sedd', en: 'seen' },
  anyFund: { fi: 'rahastoa ei mainita', sv: 'fonden nämns inte', en: 'no fund is named' },
  recalled: {
    fi: 'ei vahvistettu: tarkista päätöksestä tai rahoittajalta',
    sv: 'inte bekräftad: kontrollera i beslutet eller hos finansiären',
    en: 'not verified: see the decision, or ask the funder',
  },
  open: {
    fi: 'arvoa ei ole nähty: katso päätöstä',
    sv: 'värdet har inte setts: se beslutet',
    en: 'the value was not seen: see the decision',
  },
} as const satisfies Readonly<Record<string, Worded>>;

/** The heading of the values of one programme period. */
export const PERIOD_WORD: Worded = { fi: 'Ohjelmakausi', sv: 'Programperiod', en: 'Programme period' };
