/** Whether a formula is a subtotal, alone or beside something else. */
export function isSubtotal(formula: string | undefined): boolean {
  return formula !== undefined && /\bSUBTOTAL\(/i.test(formula);
}
