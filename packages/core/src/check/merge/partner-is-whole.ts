import { JOINT } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly partners: readonly string[] };

/** A file that was given as a partner’s is itself a whole of several partners. */
export const partnerIsWhole: Check<Args> = { code: 'partner-is-whole', severity: 'error' };

export const partnerIsWholeTexts: RuleTexts<Args> = {
  code: 'partner-is-whole',
  basis: JOINT,
  rule: {
    fi: 'Osatoteuttajan tiedostossa on yhden osatoteuttajan luvut.',
    sv: 'Delgenomförarens fil har en delgenomförares tal.',
    en: 'A partner’s file holds the figures of one partner.',
  },
  message: {
    fi: ({ partners }, say) =>
      `Tiedosto on itse kokonaisuus: siinä ovat osatoteuttajat ${say.list(partners)}. Sitä ei laskettu mukaan.`,
    sv: ({ partners }, say) =>
      `Filen är själv en helhet: i den finns delgenomförarna ${say.list(partners)}. Den räknades inte med.`,
    en: ({ partners }, say) =>
      `The file is a whole itself: it holds the partners ${say.list(partners)}. It was not counted.`,
  },
  hint: {
    fi: () => 'Jätä tiedosto pois kutsusta ja anna sen tilalla osatoteuttajien omat tiedostot.',
    sv: () => 'Lämna bort filen ur anropet och ge delgenomförarnas egna filer i stället.',
    en: () => 'Leave the file out of the call and give the partners’ own files instead.',
  },
};
