import { coveredBudgets } from '../../../calculate/cover.js';
import { yearColumns } from '../../../calculate/open-cells.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import { NET_COSTS } from '../../basis.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';

type Args = { readonly year: number; readonly isBudget: boolean };

/** Money in a year for which the plan, or the budget that it covers, has no column. */
export const budgetYearsDiffer: Check<Args> = {
  code: 'budget-years-differ',
  severity: 'error',
  only: 'costs',
  *run(project, figures) {
    for (const { plan, budget } of coveredBudgets(project, figures)) {
      yield* lonely(budget, plan, true);
      yield* lonely(plan, budget, false);
    }
  },
};

export const budgetYearsDifferTexts: RuleTexts<Args> = {
  code: 'budget-years-differ',
  basis: NET_COSTS,
  rule: {
    fi: 'Kustannusarviossa ja rahoituksessa on samat vuodet.',
    sv: 'Budgeten och finansieringen har samma år.',
    en: 'The budget and the financing have the same years.',
  },
  message: {
    fi: ({ year, isBudget }) =>
      isBudget
        ? `Kustannusarviossa on kustannuksia vuonna ${year}, mutta rahoituksessa vuotta ei ole.`
        : `Rahoitusta on vuonna ${year}, mutta kustannusarviossa vuotta ei ole.`,
    sv: ({ year, isBudget }) =>
      isBudget
        ? `Budgeten har kostnader år ${year}, men finansieringen har inte det året.`
        : `Det finns finansiering år ${year}, men budgeten har inte det året.`,
    en: ({ year, isBudget }) =>
      isBudget
        ? `The budget has costs in ${year}, but the financing does not have that year.`
        : `There is financing in ${year}, but the budget does not have that year.`,
  },
  hint: {
    fi: () => 'Lisää vuosi siihen taulukkoon, josta se puuttuu, tai korjaa vuosi otsikossa.',
    sv: () => 'Lägg till året i den tabell där det saknas, eller rätta året i rubriken.',
    en: () => 'Add the year to the table that lacks it, or correct the year in the heading.',
  },
};

function* lonely(table: CheckedTable, other: CheckedTable, isBudget: boolean): Iterable<Hit<Args>> {
  const known = yearColumns(other);
  for (const [year, [column = 0]] of yearColumns(table)) {
    const isUsed = table.rows.some((_, row) => (table.settled[row * table.width + column] ?? 0) !== 0);
    if (!known.has(year) && isUsed) yield { at: [...table.at, 'years', column], args: { year, isBudget } };
  }
}
