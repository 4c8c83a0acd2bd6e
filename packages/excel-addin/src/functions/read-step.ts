import { type Cents, cents } from '@eurakit/core';
import type { At, GivenCell } from './cell-types.js';
import { FormulaError, refuse } from './formula-error.js';
import { onlyCell } from './only-cell.js';
import { isBlank, readAmountCell } from './read-amount-cell.js';
import { notInSteps, stepUnknown } from './words/amount-words.js';

/** The step that amounts are rounded to, given in euros: a cent where it is left out. */
export function readStep(given: unknown): Cents {
  const only = onlyCell('step', given);
  if (isBlank(only.given)) return cents(1);
  const step = amountOrNothing(only);
  return step === undefined || step <= 0 ? refuse(stepUnknown()) : step;
}

/** Stops on an amount that is not in whole steps. */
export function assertInSteps(amount: Cents, step: Cents, at: At): void {
  if (amount % step !== 0) refuse(notInSteps(at, amount, step));
}

function amountOrNothing(cell: GivenCell): Cents | undefined {
  try {
    return readAmountCell(cell);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
