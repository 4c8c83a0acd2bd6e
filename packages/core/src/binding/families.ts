import { BUDGET_FAMILY, SALARIES_FAMILY } from './budget-family.js';
import type { FieldFamily } from './field.js';
import { FINANCING_FAMILY } from './financing-family.js';
import { IDENTITY_FAMILY } from './identity-family.js';
import { PARTNERS_FAMILY } from './partners-family.js';

/** Every kind of field, in the order in which they are shown. */
export const FAMILIES: readonly FieldFamily[] = [
  IDENTITY_FAMILY,
  BUDGET_FAMILY,
  SALARIES_FAMILY,
  FINANCING_FAMILY,
  PARTNERS_FAMILY,
];
