import { READING } from '../basis.js';
import { CORRECT_RATE } from '../pane-hints.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = { readonly rate: string; readonly text: string };

/** The support rate was taken from a text on the sheet. */
export const rateFromSheet: Check<Args> = { code: 'rate-from-sheet', severity: 'notice' };

export const rateFromSheetTexts: RuleTexts<Args> = {
  code: 'rate-from-sheet',
  basis: READING,
  rule: {
    fi: 'Välilehdellä sanottu tukiprosentti kerrotaan.',
    sv: 'En stödprocent som nämns på bladet berättas.',
    en: 'A support rate that the sheet states is told.',
  },
  message: {
    fi: ({ rate, text }, say) => `Tuen osuus ${say.percent(rate)} luettiin välilehdeltä: ${say.quote(text)}.`,
    sv: ({ rate, text }, say) => `Stödandelen ${say.percent(rate)} lästes på bladet: ${say.quote(text)}.`,
    en: ({ rate, text }, say) =>
      `The support rate of ${say.percent(rate)} was read on the sheet: ${say.quote(text)}.`,
  },
  hint: {
    fi: () => 'Jos osuus on toinen, anna se: --rate.',
    sv: () => 'Om andelen är en annan, ange den: --rate.',
    en: () => 'If the rate is another, give it: --rate.',
  },
  paneHint: CORRECT_RATE,
};
