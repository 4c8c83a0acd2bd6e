import type { Path } from '../../../model/finding.js';
import { yearOf } from '../../../values/calendar-day.js';
import { PERIOD } from '../../basis.js';
import { CORRECT_PERIOD } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly year: number; readonly start: string; readonly end: string };

/** Money is planned for a year that the project does not reach; one finding for all tables of the project. */
export const yearOutsidePeriod: Check<Args> = {
  code: 'year-outside-period',
  severity: 'error',
  *run({ period }, { yearTables }) {
    if (period === undefined) return;
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    const outside = new Map<number, Path[]>();
    for (const { table, years } of yearTables) {
      const { at, rows, width, settled } = table;
      for (const [index, { year }] of years.entries()) {
        if (year >= first && year <= last) continue;
        if (rows.every((_, row) => settled[row * width + index] === 0)) continue;
        outside.set(year, [...(outside.get(year) ?? []), [...at, 'years', index]]);
      }
    }
    // The budget, the salaries and the financing of one year are moved together.
    for (const [year, [at = [], ...also]] of outside)
      yield { at, also, args: { year, start: period.start, end: period.end } };
  },
};

export const yearOutsidePeriodTexts: RuleTexts<Args> = {
  code: 'year-outside-period',
  basis: PERIOD,
  rule: {
    fi: 'Lukuja on vain hankkeen toteutusajan vuosille.',
    sv: 'Belopp finns bara för år inom projektets genomförandetid.',
    en: 'There are amounts only for years of the implementation period.',
  },
  message: {
    fi: ({ year, start, end }, say) =>
      `Vuodelle ${year} on lukuja, mutta hanke kestää ${say.days(start, end)}.`,
    sv: ({ year, start, end }, say) => `År ${year} har belopp, men projektet pågår ${say.days(start, end)}.`,
    en: ({ year, start, end }, say) =>
      `There are amounts in ${year}, but the project runs ${say.days(start, end)}.`,
  },
  hint: {
    fi: () => 'Siirrä luvut toteutusajan vuosille, tai tarkista ajanjakso (--period).',
    sv: () => 'Flytta talen till år inom genomförandetiden, eller kontrollera perioden (--period).',
    en: () => 'Move the figures to years of the period, or check the period (--period).',
  },
  paneHint: CORRECT_PERIOD,
};
