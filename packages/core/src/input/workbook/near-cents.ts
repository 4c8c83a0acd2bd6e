/** Sums of a thousand terms are off in the fourteenth digit; no plan has amounts that need as many. */
const DIGITS = 13;

/**
 * The cents that a number of euros stands for, where all that sets it apart from them is what floating arithmetic
 * leaves (0.30000000000000004, or 1e-14 for nothing); `undefined` where somebody wrote or computed finer amounts.
 */
export function nearCents(euros: number): number | undefined {
  const cents = Math.round(euros * 100);
  if (!Number.isSafeInteger(cents)) return undefined;
  const isNear = Math.abs(euros * 100 - cents) < 1e-6 || Number(euros.toPrecision(DIGITS)) === cents / 100;
  return isNear ? cents : undefined;
}
