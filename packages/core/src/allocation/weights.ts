import { CallError } from '../values/assert.js';
import type { Fraction } from '../values/rate.js';
import { commonDenominator, exactFraction, greatestCommonDivisor } from './fraction.js';

/** A weight as a caller writes it: a whole number, a decimal `'26.44'`, or a fraction `'2/3'`. */
export type Weight = number | bigint | string;

/** Weights as whole numbers in the proportions they were given, and their sum. */
export type WholeWeights =
  | {
      readonly kind: 'number';
      readonly values: readonly number[];
      readonly sum: number;
      readonly largest: number;
    }
  | { readonly kind: 'bigint'; readonly values: readonly bigint[]; readonly sum: bigint };

/** Whose weights are read, for what is said of wrong ones. */
type WeightsCall = { readonly name: string; readonly list: string };

const OF_ALLOCATE: WeightsCall = { name: 'allocate', list: 'weights' };

/** Reads weights exactly; stops on a negative one, on one that is no number, and when all are nothing. */
export function readWeights(weights: readonly Weight[], call: WeightsCall = OF_ALLOCATE): WholeWeights {
  const whole = safeWholeNumbers(weights) ?? narrow(wholeNumbers(readFractions(weights, call)));
  if (whole.sum > 0) return whole;
  throw new CallError(
    `${call.name}: expected at least one weight above 0, so that someone can be given something`,
  );
}

/** The same weights in a kind whose products with `total` are exact. */
export function withExactProducts(total: number, weights: WholeWeights): WholeWeights {
  if (weights.kind === 'bigint' || total * weights.largest <= Number.MAX_SAFE_INTEGER) return weights;
  return { kind: 'bigint', values: weights.values.map(BigInt), sum: BigInt(weights.sum) };
}

/** The usual case in one pass; `undefined` when a weight, or their sum, needs more care. */
function safeWholeNumbers(weights: readonly Weight[]): WholeWeights | undefined {
  const values = new Array<number>(weights.length);
  let sum = 0;
  let largest = 0;
  for (let party = 0; party < weights.length; party += 1) {
    const weight = weights[party];
    if (typeof weight !== 'number' || !Number.isSafeInteger(weight) || weight < 0) return undefined;
    values[party] = weight + 0; // minus zero becomes zero
    sum += weight;
    if (weight > largest) largest = weight;
  }
  return sum <= Number.MAX_SAFE_INTEGER ? { kind: 'number', values, sum, largest } : undefined;
}

function readFractions(weights: readonly Weight[], call: WeightsCall): readonly Fraction[] {
  return Array.from(weights, (weight, index) => {
    const fraction = exactFraction(weight);
    if (fraction !== undefined && fraction.numerator >= 0n) return fraction;
    const given = typeof weight === 'string' ? `'${weight}'` : String(weight);
    throw new CallError(
      `${call.name}: expected ${call.list}[${index}] to be a whole number of at least 0, got ${given}; ` +
        "write anything finer or larger as text, a decimal '26.44' or a fraction '2/3'",
    );
  });
}

/** Brings the fractions over one denominator, which then no longer matters. */
function wholeNumbers(fractions: readonly Fraction[]): readonly bigint[] {
  const common = commonDenominator(fractions);
  return fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
}

/** In lowest terms, and as plain numbers if their sum still is one. */
function narrow(values: readonly bigint[]): WholeWeights {
  const divisor = values.reduce(greatestCommonDivisor, 0n) || 1n;
  const lowest = values.map((value) => value / divisor);
  const sum = lowest.reduce((total, value) => total + value, 0n);
  return safeWholeNumbers(lowest.map(Number)) ?? { kind: 'bigint', values: lowest, sum };
}
