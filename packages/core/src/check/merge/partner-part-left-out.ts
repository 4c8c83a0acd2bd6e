import { JOINT } from '../basis.js';
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
    fi: ({ parts }, say) => `Kokonaisuuteen ei viety osia ${say.list(parts)}.`,
    sv: ({ parts }, say) => `Delarna ${say.list(parts)} togs inte med i helheten.`,
    en: ({ parts }, say) => `These parts did not go into the whole: ${say.list(parts)}.`,
  },
  hint: {
    fi: () => 'Säilytä osatoteuttajan oma tiedosto; sen luvut ovat kokonaisuudessa.',
    sv: () => 'Behåll delgenomförarens egen fil; dess tal är med i helheten.',
    en: () => 'Keep the partner’s own file; its figures are in the whole.',
  },
};
