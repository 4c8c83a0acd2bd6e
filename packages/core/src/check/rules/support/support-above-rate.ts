import { overRate } from '../../../calculate/support.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import { known } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly support: number;
  readonly costs: number;
  readonly rate: string;
  readonly exact: string;
  readonly over: number;
  readonly slack: number;
};

/** Support in total is above the rate by more than rounding a cell a year can explain. */
export const supportAboveRate: Check<Args> = {
  code: 'support-above-rate',
  severity: 'error',
  *run({ supportRate }, { plans }) {
    if (supportRate === undefined) return;
    for (const plan of plans) {
      const { support } = plan;
      const over = support === undefined ? 0 : overRate(support.total, supportRate);
      if (support === undefined || over < support.slack) continue;
      const actual = known(support.total.support);
      const expected = known(support.total.support - over);
      yield {
        at: [...(plan.rows[support.row]?.path ?? plan.at), 'total'],
        ...(actual !== undefined && { actual }),
        ...(expected !== undefined && { expected }),
        args: {
          support: support.total.support,
          costs: support.total.costs,
          rate: rateDigits(supportRate),
          exact: percentDigits(support.total.support, support.total.costs, 2),
          over,
          slack: support.slack,
        },
      };
    }
  },
};

export const supportAboveRateTexts: RuleTexts<Args> = {
  code: 'support-above-rate',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Tuki on enintään tukiprosentin mukainen osuus nettokustannuksista; pyöristyksestä sallitaan yksikkö vuotta kohti.',
    sv: 'Stödet är högst stödprocenten av nettokostnaderna; avrundning får ge en enhet per år.',
    en: 'Support is at most the support rate of net costs; rounding may add one unit a year.',
  },
  message: {
    fi: ({ support, costs, rate, exact, over, slack }, say) =>
      `EU- ja valtion tuki ${say.euros(support)} on ${say.percent(exact)} kustannuksista ${say.euros(costs)}, yli tukiprosentin ${say.percent(rate)}: ` +
      `${say.euros(over)} liikaa (pyöristys selittää alle ${say.euros(slack)}).`,
    sv: ({ support, costs, rate, exact, over, slack }, say) =>
      `EU:s och statens stöd ${say.euros(support)} är ${say.percent(exact)} av kostnaderna ${say.euros(costs)}, över stödprocenten ${say.percent(rate)}: ` +
      `${say.euros(over)} för mycket (avrundning förklarar mindre än ${say.euros(slack)}).`,
    en: ({ support, costs, rate, exact, over, slack }, say) =>
      `EU and state support ${say.euros(support)} is ${say.percent(exact)} of the costs ${say.euros(costs)}, above the rate of ${say.percent(rate)}: ` +
      `${say.euros(over)} too much (rounding explains less than ${say.euros(slack)}).`,
  },
  hint: {
    fi: () => 'Siirrä ylimenevä osuus muulle rahoitukselle, tai tarkista päätöksen tukiprosentti.',
    sv: () =>
      'Flytta den överskjutande delen till annan finansiering, eller kontrollera beslutets stödprocent.',
    en: () => 'Move the excess to other funding, or check the support rate in the decision.',
  },
};
