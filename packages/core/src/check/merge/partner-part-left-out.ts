import { JOINT } from '../basis.js';
import { partWords } from '../file-parts.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly parts: readonly string[] };

/** Parts of a partner’s file that a whole has no place for. */
export const partnerPartLeftOut: Check<Args> = { code: 'partner-part-left-out', severity: 'notice' };

export const partnerPartLeftOutTexts: RuleTexts<Args> = {
  code: 'partner-part-left-out',
  basis: JOINT,
  rule: {
    fi: 'Kerrotaan, mitä osatoteuttajan tiedostosta ei viedä kokonaisuuteen.',
    sv: 'Det sägs vad i delgenomförarens fil som inte tas med i helheten.',
    en: 'It is said what of a partner’s file does not go into the whole.',
  },
  message: {
    fi: ({ parts }, say) => `Kokonaisuuteen ei viety: ${say.list(partWords(parts, 'fi'))}.`,
    sv: ({ parts }, say) => `Detta togs inte med i helheten: ${say.list(partWords(parts, 'sv'))}.`,
    en: ({ parts }, say) => `Not taken into the whole: ${say.list(partWords(parts, 'en'))}.`,
  },
  hint: {
    fi: () =>
      'Kokonaisuudessa ovat kustannusarvio, palkat ja rahoitussuunnitelma; säilytä osatoteuttajan tiedosto muuta varten.',
    sv: () =>
      'Helheten har kostnadsberäkningen, lönerna och finansieringsplanen; behåll delgenomförarens fil för resten.',
    en: () =>
      'The whole holds the budget, the salaries and the financing plan; keep the partner’s file for the rest.',
  },
};
