import {
  type BudgetFigures,
  type SalaryFigures,
  salaryCostsIn,
  salaryRows,
} from '../../../calculate/budget-figures.js';
import { cellPath } from '../../../calculate/figure-table.js';
import { openCells, yearColumns } from '../../../calculate/open-cells.js';
import { exactSalaryCosts } from '../../../calculate/salary-costs.js';
import { ARITHMETIC } from '../../basis.js';
import { known } from '../../cell.js';
import type { Check, RuleTexts } from '../../rule.js';
import { findSlip, type Slip, saySlip } from '../../slip.js';

type Args = {
  readonly partner: string;
  readonly label: string;
  readonly year: number;
  readonly budgeted: number;
  readonly lines: number;
  readonly slip?: Slip;
};

/** The salary costs of a budget are not those of the staff lines. */
export const salariesDifferFromBudget: Check<Args> = {
  code: 'salaries-differ-from-budget',
  severity: 'error',
  only: 'costs',
  *run(_project, { beneficiaries }) {
    for (const { name, budgets, salaries } of beneficiaries) {
      const budget = budgets.find((one) => one.budget.version === salaries?.salaries.version) ?? budgets[0];
      if (salaries === undefined || budget === undefined) continue;
      const [row = -1, ...rows] = salaryRows(budget);
      for (const [year, columns] of yearColumns(salaries)) {
        const budgeted = budgetedIn(budget, year);
        const lines = linesIn(salaries, columns);
        const [column] = yearColumns(budget).get(year) ?? [];
        if (column === undefined || !(Math.abs(budgeted - lines) > slackOf(budget, salaries))) continue;
        const [expected, actual] = [known(lines), known(budgeted)];
        const slip = findSlip(budgeted, lines);
        yield {
          at: cellPath(budget, row * budget.width + column),
          also: [
            ...rows.map((one) => cellPath(budget, one * budget.width + column)),
            ...columns.flatMap((one) => lineCells(salaries, one)).map((cell) => cellPath(salaries, cell)),
          ].slice(0, MOST_PLACES),
          ...(expected !== undefined && { expected }),
          ...(actual !== undefined && { actual }),
          args: {
            partner: name,
            label: budget.rows[row]?.row.label ?? '',
            year,
            budgeted,
            lines,
            ...(slip !== undefined && { slip }),
          },
        };
      }
    }
  },
};

const MOST_PLACES = 40;

export const salariesDifferFromBudgetTexts: RuleTexts<Args> = {
  code: 'salaries-differ-from-budget',
  basis: ARITHMETIC,
  rule: {
    fi: 'Kustannusarvion palkkakustannukset ovat palkkarivien summa, joka vuosi.',
    sv: 'Budgetens lönekostnader är summan av löneraderna, varje år.',
    en: 'The salary costs of the budget are the sum of the staff lines, in every year.',
  },
  message: {
    fi: ({ partner, label, year, budgeted, lines, slip }, say) =>
      `${of(partner)}${say.quote(label)} ${year} on kustannusarviossa ${say.euros(budgeted)}, mutta palkkarivien summa on ${say.euros(lines)} (ero ${say.change(budgeted - lines)}).${saySlip(slip, say)}`,
    sv: ({ partner, label, year, budgeted, lines, slip }, say) =>
      `${of(partner)}${say.quote(label)} ${year} är ${say.euros(budgeted)} i budgeten, men löneraderna ger ${say.euros(lines)} (skillnad ${say.change(budgeted - lines)}).${saySlip(slip, say)}`,
    en: ({ partner, label, year, budgeted, lines, slip }, say) =>
      `${of(partner)}${say.quote(label)} ${year} is ${say.euros(budgeted)} in the budget, but the staff lines add up to ${say.euros(lines)} (difference ${say.change(budgeted - lines)}).${saySlip(slip, say)}`,
  },
  hint: {
    fi: () => 'Siirrä palkkarivien summa kustannusarvioon, tai lisää puuttuva palkkarivi.',
    sv: () => 'För över summan av löneraderna till budgeten, eller lägg till löneraden som saknas.',
    en: () => 'Put the sum of the staff lines into the budget, or add the staff line that is missing.',
  },
};

function of(partner: string): string {
  return partner === '' ? '' : `${partner}: `;
}

/** NaN where the budget's own sums leave it open, or it has no such rows. */
function budgetedIn(budget: BudgetFigures, year: number): number {
  const open = openCells(budget);
  const columns = yearColumns(budget).get(year) ?? [];
  const isOpen = salaryRows(budget).some((row) => columns.some((one) => open.has(row * budget.width + one)));
  return isOpen ? Number.NaN : (salaryCostsIn(budget, year) ?? Number.NaN);
}

/** NaN where a line's costs are not known: open in its own sums, or left empty though somebody works. */
function linesIn(salaries: SalaryFigures, columns: readonly number[]): number {
  const open = openCells(salaries);
  const cells = columns.flatMap((column) => lineCells(salaries, column));
  return cells.reduce((sum, cell) => {
    const line = salaries.salaries.rows[Math.floor(cell / salaries.width)];
    const year = cell % salaries.width;
    const isEmpty =
      line?.role === 'item' &&
      line.amounts[year]?.kind === 'blank' &&
      line.work[year]?.kind !== 'blank' &&
      exactSalaryCosts(line, year) === undefined;
    return open.has(cell) || isEmpty ? Number.NaN : sum + (salaries.settled[cell] ?? Number.NaN);
  }, 0);
}

function lineCells({ rows, width }: SalaryFigures, column: number): readonly number[] {
  return rows.flatMap(({ row }, index) => (row.role === 'item' ? [index * width + column] : []));
}

/** A budget in whole euros may round salary costs that have cents. */
function slackOf(budget: BudgetFigures, salaries: SalaryFigures): number {
  const isWhole = (values: readonly number[]): boolean => values.every((value) => !(value % 100));
  return isWhole(budget.values) && !isWhole(salaries.values) ? 99 : 0;
}
