import { categoryRows, sumOf } from '../../../calculate/budget-figures.js';
import { cellPath } from '../../../calculate/figure-table.js';
import { amountIn, type CellName, cellName, sayCell } from '../../cell.js';
import { SIDE_COSTS } from '../../cost-basis.js';
import type { Check, RuleTexts } from '../../rule.js';

type Args = CellName & { readonly amount: number };

/** The budget has a row of side costs beside salary costs that already hold the side costs of the staff lines. */
export const sideCostsCountedTwice: Check<Args> = {
  code: 'side-costs-counted-twice',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { budgets, salaries } of beneficiaries) {
      if (salaries === undefined) continue;
      const lines = salaries.rows.flatMap(({ row }, index) => (row.role === 'item' ? [index] : []));
      for (const budget of budgets) {
        const [whole, sides] = [categoryRows(budget, 'salaryCosts'), categoryRows(budget, 'sideCosts')];
        const beside = sides.filter((row) => !whole.includes(budget.rows[row]?.parent ?? -1));
        const cells = beside.flatMap((row) =>
          budget.columns.flatMap((year, column) => {
            const own = salaries.columns.indexOf(year);
            const isWhole =
              own >= 0 && sumOf(budget, whole, column) === sumOf(salaries, lines, own) && whole.length > 0;
            const cell = row * budget.width + column;
            return isWhole && (budget.settled[cell] ?? 0) > 0 ? [cell] : [];
          }),
        );
        const [first, ...others] = cells;
        if (first === undefined) continue;
        const actual = amountIn(budget, first);
        yield {
          at: cellPath(budget, first),
          also: others.map((cell) => cellPath(budget, cell)),
          ...(actual !== undefined && { actual }),
          args: { ...cellName(budget, first), amount: budget.settled[first] ?? 0 },
        };
      }
    }
  },
};

export const sideCostsCountedTwiceTexts: RuleTexts<Args> = {
  code: 'side-costs-counted-twice',
  basis: SIDE_COSTS,
  rule: {
    fi: 'Sivukulut ovat kustannusarviossa kerran: palkkakustannuksissa tai omalla rivillään.',
    sv: 'Bikostnaderna finns en gång i budgeten: i lönekostnaderna eller på en egen rad.',
    en: 'Side costs stand in the budget once: in the salary costs, or in a row of their own.',
  },
  message: {
    fi: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} on ${say.euros(amount)}, mutta palkkarivien summa palkkakustannuksissa sisältää jo sivukulut.`,
    sv: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} är ${say.euros(amount)}, men summan av löneraderna i lönekostnaderna har redan bikostnaderna i sig.`,
    en: ({ amount, ...cell }, say) =>
      `${sayCell(cell, say)} is ${say.euros(amount)}, but the staff lines in the salary costs already hold the side costs.`,
  },
  hint: {
    fi: () => 'Poista sivukulurivi, tai erota palkat ja sivukulut omille riveilleen.',
    sv: () => 'Ta bort raden för bikostnader, eller skilj löner och bikostnader på egna rader.',
    en: () => 'Remove the row of side costs, or put wages and side costs in rows of their own.',
  },
};
