import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly sheets: readonly string[] };

/** A workbook has figures, but no table that is recognised as one of financing or costs. */
export const noTableOnSheets: Check<Args> = { code: 'no-table-on-sheets', severity: 'notice' };

export const noTableOnSheetsTexts: RuleTexts<Args> = {
  code: 'no-table-on-sheets',
  basis: READING,
  rule: {
    fi: 'Kerrotaan, jos kirjassa ei ole rahoitus- tai kustannustaulukkoa.',
    sv: 'Det berättas om boken saknar en tabell med finansiering eller kostnader.',
    en: 'It is told when a workbook has no table of financing or costs.',
  },
  message: {
    fi: ({ sheets }, say) =>
      `Välilehdiltä ${say.list(sheets.map(say.quote), 6)} ei löytynyt rahoitus- tai kustannustaulukkoa; vain niiden kaavat tarkistettiin.`,
    sv: ({ sheets }, say) =>
      `På bladen ${say.list(sheets.map(say.quote), 6)} hittades ingen tabell med finansiering eller kostnader; bara deras formler kontrollerades.`,
    en: ({ sheets }, say) =>
      `No table of financing or costs was found on the sheets ${say.list(sheets.map(say.quote), 6)}; only their formulas were checked.`,
  },
  hint: {
    fi: () => 'Taulukolla on otsikot (vuodet tai Yhteensä) ja niiden alla lukuja.',
    sv: () => 'En tabell har rubriker (år eller Totalt) och tal under dem.',
    en: () => 'A table has headings (years or a total) with amounts under them.',
  },
};
