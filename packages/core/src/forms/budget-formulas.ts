import type { BudgetFigures } from '../calculate/budget-figures.js';
import { statedIn } from '../calculate/figure-table.js';
import { rateBase } from '../calculate/rate-base.js';
import { columnLetters, toAddress } from '../grid/address.js';
import type { AmountRow } from '../model/amount-table.js';
import type { Budget } from '../model/budget.js';
import type { Project } from '../model/project.js';
import { cents, sum } from '../values/cents.js';
import { rateShare } from '../values/rate-share.js';
import type { RowBlock } from './block-types.js';
import { amountContent, isSummable } from './cell-values.js';
import { costKey } from './cost-key.js';
import { columnAreas, type Figure, figureOf } from './financing-sums.js';

/** The budget of one owner on the sheet; `number` is 0 for the whole. */
export type BudgetBlock = RowBlock<AmountRow> & {
  readonly number: number;
  readonly budget: Budget;
  readonly figures: BudgetFigures;
  readonly top: number;
};

type Sheet = { readonly left: number; readonly project: Project };

/**
 * What a cell holds that adds nothing in its own budget: in the whole the sum of the partners' rows of the same
 * category and label, elsewhere a percentage of its base. `undefined` where a formula would not say what is stated.
 */
export function budgetFigure(
  block: BudgetBlock,
  blocks: readonly BudgetBlock[],
  sheet: Sheet,
): (row: number, column: number) => Figure | undefined {
  const partners = block.number === 0 ? partnerRows(block, blocks) : new Map<number, readonly PartnerRow[]>();
  const bases = new Map(
    block.figures.rows.map(({ row }, index) => [
      index,
      baseOf(block.figures, row, index, budgetStep(sheet.project, block.figures)),
    ]),
  );
  return (index, column) =>
    partnersFigure(block, partners.get(index) ?? [], { index, column }, sheet) ??
    rateFigure(block, bases.get(index), { index, column }, sheet);
}

type PartnerRow = { readonly block: BudgetBlock; readonly index: number };
type Cell = { readonly index: number; readonly column: number };

/** The partners' rows for each row of the whole that no other row of it shares its name with. */
function partnerRows(
  whole: BudgetBlock,
  blocks: readonly BudgetBlock[],
): ReadonlyMap<number, readonly PartnerRow[]> {
  const keys = whole.figures.rows.map(({ row }) => costKey(row));
  const byKey = new Map<string, PartnerRow[]>();
  for (const block of blocks)
    for (const [index, { row }] of block === whole ? [] : block.figures.rows.entries()) {
      const key = costKey(row);
      byKey.set(key, [...(byKey.get(key) ?? []), { block, index }]);
    }
  return new Map(
    keys.flatMap((key, index) => {
      const isAlone = keys.indexOf(key) === keys.lastIndexOf(key);
      return isAlone ? [[index, byKey.get(key) ?? []] as const] : [];
    }),
  );
}

function partnersFigure(
  { figures }: BudgetBlock,
  rows: readonly PartnerRow[],
  { index, column }: Cell,
  { left }: Sheet,
): Figure | undefined {
  if (rows.length === 0) return undefined;
  const figure = figureOf(statedIn(figures, index * figures.width + column), {
    amounts: rows.map((row) => statedIn(row.block.figures, row.index * figures.width + column)),
    areas: rows.map((row) => toAddress(row.block.top + row.index, left + column)),
  });
  return figure.formula === undefined ? undefined : figure;
}

/** The base of a cost by a percentage, where no formula of it would lead back to itself. */
function baseOf(
  figures: BudgetFigures,
  row: AmountRow,
  index: number,
  step: 1 | 100,
): readonly number[] | undefined {
  const { rate, category } = row;
  if (row.role !== 'item' || rate === undefined || (category !== 'flatRate' && category !== 'sideCosts'))
    return undefined;
  const base = rateBase(figures, index, rate, step);
  const inner = category === 'flatRate' ? ['flatRate'] : ['flatRate', 'sideCosts'];
  const leadsBack = base?.some((one) => {
    const { row: own } = figures.rows[one] ?? {};
    return own?.role === 'group' && holds(own, inner);
  });
  return leadsBack ? undefined : base;
}

function holds(row: AmountRow, categories: readonly string[]): boolean {
  const isOwn = row.role === 'item' && categories.includes(row.category ?? '');
  return isOwn || (row.role === 'group' && row.parts.some((part) => holds(part, categories)));
}

function rateFigure(
  { figures, top }: BudgetBlock,
  base: readonly number[] | undefined,
  { index, column }: Cell,
  { left, project }: Sheet,
): Figure | undefined {
  const rate = figures.rows[index]?.row.rate;
  if (base === undefined || base.length === 0 || rate === undefined) return undefined;
  const amounts = base.map((row) => statedIn(figures, row * figures.width + column));
  const values = amounts.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
  const isReadable = amounts.every(({ kind }) => kind === 'amount' || kind === 'blank');
  const whole = sum(values);
  if (!isReadable || whole === undefined || !isSummable(whole)) return undefined;
  const areas = columnAreas(base, column, { top, left }).join(',');
  const percentage = `$${columnLetters(left - 1)}${top + index + 1}`;
  const step = budgetStep(project, figures);
  const formula = `ROUND(SUM(${areas})*${percentage},${step === 100 ? 0 : 2})`;
  const stated = statedIn(figures, index * figures.width + column);
  if (values.length === 0)
    return stated.kind === 'blank'
      ? { value: '', formula: `IF(COUNT(${areas})=0,"",${formula})`, isSum: true }
      : undefined;
  const isSame =
    stated.kind === 'amount' && stated.cents === rateShare(whole, rate, cents(step), 'half-away');
  return isSame ? { value: amountContent(stated), formula, isSum: true } : undefined;
}

/** Whole euros where the plan is in them, or where all its figures are; else cents. */
function budgetStep({ planUnit }: Project, { values }: BudgetFigures): 1 | 100 {
  if (planUnit !== undefined) return planUnit === '0.01' ? 1 : 100;
  return values.every((value) => Number.isNaN(value) || value % 100 === 0) ? 100 : 1;
}
