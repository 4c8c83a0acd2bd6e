import { CallError } from '../values/assert.js';
import { type Cents, isCents } from '../values/cents.js';

/** Stops on a total that is not in whole cents, or not in whole steps of them. */
export function assertWholeSteps(call: string, total: Cents, step: Cents): void {
  if (!isCents(total)) throw new CallError(`${call}: expected a total of whole cents, got ${total}`);
  if (step === 1) return; // what follows is slow for the usual step
  const lost = Math.abs(total % step);
  if (lost === 0) return;
  throw new CallError(
    `${call}: expected a total in whole steps of ${step} cents, got ${total}; the last ${lost} would be lost. ` +
      'Round the total before, or allocate with a smaller step',
  );
}
