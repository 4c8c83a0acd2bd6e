import { exactSalaryCosts, stepsOff } from '../calculate/salary-costs.js';
import type { ProductFault } from '../calculate/salary-products.js';
import type { Rate } from '../values/rate.js';

/** What salary costs are made from, by its name in a staff line. */
export type SalaryInput = 'wage' | 'hourlyCost' | 'sideCostRate' | 'work';

/**
 * Which input of a line is likeliest wrong where its amounts stand in sums that hold: of one year the work; of all
 * years the percentage, if another known one gives all amounts, and else the wage.
 */
export function likelyInput(
  faults: readonly ProductFault[],
  values: readonly number[],
  width: number,
  rates: readonly Rate[],
): SalaryInput {
  const [first, ...others] = faults;
  if (first === undefined || others.length === 0) return 'work';
  if (first.line.model === 'unit-cost') return 'hourlyCost';
  const isOther = rates.some((rate) =>
    faults.every(({ line, row, year, step }) => {
      const exact = exactSalaryCosts({ ...line, sideCostRate: rate }, year);
      return exact !== undefined && stepsOff(values[row * width + year] ?? Number.NaN, exact, step) === 0;
    }),
  );
  return isOther ? 'sideCostRate' : 'wage';
}
