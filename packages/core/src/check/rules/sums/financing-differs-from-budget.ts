import { costsOf, coveredBudgets, financedIn } from '../../../calculate/cover.js';
import { cellPath } from '../../../calculate/figure-table.js';
import { yearColumns } from '../../../calculate/open-cells.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import type { Path } from '../../../model/finding.js';
import { NET_COSTS } from '../../basis.js';
import { known, sayColumn } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = {
  readonly column?: number | string;
  readonly financing: number;
  readonly costs: number;
  readonly others: readonly (number | string)[];
  readonly partner?: string;
};

/** Financing that does not cover the net costs of its budget in a year, in a project or in a workbook. */
export const financingDiffersFromBudget: Check<Args> = {
  code: 'financing-differs-from-budget',
  severity: 'error',
  only: 'costs',
  *run(project, figures) {
    for (const { plan, budget, partner } of coveredBudgets(project, figures)) {
      const faults = [...yearColumns(plan).keys()].flatMap((year) => {
        const { row, amount: financing } = financedIn(plan, year);
        const costs = yearColumns(budget).has(year) ? costsOf(budget, year) : Number.NaN;
        return Math.abs(financing - costs) > 0 ? [{ year, row, financing, costs }] : [];
      });
      const [first, ...others] = faults;
      if (first === undefined) continue;
      const { year, row, financing, costs } = first;
      const total = budget.rows.findIndex((one) => one.row.role === 'total');
      const [expected, actual] = [known(costs), known(financing)];
      const name = project.partners[partner ?? -1]?.name;
      yield {
        at: placeOf(plan, row, year),
        also: [
          placeOf(budget, total, year),
          ...others.flatMap((one) => [placeOf(plan, one.row, one.year), placeOf(budget, total, one.year)]),
        ],
        ...(expected !== undefined && { expected }),
        ...(actual !== undefined && { actual }),
        args: {
          column: year,
          financing,
          costs,
          others: others.map((one) => one.year),
          ...(name !== undefined && { partner: name }),
        },
      };
    }
  },
};

function placeOf(table: CheckedTable, row: number, year: number): Path {
  const column = yearColumns(table).get(year)?.[0];
  return row < 0 || column === undefined ? table.at : cellPath(table, row * table.width + column);
}

export const financingDiffersFromBudgetTexts: RuleTexts<Args> = {
  code: 'financing-differs-from-budget',
  basis: NET_COSTS,
  rule: {
    fi: 'Rahoitus on yhtä suuri kuin kustannusarvion nettokustannukset.',
    sv: 'Finansieringen är lika stor som budgetens nettokostnader.',
    en: 'The financing equals the net costs of the budget.',
  },
  message: {
    fi: ({ column, financing, costs, others, partner }, say) =>
      `${named(partner)}Rahoitus ${sayColumn(column, say)} on ${say.euros(financing)}, mutta kustannukset ovat ${say.euros(costs)} (ero ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Samoin: ${say.list(others.map(String))}.`}`,
    sv: ({ column, financing, costs, others, partner }, say) =>
      `${named(partner)}Finansieringen ${sayColumn(column, say)} är ${say.euros(financing)}, men kostnaderna är ${say.euros(costs)} (skillnad ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Likaså: ${say.list(others.map(String))}.`}`,
    en: ({ column, financing, costs, others, partner }, say) =>
      `${named(partner)}The financing ${sayColumn(column, say)} is ${say.euros(financing)}, but the costs are ${say.euros(costs)} (difference ${say.change(financing - costs)}).${others.length === 0 ? '' : ` Also: ${say.list(others.map(String))}.`}`,
  },
  hint: {
    fi: () => 'Korjaa se, joka ei ole päätöksen mukainen: rahoitus tai kustannusarvio.',
    sv: () => 'Rätta den som inte följer beslutet: finansieringen eller budgeten.',
    en: () => 'Correct the one that does not follow the decision: the financing or the budget.',
  },
};

function named(partner: string | undefined): string {
  return partner === undefined ? '' : `${partner}: `;
}
