import { READING } from '../basis.js';
import { CORRECT_READING } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = Record<never, never>;

/** Two readings of the rows are equally good. */
export const readingAmbiguous: Check<Args> = { code: 'reading-ambiguous', severity: 'notice' };

export const readingAmbiguousTexts: RuleTexts<Args> = {
  code: 'reading-ambiguous',
  basis: READING,
  rule: {
    fi: 'Jos kaksi luentaa on yhtä hyviä, siitä kerrotaan.',
    sv: 'Om två tolkningar är lika bra sägs det.',
    en: 'If two readings are equally good, that is said.',
  },
  message: {
    fi: () =>
      'Rivien ryhmittely on epäselvä: kaksi luentaa täsmää yhtä hyvin. Tarkistus tehtiin nimien mukaisella luennalla.',
    sv: () =>
      'Radernas gruppering är oklar: två tolkningar stämmer lika bra. Kontrollen gjordes enligt namnen.',
    en: () => 'How the rows belong together is unclear: two readings fit equally well. The names decided.',
  },
  hint: {
    fi: () => 'Kerro, mitkä rivit ovat ryhmiä ja summia: --write-map KARTTA.json, korjaa, --map KARTTA.json.',
    sv: () => 'Ange vilka rader som är grupper och summor: --write-map KARTA.json, rätta, --map KARTA.json.',
    en: () => 'Say which rows are groups and sums: --write-map MAP.json, correct it, --map MAP.json.',
  },
  paneHint: CORRECT_READING,
};
