import { READING } from '../basis.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly cell: string;
  readonly value: string;
  readonly amount: number;
  readonly others: number;
};

/** Figures carry what floating arithmetic left behind their cents. */
export const floatNoise: Check<Args> = { code: 'float-noise', severity: 'notice' };

export const floatNoiseTexts: RuleTexts<Args> = {
  code: 'float-noise',
  basis: READING,
  rule: {
    fi: 'Liukulukulaskun jäänteet mainitaan; ne luetaan sentin tarkkuudella.',
    sv: 'Rester av flyttalsräkning nämns; de läses på centen.',
    en: 'What floating arithmetic leaves is mentioned; it is read to the cent.',
  },
  message: {
    fi: ({ cell, value, amount, others }, say) =>
      `Solussa ${cell} on ${value}; se luettiin luvuksi ${say.euros(amount)}.${others === 0 ? '' : ` Laskun jäänteitä on ${others} muussa solussa.`}`,
    sv: ({ cell, value, amount, others }, say) =>
      `I cell ${cell} står ${value}; det lästes som ${say.euros(amount)}.${others === 0 ? '' : ` Rester av räkningen finns i ${others} andra celler.`}`,
    en: ({ cell, value, amount, others }, say) =>
      `Cell ${cell} holds ${value}; it was read as ${say.euros(amount)}.${others === 0 ? '' : ` ${others} other cells carry such remainders.`}`,
  },
  hint: {
    fi: () => 'Mitään ei tarvitse tehdä; ROUND(…;2) kaavassa poistaa jäänteet.',
    sv: () => 'Inget behöver göras; ROUND(…;2) i formeln tar bort resterna.',
    en: () => 'Nothing needs to be done; ROUND(…,2) in the formula removes them.',
  },
};
