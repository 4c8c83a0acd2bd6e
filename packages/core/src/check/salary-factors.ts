import type { SalaryLine } from '../model/budget.js';
import type { StatedAmount } from '../values/amount.js';
import { quantityDigits } from '../values/quantity.js';
import type { Rate } from '../values/rate.js';
import type { Say } from './say.js';
import { sayQuantity } from './say-quantity.js';

/** What the salary costs of a line in one year are multiplied from. */
export type SalaryFactors = {
  readonly price: number;
  readonly work: string;
  readonly isHours: boolean;
  readonly share?: Rate;
  /** 126.44 % where the side costs are 26.44 %. */
  readonly withSides?: Rate;
};

/** Of a line whose product is known; what is not given is left out. */
export function salaryFactors(line: SalaryLine, year: number): SalaryFactors {
  const worked = line.work[year];
  const isHours = line.model === 'unit-cost';
  const { workShare, sideCostRate } = line;
  return {
    price: centsOf(isHours ? line.hourlyCost : line.wage),
    work: worked?.kind === 'quantity' ? quantityDigits(worked) : '0',
    isHours,
    ...(workShare !== undefined && !isHours && { share: workShare }),
    ...(sideCostRate !== undefined && !isHours && { withSides: withSideCosts(sideCostRate) }),
  };
}

/** `3 260 € × 7,2 kk × 126,44 %` */
export function sayFactors({ price, work, isHours, share, withSides }: SalaryFactors, say: Say): string {
  return [
    say.euros(price),
    `${sayQuantity(work, say)}\u00a0${isHours ? 'h' : MONTHS[say.language]}`,
    ...(share === undefined ? [] : [say.rate(share)]),
    ...(withSides === undefined ? [] : [say.rate(withSides)]),
  ].join(' × ');
}

const MONTHS = { fi: 'kk', sv: 'mån.', en: 'months' } as const;

function withSideCosts({ scaled, decimals }: Rate): Rate {
  return { scaled: scaled + 100 * 10 ** decimals, decimals };
}

function centsOf(amount: StatedAmount | undefined): number {
  return amount?.kind === 'amount' ? amount.cents : 0;
}
