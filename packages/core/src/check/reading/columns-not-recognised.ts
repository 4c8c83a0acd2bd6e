import { READING } from '../basis.js';
import { CORRECT_READING } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly headings: readonly string[] };

/** Every column with amounts has a meaning. */
export const columnsNotRecognised: Check<Args> = { code: 'columns-not-recognised', severity: 'warning' };

export const columnsNotRecognisedTexts: RuleTexts<Args> = {
  code: 'columns-not-recognised',
  basis: READING,
  rule: {
    fi: 'Jokaisella lukusarakkeella on merkitys.',
    sv: 'Varje talkolumn har en betydelse.',
    en: 'Every column of amounts has a meaning.',
  },
  message: {
    fi: ({ headings }, say) =>
      `Lukusaraketta ei tunnistettu: ${say.list(headings.map(say.quote))}. Sen lukuja ei tarkistettu.`,
    sv: ({ headings }, say) =>
      `Talkolumnen kändes inte igen: ${say.list(headings.map(say.quote))}. Dess tal kontrollerades inte.`,
    en: ({ headings }, say) =>
      `A column of amounts was not recognised: ${say.list(headings.map(say.quote))}. It was not checked.`,
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
