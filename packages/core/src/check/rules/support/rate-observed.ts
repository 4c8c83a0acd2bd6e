import { observedRate } from '../../../calculate/support.js';
import { rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import { GIVE_UNDER_READING } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly rate: string };

/** No support rate was given, but the totals have an exact one: an observation, not a rule to check by. */
export const rateObserved: Check<Args> = {
  code: 'rate-observed',
  severity: 'notice',
  *run({ supportRate }, { plans }) {
    if (supportRate !== undefined) return;
    for (const plan of plans) {
      const { support } = plan;
      const rate = support === undefined ? undefined : observedRate(support);
      if (support === undefined || rate === undefined) continue;
      yield { at: plan.rows[support.row]?.path ?? plan.at, args: { rate: rateDigits(rate) } };
    }
  },
};

export const rateObservedTexts: RuleTexts<Args> = {
  code: 'rate-observed',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Luvuissa oleva tasan täsmäävä tukiprosentti kerrotaan havaintona.',
    sv: 'En exakt stödprocent i talen nämns som en iakttagelse.',
    en: 'An exact support rate in the figures is told as an observation.',
  },
  message: {
    fi: ({ rate }, say) => `EU- ja valtion tuki on koko hankkeessa tasan ${say.percent(rate)}.`,
    sv: ({ rate }, say) => `EU:s och statens stöd är för hela projektet exakt ${say.percent(rate)}.`,
    en: ({ rate }, say) => `EU and state support is exactly ${say.percent(rate)} of the whole project.`,
  },
  hint: {
    fi: ({ rate }) =>
      `Jos päätöksen tukiprosentti on tämä, anna se (--rate ${rate}), niin katto tarkistetaan.`,
    sv: ({ rate }) => `Om detta är beslutets stödprocent, ange den (--rate ${rate}), så kontrolleras taket.`,
    en: ({ rate }) =>
      `If this is the rate of the decision, give it (--rate ${rate}) and the ceiling is checked.`,
  },
  paneHint: GIVE_UNDER_READING,
};
