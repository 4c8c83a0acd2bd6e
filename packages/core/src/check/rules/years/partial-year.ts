import { monthsWithin } from '../../../values/period.js';
import { PERIOD } from '../../basis.js';
import { CORRECT_PERIOD } from '../../pane-hints.js';
import type { Check, RuleTexts } from '../../rule.js';

type Months = { readonly first: number; readonly last: number };
type Args = { readonly year: number; readonly stated: Months; readonly period: Months };

/** A heading such as `2016 (9–12)` reaches months outside the project. */
export const partialYear: Check<Args> = {
  code: 'partial-year',
  severity: 'warning',
  *run({ period }, { yearTables }) {
    if (period === undefined) return;
    for (const { table, years } of yearTables) {
      const { at } = table;
      for (const [index, { year, months }] of years.entries()) {
        const within = months === undefined ? undefined : monthsWithin(period, year);
        if (months === undefined || within === undefined) continue;
        if (months.first >= within.first && months.last <= within.last) continue;
        yield { at: [...at, 'years', index], args: { year, stated: months, period: within } };
      }
    }
  },
};

export const partialYearTexts: RuleTexts<Args> = {
  code: 'partial-year',
  basis: PERIOD,
  rule: {
    fi: 'Vajaan vuoden otsikon kuukaudet ovat hankkeen toteutusajalla.',
    sv: 'Månaderna i rubriken för ett ofullständigt år ligger inom genomförandetiden.',
    en: 'The months in the heading of a partial year lie within the project.',
  },
  message: {
    fi: ({ year, stated, period }) =>
      `Vuoden ${year} otsikossa on kuukaudet ${stated.first}–${stated.last}, mutta hankkeella niistä on ${period.first}–${period.last}.`,
    sv: ({ year, stated, period }) =>
      `Rubriken för ${year} anger månaderna ${stated.first}–${stated.last}, men projektet pågår ${period.first}–${period.last}.`,
    en: ({ year, stated, period }) =>
      `The heading of ${year} says months ${stated.first}–${stated.last}, but the project runs in ${period.first}–${period.last}.`,
  },
  hint: {
    fi: () => 'Korjaa otsikko tai hankkeen ajanjakso (--period).',
    sv: () => 'Rätta rubriken eller projektets period (--period).',
    en: () => 'Correct the heading or the period of the project (--period).',
  },
  paneHint: CORRECT_PERIOD,
};
