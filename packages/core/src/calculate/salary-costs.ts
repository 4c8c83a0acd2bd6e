import type { SalaryLine } from '../model/budget.js';
import type { StatedAmount } from '../values/amount.js';
import { quantityFraction, type StatedQuantity } from '../values/quantity.js';
import { type Fraction, type Rate, rateFraction } from '../values/rate.js';

/**
 * The salary costs of a line in one year, exact and in cents, before any rounding: wage × months × share of the work,
 * with the side costs by their percentage, or hours × the hourly unit cost. `undefined` where a part is not given or
 * cannot be read; nothing worked costs nothing.
 */
export function exactSalaryCosts(line: SalaryLine, year: number): Fraction | undefined {
  const worked = fractionOf(line.work[year]);
  if (worked === undefined) return undefined;
  if (line.model === 'unit-cost') return product(worked, centsOf(line.hourlyCost));
  if (line.sideCostRate === undefined) return undefined;
  return product(exactWages(line, year), withSideCosts(line.sideCostRate));
}

/** The wages of a line in one year without side costs, exact and in cents; `undefined` for hours. */
function exactWages(line: SalaryLine, year: number): Fraction | undefined {
  if (line.model === 'unit-cost') return undefined;
  const share = line.workShare === undefined ? ONE : rateFraction(line.workShare);
  return product(product(fractionOf(line.work[year]), centsOf(line.wage)), share);
}

/** How far an amount is from an exact one, in cents: 0 where it is one of the two steps around it. */
export function stepsOff(amount: number, exact: Fraction, step: number): number {
  const { numerator, denominator } = exact;
  const unit = denominator * BigInt(step);
  const down = floorDivide(numerator, unit);
  const up = numerator % unit === 0n ? down : down + 1n;
  const own = Number(down) * step;
  const next = Number(up) * step;
  return amount < own ? amount - own : amount > next ? amount - next : 0;
}

/** An exact amount rounded to whole steps, a half away from zero; NaN where no amount can hold it. */
export function nearestStep({ numerator, denominator }: Fraction, step: number): number {
  const unit = denominator * BigInt(step);
  const size = numerator < 0n ? -numerator : numerator;
  const steps = Number((2n * size + unit) / (2n * unit)) * step;
  return numerator < 0n ? -steps : steps;
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** 126.44 % of the wage, where the side costs are 26.44 % of it. */
function withSideCosts(rate: Rate): Fraction {
  const { numerator, denominator } = rateFraction(rate);
  return { numerator: numerator + denominator, denominator };
}

function fractionOf(worked: StatedQuantity | undefined): Fraction | undefined {
  return worked?.kind === 'quantity' ? quantityFraction(worked) : undefined;
}

function centsOf(amount: StatedAmount | undefined): Fraction | undefined {
  return amount?.kind === 'amount' ? { numerator: BigInt(amount.cents), denominator: 1n } : undefined;
}

function product(a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined {
  return a === undefined || b === undefined
    ? undefined
    : { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

function floorDivide(a: bigint, b: bigint): bigint {
  return a / b - (a < 0n && a % b !== 0n ? 1n : 0n);
}
