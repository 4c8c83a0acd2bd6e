import { cellPath } from '../../../calculate/figure-table.js';
import type { CostCategory } from '../../../model/amount-table.js';
import type { Rate } from '../../../values/rate.js';
import { amountIn, type CellName, cellName, sayCell } from '../../cell.js';
import { FLAT_RATE } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & {
  readonly amount: number;
  readonly rate: Rate;
  readonly by: string;
  readonly others: readonly number[];
};

/** A cost that the flat rate of the beneficiary pays is claimed besides. */
export const costCoveredByFlatRate: Check<Args> = {
  code: 'cost-covered-by-flat-rate',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { costModel, budgets } of beneficiaries) {
      if (costModel?.kind !== 'rate' || costModel.entry.value?.unit !== 'percent') continue;
      const { id, terms, value } = costModel.entry;
      const paid: readonly CostCategory[] = terms?.pays ?? [];
      for (const budget of budgets) {
        for (const [index, { row }] of budget.rows.entries()) {
          if (row.role !== 'item' || row.category === undefined || !paid.includes(row.category)) continue;
          const cells = row.amounts
            .map((_, column) => index * budget.width + column)
            .filter((cell) => (budget.settled[cell] ?? 0) > 0);
          const [first, ...others] = cells;
          if (first === undefined) continue;
          const actual = amountIn(budget, first);
          yield {
            at: cellPath(budget, first),
            also: others.map((cell) => cellPath(budget, cell)),
            ...(actual !== undefined && { actual }),
            args: {
              ...cellName(budget, first),
              amount: budget.settled[first] ?? 0,
              rate: value.rate,
              by: id,
              others: others.flatMap((cell) => Number(budget.columns[cell % budget.width]) || []),
            },
          };
        }
      }
    }
  },
};

export const costCoveredByFlatRateTexts: RuleTexts<Args> = {
  code: 'cost-covered-by-flat-rate',
  basis: FLAT_RATE,
  rule: {
    fi: 'Kustannusta, jonka flat rate korvaa, ei haeta erikseen.',
    sv: 'En kostnad som den procentuella ersättningen täcker söks inte särskilt.',
    en: 'A cost that the flat rate pays is not claimed besides.',
  },
  message: {
    fi: ({ amount, rate, by, others, ...cell }, say) =>
      `${sayCell(cell, say)} on ${say.euros(amount)}, mutta flat rate ${say.rate(rate)} (${by}) korvaa jo sen.${also(others, 'Samoin', say.list)}`,
    sv: ({ amount, rate, by, others, ...cell }, say) =>
      `${sayCell(cell, say)} är ${say.euros(amount)}, men den procentuella ersättningen ${say.rate(rate)} (${by}) täcker den redan.${also(others, 'Likaså', say.list)}`,
    en: ({ amount, rate, by, others, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(amount)}, but the flat rate of ${say.rate(rate)} (${by}) already pays it.${also(others, 'Also', say.list)}`,
  },
  hint: {
    fi: () => 'Poista kustannus kustannusarviosta, tai korjaa hankkeen kustannusmalli.',
    sv: () => 'Ta bort kostnaden ur budgeten, eller rätta projektets kostnadsmodell.',
    en: () => 'Remove the cost from the budget, or correct the cost model of the project.',
  },
};

function also(
  years: readonly number[],
  word: string,
  list: (items: readonly string[], most?: number) => string,
): string {
  return years.length === 0 ? '' : ` ${word}: ${list(years.map(String))}.`;
}
