import { CallError } from '../values/assert.js';
import { type Cents, isCents } from '../values/cents.js';

/** How shares become whole steps: by the largest lost fractions, or by rounding running totals. */
type AllocationMethod = 'largest-remainder' | 'cumulative';

/** Who comes first among equal claims to the last unit. */
export type TieRule = 'first' | 'last' | 'largest-weight';

/** What a caller may choose; `step` is in cents (1, or 100 for whole euros), `residual` an index. */
export type AllocationOptions = {
  readonly step?: Cents;
  readonly method?: AllocationMethod;
  readonly ties?: TieRule;
  readonly residual?: number;
};

/** The options as they were applied, with nothing left open. */
export type AllocationPolicy = Required<Omit<AllocationOptions, 'residual'>> & { readonly residual?: number };

const METHODS: readonly string[] = ['largest-remainder', 'cumulative'] satisfies AllocationMethod[];
export const TIE_RULES: readonly TieRule[] = ['first', 'last', 'largest-weight'];
export const ONE_CENT = 1 as Cents;

const DEFAULTS: AllocationPolicy = { step: ONE_CENT, method: 'largest-remainder', ties: 'first' };

/** Fills in the defaults and stops on what no policy can mean for `parties` parties. */
export function readPolicy(options: AllocationOptions | undefined, parties: number): AllocationPolicy {
  if (options === undefined) return DEFAULTS;
  const { step = ONE_CENT, method = 'largest-remainder', ties = 'first', residual } = options;
  assertStep('allocate', step);
  if (!METHODS.includes(method)) {
    throw new CallError(`allocate: expected the method to be one of ${METHODS.join(', ')}, got ${method}`);
  }
  if (!TIE_RULES.includes(ties)) {
    throw new CallError(`allocate: expected ties to be one of ${TIE_RULES.join(', ')}, got ${ties}`);
  }
  if (residual === undefined) return { step, method, ties };
  if (!Number.isInteger(residual) || residual < 0 || residual >= parties) {
    throw new CallError(
      `allocate: expected residual to be an index from 0 to ${parties - 1}, got ${residual}`,
    );
  }
  if (method === 'cumulative') {
    throw new CallError('allocate: expected either a residual party or the cumulative method, not both');
  }
  return { step, method, ties, residual };
}

/** Stops on a step that is not in whole cents above 0. */
export function assertStep(call: string, step: number): void {
  if (isCents(step) && step > 0) return;
  throw new CallError(`${call}: expected a step of whole cents above 0, got ${step}`);
}
