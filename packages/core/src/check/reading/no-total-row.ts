import { READING } from '../basis.js';
import { CORRECT_READING } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly rows: number };

/** Nothing in the table adds its rows, so nothing could be checked down the columns. */
export const noTotalRow: Check<Args> = { code: 'no-total-row', severity: 'notice' };

export const noTotalRowTexts: RuleTexts<Args> = {
  code: 'no-total-row',
  basis: READING,
  rule: {
    fi: 'Jos summariviä ei tunnisteta, siitä kerrotaan.',
    sv: 'Om ingen summarad känns igen sägs det.',
    en: 'If no row is recognised as a sum, that is said.',
  },
  message: {
    fi: ({ rows }) =>
      `Taulukon ${rows} rivistä yhtäkään ei tunnistettu summariviksi, joten sarakkeita ei laskettu yhteen.`,
    sv: ({ rows }) =>
      `Ingen av tabellens ${rows} rader kändes igen som summarad, så kolumnerna summerades inte.`,
    en: ({ rows }) => `None of the ${rows} rows was recognised as a sum, so the columns were not added up.`,
  },
  hint: {
    fi: () => 'Kerro, mitkä rivit ovat summia: --write-map KARTTA.json, korjaa "meaning", --map KARTTA.json.',
    sv: () => 'Ange vilka rader som är summor: --write-map KARTA.json, rätta "meaning", --map KARTA.json.',
    en: () => 'Say which rows are sums: --write-map MAP.json, correct "meaning", --map MAP.json.',
  },
  paneHint: CORRECT_READING,
};
