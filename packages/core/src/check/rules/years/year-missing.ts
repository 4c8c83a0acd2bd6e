import { yearOf } from '../../../values/calendar-day.js';
import { PERIOD } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly years: readonly string[] };

/** The project runs in a year that the plan has no column for. */
export const yearMissing: Check<Args> = {
  code: 'year-missing',
  severity: 'notice',
  *run({ period }, { plans }) {
    if (period === undefined) return;
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    for (const { plan, at } of plans) {
      const years: string[] = [];
      for (let year = first; year <= last; year++) {
        if (!plan.years.some((column) => column.year === year)) years.push(String(year));
      }
      if (years.length > 0) yield { at, args: { years } };
    }
  },
};

export const yearMissingTexts: RuleTexts<Args> = {
  code: 'year-missing',
  basis: PERIOD,
  rule: {
    fi: 'Jokaisella toteutusajan vuodella on sarake.',
    sv: 'Varje år inom genomförandetiden har en kolumn.',
    en: 'Every year of the period has a column.',
  },
  message: {
    fi: ({ years }, say) => `Taulukossa ei ole vuotta ${say.list(years)}, vaikka hanke on silloin käynnissä.`,
    sv: ({ years }, say) => `Tabellen saknar ${say.list(years)}, fast projektet då pågår.`,
    en: ({ years }, say) =>
      `The table has no column for ${say.list(years)}, though the project is running then.`,
  },
  hint: {
    fi: () => 'Lisää vuosi, jos sille on rahoitusta; muuten tämä on kunnossa.',
    sv: () => 'Lägg till året om det har finansiering; annars är detta i sin ordning.',
    en: () => 'Add the year if it has financing; otherwise this is fine.',
  },
};
