import { yearOf } from '../../../values/calendar-day.js';
import { PERIOD } from '../../basis.js';
import { CORRECT_PERIOD } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly year: number; readonly start: string; readonly end: string };

/** Money is planned for a year that the project does not reach. */
export const yearOutsidePeriod: Check<Args> = {
  code: 'year-outside-period',
  severity: 'error',
  *run({ period }, { plans }) {
    if (period === undefined) return;
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    for (const { plan, at, rows, width, settled } of plans) {
      for (const [index, { year }] of plan.years.entries()) {
        if (year >= first && year <= last) continue;
        if (rows.every((_, row) => settled[row * width + index] === 0)) continue;
        yield { at: [...at, 'years', index], args: { year, start: period.start, end: period.end } };
      }
    }
  },
};

export const yearOutsidePeriodTexts: RuleTexts<Args> = {
  code: 'year-outside-period',
  basis: PERIOD,
  rule: {
    fi: 'Rahoitusta on vain hankkeen toteutusajan vuosille.',
    sv: 'Finansiering finns bara för år inom projektets genomförandetid.',
    en: 'There is financing only for years of the implementation period.',
  },
  message: {
    fi: ({ year, start, end }) => `Vuodelle ${year} on rahoitusta, mutta hanke kestää ${start} – ${end}.`,
    sv: ({ year, start, end }) => `År ${year} har finansiering, men projektet pågår ${start} – ${end}.`,
    en: ({ year, start, end }) =>
      `There is financing in ${year}, but the project runs from ${start} to ${end}.`,
  },
  hint: {
    fi: () => 'Siirrä luvut toteutusajan vuosille, tai tarkista ajanjakso (--period).',
    sv: () => 'Flytta talen till år inom genomförandetiden, eller kontrollera perioden (--period).',
    en: () => 'Move the figures to years of the period, or check the period (--period).',
  },
  paneHint: CORRECT_PERIOD,
};
