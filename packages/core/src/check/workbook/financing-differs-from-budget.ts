import { NET_COSTS } from '../basis.js';
import { sayColumn } from '../cell.js';
import type { Check, RuleTexts } from '../rule.js';

type Args = {
  readonly column?: number | string;
  readonly financing: number;
  readonly costs: number;
  readonly others: readonly (number | string)[];
};

/** The financing of a workbook does not cover the costs of its budget. */
export const financingDiffersFromBudget: Check<Args> = {
  code: 'financing-differs-from-budget',
  severity: 'error',
};

export const financingDiffersFromBudgetTexts: RuleTexts<Args> = {
  code: 'financing-differs-from-budget',
  basis: NET_COSTS,
  rule: {
    fi: 'Rahoitus on yhtä suuri kuin kustannusarvion nettokustannukset.',
    sv: 'Finansieringen är lika stor som budgetens nettokostnader.',
    en: 'The financing equals the net costs of the budget.',
  },
  message: {
    fi: ({ column, financing, costs, others }, say) =>
      `Rahoitus ${sayColumn(column, say)} on ${say.euros(financing)}, mutta kustannukset ovat ${say.euros(costs)} (ero ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Samoin: ${say.list(others.map(String))}.`}`,
    sv: ({ column, financing, costs, others }, say) =>
      `Finansieringen ${sayColumn(column, say)} är ${say.euros(financing)}, men kostnaderna är ${say.euros(costs)} (skillnad ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Likaså: ${say.list(others.map(String))}.`}`,
    en: ({ column, financing, costs, others }, say) =>
      `The financing ${sayColumn(column, say)} is ${say.euros(financing)}, but the costs are ${say.euros(costs)} (difference ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Also: ${say.list(others.map(String))}.`}`,
  },
  hint: {
    fi: () => 'Tarkista, kumpi taulukko on päätöksen mukainen.',
    sv: () => 'Kontrollera vilken tabell som följer beslutet.',
    en: () => 'Check which of the two tables follows the decision.',
  },
};
