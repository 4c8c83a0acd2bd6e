import { overRate } from '../../../calculate/support.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Over = { readonly name: string; readonly exact: string; readonly over: number };
type Args = { readonly rate: string; readonly partners: readonly Over[] };

/** Partners whose support is above the rate of the project, where the project as a whole keeps to it. */
export const partnerSupportAboveRate: Check<Args> = {
  code: 'partner-support-above-rate',
  severity: 'notice',
  only: 'costs',
  *run({ supportRate, partners }, { plans, partnerPlans }) {
    if (supportRate === undefined) return;
    const isAbove = ({ support }: (typeof plans)[number]): boolean =>
      support !== undefined && overRate(support.total, supportRate) >= support.slack;
    if (plans.some(isAbove)) return;
    const above = partnerPlans.filter(isAbove);
    const [first, ...others] = above;
    if (first === undefined) return;
    const told = above.flatMap(({ support, partner = -1 }): Over[] =>
      support === undefined
        ? []
        : [
            {
              name: partners[partner]?.name ?? '',
              exact: percentDigits(support.total.support, support.total.costs, 2),
              over: overRate(support.total, supportRate),
            },
          ],
    );
    yield {
      at: first.rows[first.support?.row ?? -1]?.path ?? first.at,
      also: others.map(({ rows, support, at }) => rows[support?.row ?? -1]?.path ?? at),
      args: { rate: rateDigits(supportRate), partners: told },
    };
  },
};

export const partnerSupportAboveRateTexts: RuleTexts<Args> = {
  code: 'partner-support-above-rate',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Tukiprosentti tarkistetaan koko hankkeesta; osatoteuttajien poikkeamat kerrotaan.',
    sv: 'Stödprocenten kontrolleras för hela projektet; avvikelser hos delgenomförarna nämns.',
    en: 'The support rate is checked on the whole project; partners that differ are told.',
  },
  message: {
    fi: ({ rate, partners }, say) =>
      `Hankkeen tukiprosentin ${say.percent(rate)} yli: ${say.list(partners.map((one) => `${one.name} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`,
    sv: ({ rate, partners }, say) =>
      `Över projektets stödprocent ${say.percent(rate)}: ${say.list(partners.map((one) => `${one.name} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`,
    en: ({ rate, partners }, say) =>
      `Above the support rate of the project, ${say.percent(rate)}: ${say.list(partners.map((one) => `${one.name} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`,
  },
  hint: {
    fi: () =>
      'Tarkista, onko osatoteuttajille sovittu eri tukiprosentit; ryhmähankkeessa jokaisella on oma päätös.',
    sv: () =>
      'Kontrollera om delgenomförarna har olika stödprocent; i ett grupprojekt har var och en sitt beslut.',
    en: () => 'See whether partners have rates of their own; in a group project each has its own decision.',
  },
};
