import { assert, CallError } from '../values/assert.js';
import type { Fraction } from '../values/rate.js';
import {
  addedRange,
  beyondUnit,
  intersection,
  type Range,
  type ReadStatement,
  rangeOf,
  readStatement,
  type Statement,
  ZERO,
} from './figure-range.js';
import { commonDenominator, compare, exactFraction, minus, plus, times } from './fraction.js';
import type { ExactAmount } from './read-table.js';
import { type FigureChange, smallestRepair } from './smallest-repair.js';
import {
  clearanceOf,
  type SumConflict,
  type SumSystem,
  type SystemFigure,
  valuesOf,
  wholeFactors,
} from './sum-system.js';

/** A figure; `also` are more statements of the same, which cannot be repaired; a `locked` one is not to change. */
export type Figure = Statement & { readonly also?: readonly Statement[]; readonly locked?: boolean };

/** The figure `total` is to be the sum of the parts, each times its weight (1 unless it is given). */
export type FigureSum = {
  readonly total: number;
  readonly parts: readonly (number | { readonly figure: number; readonly weight: ExactAmount })[];
};

/** Whether stated figures add up; `explained-by-rounding`: what they stand for can. */
export type SumVerdict = 'exact' | 'explained-by-rounding' | 'not-explained';

/** A sum by itself. All in the unit of the figures. */
export type SumCheck = {
  readonly verdict: SumVerdict;
  /** The stated total less what the stated parts add up to. */
  readonly difference: Fraction;
  /** The most that rounding can make of such a difference; half-open ranges do not reach it. */
  readonly slack: Fraction;
  /** What of the difference rounding does not explain. */
  readonly beyond: Fraction;
};

/** `statement` is 0 for the figure itself, 1, 2, … for those in `also`; `beyond` has the sign of the value. */
export type FineStatement = {
  readonly figure: number;
  readonly statement: number;
  readonly beyond: Fraction;
};

/** Each sum alone, and all of them together. */
export type ConsistentSums = {
  readonly verdict: SumVerdict;
  readonly sums: readonly SumCheck[];
  /** Statements that are finer than their own unit, with what they have beyond it: they cannot be what was rounded. */
  readonly tooFine: readonly FineStatement[];
  /** Figures and sums that cannot all hold; present where the verdict is `not-explained`. */
  readonly conflict?: SumConflict;
  /**
   * The fewest figures to restate, by as little as possible, each by whole units (exact ones by the finest unit that
   * the figures have); none where all is well, `undefined` where locked figures or more than four stand in the way.
   */
  readonly repair: () => readonly FigureChange[] | undefined;
};

/**
 * Says of sums of rounded figures whether they can be true: each figure stands for a range (as in XBRL Calculations
 * 1.1), each sum is held against the ranges alone, and then all together, because sums that each can hold may need
 * one figure to be two things. Figures without a unit are exact, and so are sums of them.
 */
export function consistentSums(given: {
  readonly figures: readonly Figure[];
  readonly sums: readonly FigureSum[];
}): ConsistentSums {
  const statements = given.figures.map(readFigure);
  const rows = given.sums.map((sum, nth) => readSum(sum, nth, statements.length));
  const factors = wholeFactors(rows);
  const stated = statements.flat();
  const denominator = commonDenominator(stated.flatMap(({ value, unit }) => [value, unit]));
  const grain = { numerator: 1n, denominator };
  const clearance = clearanceOf(factors, grain);
  const figures = statements.map(
    ([first = NOTHING, ...also], nth): SystemFigure => ({
      stated: first,
      range: intersection([first, ...also].map((one) => rangeOf(one, clearance))),
      locked: given.figures[nth]?.locked === true || also.length > 0,
    }),
  );
  const ends = statements.map((all) => intersection(all.map((one) => rangeOf(one, ZERO))));
  const sums = rows.map((row) => checkSum(figures, ends, row));
  const system: SumSystem = { figures, sums: factors, grain, clearance };
  const isExact = sums.every(({ verdict }) => verdict === 'exact') && figures.every(({ range }) => range);
  const found = isExact ? undefined : valuesOf(system, []);
  const verdict = found === undefined ? 'exact' : found.ok ? 'explained-by-rounding' : 'not-explained';
  return {
    verdict,
    sums,
    tooFine: statements.flatMap((all, figure) =>
      all.flatMap(({ value, unit }, statement) => {
        const beyond = beyondUnit(value, unit);
        return beyond.numerator === 0n ? [] : [{ figure, statement, beyond }];
      }),
    ),
    ...(found !== undefined && !found.ok && { conflict: found.conflict }),
    repair: () => (verdict === 'not-explained' ? smallestRepair(system) : []),
  };
}

const NOTHING: ReadStatement = { value: ZERO, unit: ZERO, rounding: 'nearest' };

function readFigure({ also = [], ...statement }: Figure, nth: number): readonly ReadStatement[] {
  return [statement, ...also].map((one) => readStatement(one, `figures[${nth}]`));
}

/** Parts less the total, as one factor for every figure. */
function readSum({ total, parts }: FigureSum, nth: number, count: number): readonly Fraction[] {
  const factors = Array.from({ length: count }, () => ZERO);
  const add = (figure: number, weight: Fraction): void => {
    assert(
      Number.isInteger(figure) && figure >= 0 && figure < count,
      `consistentSums: expected sums[${nth}] to name figures from 0 to ${count - 1}, got ${figure}`,
    );
    factors[figure] = plus(factors[figure] ?? ZERO, weight);
  };
  for (const part of parts) {
    if (typeof part === 'number') {
      add(part, { numerator: 1n, denominator: 1n });
      continue;
    }
    const weight = exactFraction(part.weight);
    if (weight === undefined) {
      throw new CallError(
        `consistentSums: expected exact weights in sums[${nth}], got ${String(part.weight)}`,
      );
    }
    add(part.figure, weight);
  }
  add(total, { numerator: -1n, denominator: 1n });
  return factors;
}

function checkSum(
  figures: readonly SystemFigure[],
  ends: readonly (Range | undefined)[],
  factors: readonly Fraction[],
): SumCheck {
  const added = figures.reduce(
    (sum, { stated }, figure) => plus(sum, times(factors[figure] ?? ZERO, stated.value)),
    ZERO,
  );
  const range = addedRange(
    figures.map((figure) => figure.range),
    factors,
  );
  const widest = addedRange(ends, factors);
  const holds = range !== undefined && compare(range.low, ZERO) <= 0 && compare(range.high, ZERO) >= 0;
  const isOver = added.numerator > 0n;
  const slack = widest === undefined ? ZERO : isOver ? minus(added, widest.low) : minus(widest.high, added);
  const beyond = minus(isOver ? added : minus(ZERO, added), slack);
  return {
    verdict: added.numerator === 0n ? 'exact' : holds ? 'explained-by-rounding' : 'not-explained',
    difference: minus(ZERO, added),
    slack,
    beyond: beyond.numerator > 0n ? beyond : ZERO,
  };
}
