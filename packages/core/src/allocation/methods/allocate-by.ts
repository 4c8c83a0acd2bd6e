import { assert } from '../../values/assert.js';
import { type Cents, cents } from '../../values/cents.js';
import { assertStep, ONE_CENT, TIE_RULES, type TieRule } from '../policy.js';
import { type TracedShare, tracedShares } from '../trace.js';
import { readWeights, type Weight } from '../weights.js';
import { assertWholeSteps } from '../whole-steps.js';
import { DIVISOR_METHODS, type DivisorMethod, divisorSplit, type FactorRange } from './divisor-split.js';
import { blockSplit, floorSplit, type Rest } from './floor-split.js';

/**
 * Ways in which other systems split. `floor`: shares rounded down, the rest by one unit to the first, to the largest
 * weights, all to one party (by its index) or to nobody. `blocks`: whole rounds in which each gets as many units as
 * its weight. `sainte-lague` and `dhondt`: divisor methods, as for seats.
 */
export type SplitMethod =
  | { readonly method: 'floor'; readonly rest: Rest }
  | { readonly method: 'blocks' }
  | { readonly method: DivisorMethod; readonly ties?: TieRule };

/** Parts, and what is left over where a method gives the rest to nobody; together they add up to the total. */
export type MethodSplit = {
  readonly parts: readonly Cents[];
  readonly left: Cents;
  /** Indices with equal claims to the last units of a divisor method, when there were too few for them; else empty. */
  readonly tied: readonly number[];
  readonly trace: () => MethodTrace;
};

/** How each part came about; all in cents. */
export type MethodTrace = {
  readonly shares: readonly TracedShare[];
  /** Of a divisor method: every exact share times any factor in this range, rounded, is the part. */
  readonly factor?: FactorRange;
};

/**
 * Splits `total` cents as another system would, to compare with it; {@link allocate} is closest to the exact shares.
 * A refund mirrors a payment, and a weight of 0 gets nothing but a rest that is meant for it. A divisor method never
 * lowers a part when the total grows, but a part may be further than a unit from its exact share.
 */
export function allocateBy(
  total: Cents,
  weights: readonly Weight[],
  by: SplitMethod & { readonly step?: Cents },
): MethodSplit {
  const { step = ONE_CENT } = by;
  assertStep('allocateBy', step);
  assertWholeSteps('allocateBy', total, step);
  const whole = readWeights(weights, { name: 'allocateBy', list: 'weights' });
  const { units, left, tied, factor } = split(BigInt(Math.abs(total) / step), whole.values.map(BigInt), by);
  const inCents = (unit: bigint): Cents => cents(Number(unit) * (total < 0 ? -step : step) + 0); // no minus zero
  const parts = units.map(inCents);
  const trace = (): MethodTrace => ({
    shares: tracedShares(total, whole, parts, step),
    ...(factor !== undefined && { factor }),
  });
  return { parts, left: inCents(left), tied, trace };
}

type UnitSplit = {
  readonly units: readonly bigint[];
  readonly left: bigint;
  readonly tied: readonly number[];
  readonly factor?: FactorRange | undefined;
};

function split(units: bigint, weights: readonly bigint[], by: SplitMethod): UnitSplit {
  if (by.method === 'floor') return { ...floorSplit(units, weights, by.rest), tied: [] };
  if (by.method === 'blocks') return { ...blockSplit(units, weights), tied: [] };
  const { method, ties = 'first' } = by;
  assert(
    DIVISOR_METHODS.includes(method),
    `allocateBy: expected the method to be one of floor, blocks, ${DIVISOR_METHODS.join(', ')}, got ${method}`,
  );
  assert(
    TIE_RULES.includes(ties),
    `allocateBy: expected ties to be one of ${TIE_RULES.join(', ')}, got ${ties}`,
  );
  return { ...divisorSplit(units, weights, { method, ties }), left: 0n };
}
