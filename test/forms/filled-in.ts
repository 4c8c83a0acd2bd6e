import { evaluateForms, readForms } from '../../packages/core/src/forms.js';
import { toAddress } from '../../packages/core/src/grid/address.js';
import type { CellValue, Snapshot } from '../../packages/core/src/grid/snapshot.js';
import type { AmountRow } from '../../packages/core/src/model/amount-table.js';
import type { SalaryRow } from '../../packages/core/src/model/budget.js';
import type { Path } from '../../packages/core/src/model/finding.js';
import type { Project } from '../../packages/core/src/model/project.js';
import type { StatedAmount } from '../../packages/core/src/values/amount.js';
import { typed } from './worked-on.js';

/** A new workbook after a person filled in its tinted cells, first to last; the formulas do the rest. */
export function filledIn(book: Snapshot): Snapshot {
  return typed(book, inputsOf(book));
}

/** What a person types into a new workbook, by cell: `Palkat!C6`. */
export function inputsOf(book: Snapshot): Readonly<Record<string, CellValue>> {
  const inputs: Record<string, CellValue> = {};
  for (const step of [identity, staff, costs, financing, documents]) {
    const now = typed(book, inputs);
    const places = placesIn(now);
    for (const [path, value] of step(projectOf(now), (one) => places(one).isFormula))
      inputs[places(path).at] = value;
  }
  return inputs;
}

/** What the workbook says now; it must be readable. */
export function projectOf(book: Snapshot): Project {
  const evaluation = evaluateForms(book);
  if (evaluation?.project === undefined) throw new Error(JSON.stringify(evaluation?.findings));
  return evaluation.project;
}

type Typed = readonly (readonly [Path, CellValue])[];
type IsFormula = (path: Path) => boolean;

function identity(): Typed {
  return [
    [['project', 'name'], 'Polku töihin'],
    [['project', 'period', 'start'], '1.1.2026'],
    [['project', 'period', 'end'], '31.12.2028'],
    [['project', 'supportRate'], 0.8],
  ];
}

/** Everyone’s first line: a task with its wage and months, or its hours. */
function staff(project: Project): Typed {
  return owners(project).flatMap(({ at, salaries }, nth) => {
    const [line] = salaries?.rows ?? [];
    if (line?.role !== 'item') return [];
    const row = [...at, 'salaries', 'rows', 0];
    const own: Typed =
      line.model === 'unit-cost'
        ? [[[...row, 'hourlyCost'], 35.5]]
        : [
            [[...row, 'wage'], 3260 + 10 * nth],
            [[...row, 'sideCostRate'], 0.2644],
          ];
    const work = line.work.map(
      (_, year) => [[...row, 'work', year], line.model === 'unit-cost' ? 860 : 7.2] as const,
    );
    return [[row, 'Projektipäällikkö'] as const, ...own, ...work];
  });
}

/** Costs that no formula gives; salaries are those of the staff lines. */
function costs(project: Project, isFormula: IsFormula): Typed {
  return owners(project).flatMap(({ at, budget, salaries }) =>
    leaves(budget?.rows ?? [], [...at, 'budget', 'rows']).flatMap(({ row, path }) =>
      row.amounts.flatMap((_, year): Typed => {
        const cell = [...path, 'amounts', year];
        if (row.role === 'income' || isFormula(cell)) return [];
        return [[cell, row.category === 'salaryCosts' ? staffCosts(salaries?.rows ?? [], year) : 12_345]];
      }),
    ),
  );
}

function staffCosts(rows: readonly SalaryRow[], year: number): number {
  return rows.reduce((sum, { role, amounts }) => (role === 'item' ? sum + euros(amounts[year]) : sum), 0);
}

/** Support of four fifths of what everyone’s costs come to, rounded down; municipalities pay the rest. */
function financing(project: Project, isFormula: IsFormula): Typed {
  return owners(project).flatMap(({ at, financing: plan, budget }) => {
    const support = plan?.rows.findIndex(({ role }) => role === 'euState') ?? -1;
    const group = plan?.rows.findIndex(({ role }) => role === 'group') ?? -1;
    const rest = group < 0 ? [1] : [group, 'parts', 0];
    return (plan?.years ?? []).flatMap((_, year): Typed => {
      const net = euros(budget?.rows.at(-1)?.amounts[year]);
      const supported = Math.floor(net * 0.8);
      const cell = (row: Path): Path => [...at, 'financing', 'rows', ...row, 'amounts', year];
      if (isFormula(cell([support]))) return [];
      return [
        [cell([support]), supported],
        [cell(rest), net - supported],
      ];
    });
  });
}

function documents({ documents: answers }: Project): Typed {
  return answers.map((_, nth) => [['documents', nth, 'state'], 'kyllä']);
}

type Owner = Pick<Project, 'budget' | 'salaries' | 'financing'> & { readonly at: Path };

/** The partners first: the whole is their sum. */
function owners({ partners, budget, salaries, financing: plan }: Project): readonly Owner[] {
  const whole = {
    at: [],
    ...(budget && { budget }),
    ...(salaries && { salaries }),
    ...(plan && { financing: plan }),
  };
  return [...partners.map((partner, nth) => ({ ...partner, at: ['partners', nth] })), whole];
}

function leaves(
  rows: readonly AmountRow[],
  at: Path,
): readonly { readonly row: AmountRow; readonly path: Path }[] {
  return rows.flatMap((row, nth) => {
    if (row.role === 'group') return leaves(row.parts, [...at, nth, 'parts']);
    return row.role === 'total' ? [] : [{ row, path: [...at, nth] }];
  });
}

function euros(amount: StatedAmount | undefined): number {
  return amount?.kind === 'amount' ? amount.cents / 100 : 0;
}

/** Where the values of the project stand in the workbook. */
function placesIn(book: Snapshot): (path: Path) => { readonly at: string; readonly isFormula: boolean } {
  const read = readForms(book);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const formulas = new Set(
    book.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, cells }) =>
        cells.flatMap(({ column, formula }) =>
          formula === undefined ? [] : [`${name}!${toAddress(index, column)}`],
        ),
      ),
    ),
  );
  return (path) => {
    const { sheet, cell } = read.locate(path);
    const at = `${sheet}!${cell}`;
    return { at, isFormula: formulas.has(at) };
  };
}
