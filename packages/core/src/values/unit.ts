import type { Cents } from './cents.js';

/**
 * What one in the table stands for, in euros. `0.01` and `1` are written in euros: `0.01` allows cents, `1`
 * says that the plan is in whole euros. `1000` and `1000000` are written in thousands and millions.
 */
export type Unit = '0.01' | '1' | '1000' | '1000000';

/** Every unit, the smallest first. */
export const UNITS: readonly Unit[] = ['0.01', '1', '1000', '1000000'];

/** How far the decimal mark moves from the figure as written to cents. */
export function unitExponent(unit: Unit): number {
  return { '0.01': 2, '1': 2, '1000': 5, '1000000': 8 }[unit];
}

/** Reads a unit as it is typed; `undefined` for what is none. */
export function parseUnit(text: string): Unit | undefined {
  return UNITS.find((unit) => unit === text.trim().replace(',', '.').replace(/\s/g, ''));
}

/** The step, in cents, that figures of a unit are written in with so many decimals; 1 where they are exact euros. */
export function resolutionOf(unit: Unit, decimals: number): number {
  if (unit === '1' || unit === '0.01') return 1;
  const step = 10 ** Math.max(0, unitExponent(unit) - decimals);
  return step <= 100 ? 1 : step;
}

/** An amount as the number that stands in a table of this unit: `31843` in euros, `31.843` in thousands. */
export function amountInUnit(amount: Cents, unit: Unit): number {
  return Number(`${amount}e-${unitExponent(unit)}`);
}
