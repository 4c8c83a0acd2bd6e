import { READING } from '../basis.js';
import { ONE_BY_ONE } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly places: readonly string[] };

/** Reading one plan from a text that has several needs to be told which. */
export const severalTables: Check<Args> = { code: 'several-tables', severity: 'error' };

export const severalTablesTexts: RuleTexts<Args> = {
  code: 'several-tables',
  basis: READING,
  rule: {
    fi: 'Kun tarvitaan yksi taulukko, tekstissä on yksi tai se on valittu.',
    sv: 'När en tabell behövs finns det en, eller så är den vald.',
    en: 'Where one table is needed there is one, or it was chosen.',
  },
  message: {
    fi: ({ places }, say) =>
      `Tiedostossa on ${places.length} taulukkoa (${say.list(places)}), mutta tähän tarvitaan yksi.`,
    sv: ({ places }, say) => `Filen har ${places.length} tabeller (${say.list(places)}), men här behövs en.`,
    en: ({ places }, say) =>
      `The file has ${places.length} tables (${say.list(places)}), but one is needed here.`,
  },
  hint: {
    fi: () => 'Valitse taulukko numerolla (--table 2), tai tallenna ne eri tiedostoihin.',
    sv: () => 'Välj tabell med nummer (--table 2), eller spara dem i olika filer.',
    en: () => 'Choose one by its number (--table 2), or save them as separate files.',
  },
  paneHint: ONE_BY_ONE,
};
