import { ARITHMETIC } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly cell: string;
  readonly shown: string;
  readonly exact: string;
  readonly others: number;
};

/** Figures have more decimals than are shown, and what is shown does not add up. */
export const hiddenDecimals: Check<Args> = { code: 'hidden-decimals', severity: 'warning' };

export const hiddenDecimalsTexts: RuleTexts<Args> = {
  code: 'hidden-decimals',
  basis: ARITHMETIC,
  rule: {
    fi: 'Luvut täsmäävät niin kuin ne näkyvät.',
    sv: 'Talen stämmer så som de syns.',
    en: 'Figures add up as they are shown.',
  },
  message: {
    fi: ({ cell, shown, exact, others }) =>
      `Solussa ${cell} näkyy ${shown}, mutta siinä on ${exact}; näkyvät luvut eivät täsmää.${others === 0 ? '' : ` Piilodesimaaleja on ${others} muussa solussa.`}`,
    sv: ({ cell, shown, exact, others }) =>
      `I cell ${cell} syns ${shown}, men där står ${exact}; de synliga talen stämmer inte.${others === 0 ? '' : ` Dolda decimaler finns i ${others} andra celler.`}`,
    en: ({ cell, shown, exact, others }) =>
      `Cell ${cell} shows ${shown}, but holds ${exact}; the figures as shown do not add up.${others === 0 ? '' : ` ${others} other cells hide decimals.`}`,
  },
  hint: {
    fi: () => 'Pyöristä luvut (ROUND), tai näytä niiden desimaalit.',
    sv: () => 'Avrunda talen (ROUND), eller visa decimalerna.',
    en: () => 'Round the figures (ROUND), or show their decimals.',
  },
};
