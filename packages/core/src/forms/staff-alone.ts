import type { Draft, DraftBudget, DraftSalaries } from '../input/draft.js';
import { type Path, toPointer } from '../model/finding.js';

/**
 * A draft in which staff lines stand alone: a sum that a formula makes of them, here or in the budget, is no witness
 * for a figure that was typed over one of them.
 */
export function staffAlone(draft: Draft, computed: readonly Path[]): Draft {
  const formulas = new Set(computed.map(toPointer));
  const isFormula = (path: Path): boolean => formulas.has(toPointer(path));
  const alone = <Owner extends Tables>(owner: Owner, at: Path): Owner => {
    const { budget, salaries } = owner;
    return {
      ...owner,
      ...(salaries !== undefined && {
        salaries: withoutSums(salaries, [...at, 'salaries', 'rows'], isFormula),
      }),
      ...(budget !== undefined && { budget: withoutStaff(budget, [...at, 'budget', 'rows'], isFormula) }),
    };
  };
  const { partners } = draft;
  const own = partners?.map((partner, nth) => alone(partner, ['partners', nth]));
  return { ...alone(draft, []), ...(own !== undefined && { partners: own }) };
}

type Tables = { readonly budget?: DraftBudget | undefined; readonly salaries?: DraftSalaries | undefined };
type IsFormula = (path: Path) => boolean;
type CostRow = DraftBudget['rows'][number];

/** Rows of sums at the end that nobody typed into. */
function withoutSums(salaries: DraftSalaries, at: Path, isFormula: IsFormula): DraftSalaries {
  const typed = salaries.rows.findLastIndex(
    ({ role, amounts }, nth) =>
      role === 'item' || !amounts.every((_, year) => isFormula([...at, nth, 'amounts', year])),
  );
  return { ...salaries, rows: salaries.rows.slice(0, typed + 1) };
}

/** Rows of salaries that formulas fill in are of no category. */
function withoutStaff(budget: DraftBudget, at: Path, isFormula: IsFormula): DraftBudget {
  const rows = (own: readonly CostRow[], path: Path): CostRow[] =>
    own.map(({ category, ...row }, nth) => {
      const isStaff = category === 'salaryCosts' || category === 'wages' || category === 'sideCosts';
      const isComputed = row.amounts.every((_, year) => isFormula([...path, nth, 'amounts', year]));
      return {
        ...row,
        ...(!(isStaff && isComputed) && { category }),
        ...(row.parts !== undefined && { parts: rows(row.parts, [...path, nth, 'parts']) }),
      };
    });
  return { ...budget, rows: rows(budget.rows, at) };
}
