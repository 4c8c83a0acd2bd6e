import { overRate } from '../../../calculate/support.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly support: number;
  readonly rate: string;
  readonly exact: string;
  readonly unused: number;
};

/** Less support than the rate allows: allowed, but often an oversight. */
export const supportBelowRate: Check<Args> = {
  code: 'support-below-rate',
  severity: 'notice',
  *run({ supportRate }, { plans }) {
    if (supportRate === undefined) return;
    for (const plan of plans) {
      const { support } = plan;
      if (support === undefined) continue;
      const over = overRate(support.total, supportRate);
      if (over > -support.slack) continue;
      yield {
        at: [...(plan.rows[support.row]?.path ?? plan.at), 'total'],
        args: {
          support: support.total.support,
          rate: rateDigits(supportRate),
          exact: percentDigits(support.total.support, support.total.costs, 2),
          unused: -over,
        },
      };
    }
  },
};

export const supportBelowRateTexts: RuleTexts<Args> = {
  code: 'support-below-rate',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Tuki voi olla tukiprosenttia pienempi; ero kerrotaan.',
    sv: 'Stödet får vara mindre än stödprocenten; skillnaden nämns.',
    en: 'Support may be below its rate; the difference is told.',
  },
  message: {
    fi: ({ support, rate, exact, unused }, say) =>
      `Tuki ${say.euros(support)} on ${say.percent(exact)} kustannuksista; tukiprosentilla ${say.percent(rate)} sitä voisi olla ${say.euros(unused)} enemmän.`,
    sv: ({ support, rate, exact, unused }, say) =>
      `Stödet ${say.euros(support)} är ${say.percent(exact)} av kostnaderna; med stödprocenten ${say.percent(rate)} kunde det vara ${say.euros(unused)} större.`,
    en: ({ support, rate, exact, unused }, say) =>
      `Support ${say.euros(support)} is ${say.percent(exact)} of the costs; at ${say.percent(rate)} it could be ${say.euros(unused)} more.`,
  },
  hint: {
    fi: () => 'Tarkista, onko tarkoitus hakea tukea vähemmän kuin päätös sallii.',
    sv: () => 'Kontrollera om avsikten är att söka mindre stöd än beslutet tillåter.',
    en: () => 'Check whether less support than the decision allows is intended.',
  },
};
