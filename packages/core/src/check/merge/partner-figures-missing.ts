import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly missing: readonly Missing[] };

/** A partner has no budget, or no financing plan, where others have one. */
export const partnerFiguresMissing: Check<Args> = { code: 'partner-figures-missing', severity: 'error' };

export const partnerFiguresMissingTexts: RuleTexts<Args> = {
  code: 'partner-figures-missing',
  basis: JOINT,
  rule: {
    fi: 'Jokaisella osatoteuttajalla on kustannusarvio ja rahoitussuunnitelma, jos muillakin on.',
    sv: 'Varje delgenomförare har en kostnadsberäkning och en finansieringsplan, om de andra har det.',
    en: 'Every partner has a budget and a financing plan where others have them.',
  },
  message: {
    fi: ({ missing }, say) =>
      `Tiedostosta ei löytynyt osatoteuttajan taulukkoa: ${say.list(missing.map((one) => MISSING[one].fi))}.`,
    sv: ({ missing }, say) =>
      `I filen fanns ingen tabell för delgenomföraren: ${say.list(missing.map((one) => MISSING[one].sv))}.`,
    en: ({ missing }, say) =>
      `The file holds no table of the partner’s: ${say.list(missing.map((one) => MISSING[one].en))}.`,
  },
  hint: {
    fi: () =>
      'Pyydä puuttuva taulukko samaan tiedostoon; `eurakit check` kertoo, mitä taulukoita tiedostosta tunnistetaan.',
    sv: () =>
      'Be om den tabell som saknas i samma fil; `eurakit check` berättar vilka tabeller som känns igen i filen.',
    en: () =>
      'Ask for the missing table in the same file; `eurakit check` tells which tables are recognised in a file.',
  },
};

type Missing = 'budget' | 'financing';

const MISSING = {
  budget: { fi: 'kustannusarvio', sv: 'kostnadsberäkning', en: 'budget' },
  financing: { fi: 'rahoitussuunnitelma', sv: 'finansieringsplan', en: 'financing plan' },
} as const;
