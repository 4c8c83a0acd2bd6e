import { JOINT_SUM } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly names: readonly string[]; readonly part: 'budget' | 'financing' };

/** Some partners have figures and others have none: the sum of the whole cannot be checked. */
export const partnersWithoutFigures: Check<Args> = {
  code: 'partners-without-figures',
  severity: 'notice',
  only: 'costs',
  *run({ partners, budget, financing }) {
    for (const part of ['budget', 'financing'] as const) {
      const whole = part === 'budget' ? budget : financing;
      const lacking = partners.flatMap((one, nth) => (one[part] === undefined ? [{ nth, one }] : []));
      const [first, ...others] = lacking;
      if (whole === undefined || first === undefined || lacking.length === partners.length) continue;
      yield {
        at: ['partners', first.nth],
        also: others.map(({ nth }) => ['partners', nth]),
        args: { names: lacking.map(({ one }) => one.name), part },
      };
    }
  },
};

export const partnersWithoutFiguresTexts: RuleTexts<Args> = {
  code: 'partners-without-figures',
  basis: JOINT_SUM,
  rule: {
    fi: 'Jokaisella osatoteuttajalla on omat lukunsa, jotta niiden summan voi tarkistaa.',
    sv: 'Varje delgenomförare har sina egna tal, så att summan av dem kan kontrolleras.',
    en: 'Every partner has figures of its own, so that their sum can be checked.',
  },
  message: {
    fi: ({ names, part }, say) =>
      `${PARTS[part].fi} puuttuu: ${say.list(names)}. Koko hankkeen summaa ei voi tarkistaa.`,
    sv: ({ names, part }, say) =>
      `${PARTS[part].sv} saknas: ${say.list(names)}. Hela projektets summa kan inte kontrolleras.`,
    en: ({ names, part }, say) =>
      `${PARTS[part].en} is missing: ${say.list(names)}. The sum of the whole cannot be checked.`,
  },
  hint: {
    fi: () => 'Pyydä luvut osatoteuttajalta; nollasumma kirjoitetaan nollina.',
    sv: () => 'Be delgenomföraren om talen; inga kostnader skrivs som nollor.',
    en: () => 'Ask the partner for its figures; nothing is written as zeros.',
  },
};

const PARTS = {
  budget: { fi: 'Kustannusarvio', sv: 'Budgeten', en: 'The budget' },
  financing: { fi: 'Rahoitussuunnitelma', sv: 'Finansieringsplanen', en: 'The financing plan' },
} as const;
