import type { Budget, Salaries } from '../model/budget.js';
import type { FinancingPlan } from '../model/financing-plan.js';
import type { Project } from '../model/project.js';
import type { StatedAmount } from '../values/amount.js';
import { cents } from '../values/cents.js';
import { type NeededDocument, neededDocuments } from './needed-documents.js';

/** The documents of a project; while it has no figures, those that it needs when all its rows have some. */
export function plannedDocuments(project: Project): readonly NeededDocument[] {
  const needed = neededDocuments(project);
  const hasFigures = needed.some(({ document }) => document !== 'partner-agreement');
  if (hasFigures) return needed;
  const { budget, salaries, financing, partners } = project;
  return neededDocuments({
    ...project,
    ...filled({ budget, salaries, financing }),
    partners: partners.map((partner) => ({ ...partner, ...filled(partner) })),
  });
}

type Figures = {
  readonly budget?: Budget | undefined;
  readonly salaries?: Salaries | undefined;
  readonly financing?: FinancingPlan | undefined;
};

type Filled = { readonly budget?: Budget; readonly salaries?: Salaries; readonly financing?: FinancingPlan };

const SOMETHING: StatedAmount = { kind: 'amount', cents: cents(100) };

function filled({ budget, salaries, financing }: Figures): Filled {
  return {
    ...(budget !== undefined && { budget: { ...budget, rows: budget.rows.map(withAmounts) } }),
    ...(salaries !== undefined && {
      salaries: {
        ...salaries,
        rows: salaries.rows.map((row) => ({ ...row, amounts: row.amounts.map(something) })),
      },
    }),
    ...(financing !== undefined && { financing: { ...financing, rows: financing.rows.map(withAmounts) } }),
  };
}

function withAmounts<
  Row extends { readonly amounts: readonly StatedAmount[]; readonly parts?: readonly Row[] },
>(row: Row): Row {
  return {
    ...row,
    amounts: row.amounts.map(something),
    ...(row.parts !== undefined && { parts: row.parts.map(withAmounts) }),
  };
}

function something(): StatedAmount {
  return SOMETHING;
}
