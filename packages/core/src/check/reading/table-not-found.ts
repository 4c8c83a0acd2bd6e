import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = Record<never, never>;

/** A financing table is recognised by years in its headings and amounts under them. */
export const tableNotFound: Check<Args> = { code: 'table-not-found', severity: 'error' };

export const tableNotFoundTexts: RuleTexts<Args> = {
  code: 'table-not-found',
  basis: READING,
  rule: {
    fi: 'Rahoitustaulukko tunnistetaan vuosiotsikoista ja niiden luvuista.',
    sv: 'En finansieringstabell känns igen på årsrubriker och talen under dem.',
    en: 'A financing table is recognised by the years in its headings and the amounts under them.',
  },
  message: {
    fi: () => 'Rahoitustaulukkoa ei löytynyt: ei vuosiotsikoita, joiden alla on lukuja.',
    sv: () => 'Ingen finansieringstabell hittades: inga årsrubriker med tal under.',
    en: () => 'No financing table was found: no year headings with amounts under them.',
  },
  hint: {
    fi: () =>
      'Kopioi taulukko otsikkoriveineen (esim. 2016, 2017, Yhteensä), tai anna CSV-, HTML- tai xlsx-tiedosto.',
    sv: () =>
      'Kopiera tabellen med rubrikraden (t.ex. 2016, 2017, Totalt), eller ange en CSV-, HTML- eller xlsx-fil.',
    en: () =>
      'Copy the table with its heading row (such as 2016, 2017, Total), or give a CSV, HTML or xlsx file.',
  },
};
