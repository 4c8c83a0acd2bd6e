import { FINANCING_TABLE } from '../../basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = { readonly year: number };

/** A year has two columns, so a sum counts it twice. */
export const duplicateYear: Check<Args> = {
  code: 'duplicate-year',
  severity: 'error',
  *run(_project, { yearTables }) {
    for (const { table, years } of yearTables) {
      const { at } = table;
      for (const [index, year] of years.entries()) {
        const first = years.findIndex((other) => isSamePart(other, year));
        if (first < index)
          yield { at: [...at, 'years', index], also: [[...at, 'years', first]], args: { year: year.year } };
      }
    }
  },
};

export const duplicateYearTexts: RuleTexts<Args> = {
  code: 'duplicate-year',
  basis: FINANCING_TABLE,
  rule: {
    fi: 'Jokaisella vuodella on yksi sarake.',
    sv: 'Varje år har en kolumn.',
    en: 'Every year has one column.',
  },
  message: {
    fi: ({ year }) => `Vuosi ${year} on taulukossa kahdesti.`,
    sv: ({ year }) => `År ${year} finns två gånger i tabellen.`,
    en: ({ year }) => `The year ${year} stands twice in the table.`,
  },
  hint: {
    fi: () => 'Korjaa toisen sarakkeen vuosi, tai yhdistä sarakkeet.',
    sv: () => 'Rätta året i den ena kolumnen, eller slå ihop kolumnerna.',
    en: () => 'Correct the year of one column, or merge the columns.',
  },
};

type Part = { readonly year: number; readonly months?: { readonly first: number; readonly last: number } };

/** Two parts of one year that do not overlap are two columns by right. */
function isSamePart(a: Part, b: Part): boolean {
  if (a.year !== b.year) return false;
  if (a.months === undefined || b.months === undefined) return true;
  return a.months.first <= b.months.last && b.months.first <= a.months.last;
}
