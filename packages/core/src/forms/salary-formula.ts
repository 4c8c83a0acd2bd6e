import { exactSalaryCosts, nearestStep } from '../calculate/salary-costs.js';
import { callFunction } from '../grid/formula-functions.js';
import type { SalaryLine } from '../model/budget.js';
import type { StatedAmount } from '../values/amount.js';
import type { Rate } from '../values/rate.js';
import type { Language } from '../words/language.js';
import { SALARY_CHOICES } from '../words/salary-form-words.js';
import { amountContent, type Content, isSummable } from './cell-values.js';
import type { Figure } from './financing-sums.js';
import { quantityContent } from './salary-columns.js';

/** The addresses of the cells that the costs of a line in a year are made from; absent where the sheet has none. */
export type SalaryCells = Readonly<
  Partial<Record<'model' | 'wage' | 'hourlyCost' | 'sideCostRate' | 'workShare', string>>
> & { readonly work: string };

/**
 * The costs of a line in a year: a formula of the line's own cells where it gives what is stated, else what is
 * stated, for the checks to tell. `step` is a euro or a cent, in cents.
 */
export function salaryFigure(
  line: SalaryLine,
  year: number,
  cells: SalaryCells,
  step: number,
  language: Language,
): Figure {
  const stated = line.amounts[year];
  const value = stated === undefined ? undefined : amountContent(stated);
  const formula = costFormula(cells, step, language);
  const exact = exactSalaryCosts(line, year);
  if (exact === undefined)
    return stated?.kind === 'blank' ? { value: '', formula, isSum: true } : { value, isSum: false };
  const isComputed =
    stated?.kind === 'amount' && stated.cents === nearestStep(exact, step) && isSummable(stated.cents);
  return isComputed && value === roundedProduct(line, year, step)
    ? { value, formula, isSum: true }
    : { value, isSum: false };
}

/** Hours × the hourly cost, or wage × months × share × (1 + side costs); nothing where one of them is not there. */
function costFormula(cells: SalaryCells, step: number, language: Language): string {
  const { model, wage, hourlyCost, sideCostRate, workShare, work } = cells;
  const part = (needed: readonly string[], product: string): string =>
    `IF(COUNT(${needed.join(',')})<${needed.length},"",ROUND(${product},${digitsOf(step)}))`;
  const byHour = hourlyCost === undefined ? '""' : part([hourlyCost, work], `${work}*${hourlyCost}`);
  if (wage === undefined || sideCostRate === undefined) return byHour;
  const share = workShare === undefined ? '' : `*IF(${workShare}="",1,${workShare})`;
  const byMonth = part([wage, sideCostRate, work], `${work}*${wage}${share}*(1+${sideCostRate})`);
  if (hourlyCost === undefined || model === undefined) return byMonth;
  return `IF(${model}="${SALARY_CHOICES.model['unit-cost'][language]}",${byHour},${byMonth})`;
}

function digitsOf(step: number): number {
  return step === 100 ? 0 : 2;
}

/** What the formula comes to; `undefined` where programs differ, or a cell holds a text. */
function roundedProduct(line: SalaryLine, year: number, step: number): number | undefined {
  const work = quantityContent(line.work[year]);
  const factors: readonly Content['value'][] =
    line.model === 'unit-cost'
      ? [work, contentOf(line.hourlyCost)]
      : [
          work,
          contentOf(line.wage),
          numberOf(line.workShare, 0, 1),
          numberOf(line.sideCostRate, 1, undefined),
        ];
  let product = 1;
  for (const factor of factors) {
    if (typeof factor !== 'number') return undefined;
    product *= factor;
  }
  const [shown, stored] = (['as-shown', 'as-stored'] as const).map((rounding) =>
    callFunction('ROUND', [product, digitsOf(step)], rounding),
  );
  return typeof shown === 'number' && shown === stored ? shown : undefined;
}

function contentOf(amount: StatedAmount | undefined): Content['value'] {
  return amount === undefined ? undefined : amountContent(amount);
}

function numberOf(rate: Rate | undefined, more: number, otherwise: number | undefined): number | undefined {
  return rate === undefined ? otherwise : more + Number(`${rate.scaled}e-${rate.decimals + 2}`);
}
