import { READING } from '../basis.js';
import { CORRECT_READING } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly headings: readonly string[] };

/** Columns of figures that the totals of the table do without: inhabitants, change columns, notes. */
export const columnsBesideTable: Check<Args> = { code: 'columns-beside-table', severity: 'notice' };

export const columnsBesideTableTexts: RuleTexts<Args> = {
  code: 'columns-beside-table',
  basis: READING,
  rule: {
    fi: 'Sarake, jota taulukon summat eivät tarvitse, mainitaan.',
    sv: 'En kolumn som tabellens summor inte behöver nämns.',
    en: 'A column that the sums of the table do without is mentioned.',
  },
  message: {
    fi: ({ headings }, say) =>
      `Taulukon vieressä on lukuja, joita summat eivät tarvitse: ${say.list(headings.map(say.quote))}. Niitä ei tarkistettu.`,
    sv: ({ headings }, say) =>
      `Bredvid tabellen finns tal som summorna inte behöver: ${say.list(headings.map(say.quote))}. De kontrollerades inte.`,
    en: ({ headings }, say) =>
      `Beside the table stand figures that its sums do without: ${say.list(headings.map(say.quote))}. They were not checked.`,
  },
  hint: {
    fi: () =>
      'Kirjoita luenta tiedostoon (--write-map KARTTA.json), korjaa sarakkeen merkitys ja tarkista uudelleen (--map KARTTA.json).',
    sv: () =>
      'Skriv tolkningen till en fil (--write-map KARTA.json), rätta kolumnens betydelse och kontrollera igen (--map KARTA.json).',
    en: () =>
      'Write the reading to a file (--write-map MAP.json), correct the meaning of the column, and check again (--map MAP.json).',
  },
  paneHint: CORRECT_READING,
};
