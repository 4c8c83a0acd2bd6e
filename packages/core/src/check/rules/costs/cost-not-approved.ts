import { type BudgetFigures, sumOf } from '../../../calculate/budget-figures.js';
import { byKey, categoryKey, isMerged } from '../../../calculate/category-keys.js';
import { cellPath } from '../../../calculate/figure-table.js';
import type { CheckedTable } from '../../../calculate/settled.js';
import type { AmountRow } from '../../../model/amount-table.js';
import type { PlanVersion } from '../../../model/financing-plan.js';
import { amountIn, type CellName, cellName, sayCell } from '../../cell.js';
import { APPROVED_BUDGET } from '../../cost-basis.js';
import type { Check, Hit, RuleTexts } from '../../rule.js';
import type { Say } from '../../say.js';
import { sayVersion } from '../../say-version.js';

type Args = CellName & {
  readonly amount: number;
  /** The version that it stands in. */
  readonly version?: PlanVersion;
  /** The version that it was judged against; absent for the column of a payment application. */
  readonly against?: PlanVersion;
};

/** A cost in a category for which the approved budget has nothing. */
export const costNotApproved: Check<Args> = {
  code: 'cost-not-approved',
  severity: 'error',
  *run(_project, { budgets, amountTables }) {
    const own = budgets.filter(({ partner }) => partner === undefined);
    for (const later of own) {
      const earlier = approvedBefore(later, own);
      if (earlier !== undefined) yield* newCosts(later, earlier);
    }
    for (const table of amountTables) yield* claimedWithoutApproval(table);
  },
};

export const costNotApprovedTexts: RuleTexts<Args> = {
  code: 'cost-not-approved',
  basis: APPROVED_BUDGET,
  rule: {
    fi: 'Kustannus kuuluu kustannuslajiin, johon hyväksytyssä kustannusarviossa on rahaa.',
    sv: 'En kostnad hör till ett kostnadsslag som den godkända budgeten har pengar för.',
    en: 'A cost is in a category for which the approved budget has money.',
  },
  message: {
    fi: ({ amount, version, against, ...cell }, say) =>
      `${inVersion(version, say)}${sayCell(cell, say)} on ${say.euros(amount)}, mutta ${against === undefined ? 'hyväksyttyä ei ole rivillä lainkaan' : `versiossa ${say.quote(sayVersion(against, say.language))} kustannuslajiin ei ole hyväksytty mitään`}.`,
    sv: ({ amount, version, against, ...cell }, say) =>
      `${inVersion(version, say)}${sayCell(cell, say)} är ${say.euros(amount)}, men ${against === undefined ? 'på raden har inget godkänts' : `i versionen ${say.quote(sayVersion(against, say.language))} har inget godkänts för kostnadsslaget`}.`,
    en: ({ amount, version, against, ...cell }, say) =>
      `${inVersion(version, say)}${sayCell(cell, say)} is ${say.euros(amount)}, but ${against === undefined ? 'nothing was approved in its row' : `the version ${say.quote(sayVersion(against, say.language))} has nothing approved in the category`}.`,
  },
  hint: {
    fi: () => 'Siirrä kustannus hyväksyttyyn kustannuslajiin, tai hae muutospäätös ennen kuin haet maksua.',
    sv: () =>
      'Flytta kostnaden till ett godkänt kostnadsslag, eller ansök om ändring innan du söker utbetalning.',
    en: () => 'Move the cost to an approved category, or have the change decided before claiming it.',
  },
};

/** `Muutos 1: ` */
function inVersion(version: PlanVersion | undefined, say: Say): string {
  const word = version === undefined ? '' : sayVersion(version, say.language);
  return word === '' ? '' : `${word.charAt(0).toUpperCase()}${word.slice(1)}: `;
}

/** The version that a change changes: the change before it, or the approved one. */
function approvedBefore(
  { budget: { version } }: BudgetFigures,
  all: readonly BudgetFigures[],
): BudgetFigures | undefined {
  const order = orderOf(version);
  if (order < 1) return undefined;
  const earlier = all.filter(({ budget }) => orderOf(budget.version) >= 0 && orderOf(budget.version) < order);
  return earlier.toSorted((a, b) => orderOf(b.budget.version) - orderOf(a.budget.version))[0];
}

/** 0 for the approved version, n for the n-th change, −1 for others. */
function orderOf(version: PlanVersion | undefined): number {
  if (version === undefined || version === 'applied') return -1;
  return version === 'approved' ? 0 : Number(version.slice('change-'.length));
}

function* newCosts(later: BudgetFigures, earlier: BudgetFigures): Iterable<Hit<Args>> {
  const merged = isMerged([later, earlier]);
  const keys = (table: BudgetFigures) => byKey(table, (row) => categoryKey(row, merged));
  const before = keys(earlier);
  for (const [key, { rows }] of keys(later)) {
    const approved = earlier.columns.reduce<number>(
      (sum, _, column) => sum + sumOf(earlier, before.get(key)?.rows ?? [], column),
      0,
    );
    if (key === 'income' || approved !== 0) continue;
    const cells = rows.flatMap((row) => later.columns.map((_, column) => row * later.width + column));
    const [first, ...others] = cells.filter((cell) => (later.settled[cell] ?? 0) > 0);
    if (first === undefined) continue;
    const actual = amountIn(later, first);
    const [version, against] = [later.budget.version, earlier.budget.version];
    yield {
      at: cellPath(later, first),
      also: others.map((cell) => cellPath(later, cell)),
      ...(actual !== undefined && { actual }),
      args: {
        ...cellName(later, first),
        amount: later.settled[first] ?? 0,
        ...(version !== undefined && { version }),
        ...(against !== undefined && { against }),
      },
    };
  }
}

/** Rows of a payment application: what is left is what was approved less what was claimed. */
function* claimedWithoutApproval(table: CheckedTable<AmountRow>): Iterable<Hit<Args>> {
  const { sums, settled, rows, width } = table;
  for (const { kind, parts, less = [] } of sums) {
    const [cell] = less;
    if (kind !== 'column' || cell === undefined || rows[Math.floor(cell / width)]?.row.role !== 'item')
      continue;
    const sum = (cells: readonly number[]): number =>
      cells.reduce((so, one) => so + (settled[one] ?? Number.NaN), 0);
    if (sum(parts) !== 0 || !(sum(less) > 0)) continue;
    const actual = amountIn(table, cell);
    yield {
      at: cellPath(table, cell),
      ...(actual !== undefined && { actual }),
      args: { ...cellName(table, cell), amount: sum(less) },
    };
  }
}
