import { overRate } from '../../../calculate/support.js';
import { percentDigits, rateDigits } from '../../../values/rate.js';
import { SUPPORT_RATE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Column = {
  readonly year?: number;
  readonly exact: string;
  readonly support: number;
  readonly over: number;
};
type Args = { readonly rate: string; readonly total: Column; readonly years: readonly Column[] };

/** Years (or the total, within rounding) in which support is above its rate: told, not counted as wrong. */
export const supportRounding: Check<Args> = {
  code: 'support-rounding',
  severity: 'notice',
  *run({ supportRate }, { plans }) {
    if (supportRate === undefined) return;
    for (const plan of plans) {
      const { support } = plan;
      if (support === undefined) continue;
      const over = overRate(support.total, supportRate);
      const years = support.years.filter((year) => overRate(year, supportRate) > 0);
      if (over >= support.slack || (over <= 0 && years.length === 0)) continue;
      const column = (one: (typeof support.years)[number]): Column => ({
        ...(one.year !== undefined && { year: one.year }),
        exact: percentDigits(one.support, one.costs, 4),
        support: one.support,
        over: overRate(one, supportRate),
      });
      yield {
        at: plan.rows[support.row]?.path ?? plan.at,
        args: { rate: rateDigits(supportRate), total: column(support.total), years: years.map(column) },
      };
    }
  },
};

export const supportRoundingTexts: RuleTexts<Args> = {
  code: 'support-rounding',
  basis: SUPPORT_RATE,
  rule: {
    fi: 'Tukiprosentti tarkistetaan koko hankkeesta; vuosittaiset poikkeamat kerrotaan.',
    sv: 'Stödprocenten kontrolleras för hela projektet; avvikelser per år nämns.',
    en: 'The support rate is checked on the whole project; years that differ are told.',
  },
  message: {
    fi: ({ rate, total, years }, say) =>
      `Tuki on koko hankkeessa ${say.percent(trimmed(total.exact))} (tukiprosentti ${say.percent(rate)}).` +
      (total.over === 0
        ? ''
        : ` ${say.percent(rate)} on ${say.euros(total.support - total.over)}, luku ${say.euros(total.support)} (${say.change(total.over)}).`) +
      (years.length === 0
        ? ''
        : ` Vuosittain yli: ${say.list(years.map((one) => `${one.year} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`),
    sv: ({ rate, total, years }, say) =>
      `Stödet är för hela projektet ${say.percent(trimmed(total.exact))} (stödprocent ${say.percent(rate)}).` +
      (total.over === 0
        ? ''
        : ` ${say.percent(rate)} är ${say.euros(total.support - total.over)}, talet ${say.euros(total.support)} (${say.change(total.over)}).`) +
      (years.length === 0
        ? ''
        : ` Över under enskilda år: ${say.list(years.map((one) => `${one.year} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`),
    en: ({ rate, total, years }, say) =>
      `Support is ${say.percent(trimmed(total.exact))} of the whole project (rate ${say.percent(rate)}).` +
      (total.over === 0
        ? ''
        : ` ${say.percent(rate)} is ${say.euros(total.support - total.over)}, the figure ${say.euros(total.support)} (${say.change(total.over)}).`) +
      (years.length === 0
        ? ''
        : ` Above it by year: ${say.list(years.map((one) => `${one.year} ${say.percent(one.exact)} (${say.change(one.over)})`))}.`),
  },
  hint: {
    fi: () =>
      'Ei korjattavaa: kokonaisiin euroihin pyöristäminen siirtää euron vuodesta toiseen, ja muu rahoitus kattaa erotuksen.',
    sv: () =>
      'Inget att rätta: avrundning till hela euro flyttar en euro från ett år till ett annat, och den övriga finansieringen täcker skillnaden.',
    en: () =>
      'Nothing to correct: rounding to whole euros moves a euro from one year to another, and the other funding bears the difference.',
  },
};

function trimmed(digits: string): string {
  return digits.replace(/\.?0+$/, '');
}
