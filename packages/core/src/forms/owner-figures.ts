import { budgetFigures } from '../calculate/budget-figures.js';
import { type FigureTable, type StatedRow, statedIn } from '../calculate/figure-table.js';
import { planFigures } from '../calculate/plan-figures.js';
import { yearText } from '../input/table-to-draft.js';
import type { Path } from '../model/finding.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import { type Addends, addedUp } from './financing-sums.js';
import { type CellAt, referenceTo } from './form-sheet.js';

/** What an owner has of costs or support in a year: the amounts, and the cells of other sheets where they stand. */
type OwnFigure = {
  readonly plus: Addends;
  readonly less: Addends;
  readonly amount: StatedAmount;
};

/** The net costs and the support of the whole (0) and of each partner, by year. */
export type OwnFigures = (number: number, year: PlanYear) => OwnFigure | undefined;

/** The net costs: what the total row of a budget says, or without one its rows at the top less its income. */
export function costFigures(project: Project, places: ReadonlyMap<string, CellAt>): OwnFigures {
  return (number, year) => {
    const { budget } = number === 0 ? project : (project.partners[number - 1] ?? {});
    if (budget === undefined) return undefined;
    const figures = budgetFigures(budget, pathOf(number, 'budget'), {});
    const top = figures.rows.flatMap(({ row, parent }, index) =>
      parent === -1 ? [{ role: row.role, index }] : [],
    );
    const total = top.find(({ role }) => role === 'total');
    const plus = total === undefined ? top.filter(({ role }) => role !== 'income') : [total];
    const less = total === undefined ? top.filter(({ role }) => role === 'income') : [];
    return figureIn(figures, budget.years, year, { plus, less }, places);
  };
}

/** The EU's and the state's money in a financing plan. */
export function supportFigures(project: Project, places: ReadonlyMap<string, CellAt>): OwnFigures {
  return (number, year) => {
    const { financing } = number === 0 ? project : (project.partners[number - 1] ?? {});
    if (financing === undefined) return undefined;
    const figures = planFigures(financing, pathOf(number, 'financing'));
    const plus = figures.rows.flatMap(({ row }, index) => (row.role === 'euState' ? [{ index }] : []));
    return figureIn(figures, financing.years, year, { plus, less: [] }, places);
  };
}

function pathOf(number: number, part: string): Path {
  return number === 0 ? [part] : ['partners', number - 1, part];
}

type Rows = readonly { readonly index: number }[];

function figureIn<Row extends StatedRow>(
  figures: FigureTable<Row>,
  years: readonly PlanYear[],
  year: PlanYear,
  rows: { readonly plus: Rows; readonly less: Rows },
  places: ReadonlyMap<string, CellAt>,
): OwnFigure | undefined {
  const column = years.findIndex((one) => yearText(one) === yearText(year));
  if (column < 0 || rows.plus.length === 0) return undefined;
  const addends = (some: Rows): Addends => ({
    amounts: some.map(({ index }) => statedIn(figures, index * figures.width + column)),
    areas: some.flatMap(({ index }) => {
      const reference = referenceTo(places, [...(figures.rows[index]?.path ?? []), 'amounts', column]);
      return reference === undefined ? [] : [reference];
    }),
  });
  const [plus, less] = [addends(rows.plus), addends(rows.less)];
  return { plus, less, amount: addedUp(plus.amounts, less.amounts) };
}
