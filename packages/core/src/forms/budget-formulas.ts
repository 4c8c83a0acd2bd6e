import { type FigureTable, statedIn } from '../calculate/figure-table.js';
import { rateBase } from '../calculate/rate-base.js';
import { nearestStep } from '../calculate/salary-costs.js';
import { costKey } from '../calculate/same-rows.js';
import { type CheckedTable, checkTableSums } from '../calculate/settled.js';
import { columnLetters, toAddress } from '../grid/address.js';
import type { AmountRow } from '../model/amount-table.js';
import type { Project } from '../model/project.js';
import { cents, sum } from '../values/cents.js';
import type { PlanYear } from '../values/period.js';
import { rateShare } from '../values/rate-share.js';
import { amountContent, isSummable } from './cell-values.js';
import { columnAreas, type Figure } from './financing-sums.js';
import type { OwnedBlock } from './owned-blocks.js';
import type { SalarySums } from './salary-sums.js';
import { sumOfPartners } from './sum-of-partners.js';

/** The sheet that budgets share, and what other sheets have that it points at. */
type Sheet = {
  readonly left: number;
  readonly years: readonly PlanYear[];
  readonly salaries: SalarySums;
  readonly project: Project;
};

type BudgetBlock = OwnedBlock<AmountRow>;

/**
 * What a cell holds that adds nothing in its own budget: in the whole the sum of the partners' rows of the same
 * category and label, in a row of salaries their sum on their own sheet, and a percentage of its base. `undefined`
 * where a formula would not say what is stated.
 */
export function budgetFigure(
  block: BudgetBlock,
  blocks: readonly BudgetBlock[],
  sheet: Sheet,
): (row: number, column: number) => Figure | undefined {
  const { figures } = block;
  const partners = block.number === 0 ? blocks.filter(({ number }) => number !== 0) : [];
  const added = sumOfPartners(
    figures,
    partners.map((partner) => ({
      figures: partner.figures,
      columnOf: (column) => column,
      addressOf: (row, column) => toAddress(partner.top + row, sheet.left + column),
    })),
    costKey,
  );
  const checked = checkTableSums(figures);
  const step = budgetStep(sheet.project, figures);
  const bases = new Map(figures.rows.map(({ row }, index) => [index, baseOf(checked, row, index, step)]));
  const salaries = salaryRow(figures);
  return (index, column) =>
    added(index, column) ??
    (index === salaries ? salaryFigure(block, { index, column }, sheet, step) : undefined) ??
    rateFigure(block, bases.get(index), { index, column }, sheet, step);
}

type Cell = { readonly index: number; readonly column: number };

/** The row that is all of the salary costs; none where several rows share them. */
function salaryRow({ rows }: FigureTable<AmountRow>): number {
  const isOfSalaries = ({ category }: AmountRow): boolean =>
    category === 'salaryCosts' || category === 'wages' || category === 'sideCosts';
  const found = rows.flatMap(({ row }, index) => (isOfSalaries(row) ? [index] : []));
  const [only = -1] = found;
  const row = rows[only]?.row;
  return found.length === 1 && row?.role === 'item' && row.category === 'salaryCosts' ? only : -1;
}

/** The sum on the sheet of salaries, rounded where the budget is in whole euros. */
function salaryFigure(
  { number, figures }: BudgetBlock,
  { index, column }: Cell,
  { salaries, years }: Sheet,
  step: 1 | 100,
): Figure | undefined {
  const year = years[column];
  const found = year === undefined ? undefined : salaries(number, year);
  if (found === undefined) return undefined;
  const { reference, cents: exact } = found;
  const stated = statedIn(figures, index * figures.width + column);
  if (exact === undefined)
    return stated.kind === 'blank'
      ? { value: '', formula: `IF(COUNT(${reference})=0,"",${reference})`, isSum: true }
      : undefined;
  const rounded = nearestStep({ numerator: BigInt(exact), denominator: 1n }, step);
  if (stated.kind !== 'amount' || stated.cents !== rounded) return undefined;
  const formula = rounded === exact ? reference : `ROUND(${reference},0)`;
  return { value: amountContent(stated), formula, isSum: true };
}

/** The base of a cost by a percentage, as rows. */
function baseOf(
  figures: CheckedTable<AmountRow>,
  row: AmountRow,
  index: number,
  step: 1 | 100,
): readonly number[] | undefined {
  const { rate, category } = row;
  if (row.role !== 'item' || rate === undefined || (category !== 'flatRate' && category !== 'sideCosts'))
    return undefined;
  return rateBase(figures, index, rate, { step })?.rows;
}

function rateFigure(
  { figures, top }: BudgetBlock,
  base: readonly number[] | undefined,
  { index, column }: Cell,
  { left }: Sheet,
  step: 1 | 100,
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
function budgetStep({ planUnit }: Project, { values }: FigureTable): 1 | 100 {
  if (planUnit !== undefined) return planUnit === '0.01' ? 1 : 100;
  return values.every((value) => Number.isNaN(value) || value % 100 === 0) ? 100 : 1;
}
