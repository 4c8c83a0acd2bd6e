import type { Fraction } from '../values/rate.js';
import { type Bounds, minimise, newTableau, settle } from './bounded-simplex.js';
import { type Range, type ReadStatement, rangeOf, ZERO } from './figure-range.js';
import { compare, floorOf, minus, over, plus, times } from './fraction.js';
import { type SumSystem, valuesOf, within } from './sum-system.js';

/** A figure that would have to be stated otherwise. */
export type FigureChange = { readonly figure: number; readonly from: Fraction; readonly to: Fraction };

const MOST_CHANGED = 4;
const MOST_CHECKS = 1000;
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/**
 * The fewest figures, and of these choices the one with the smallest changes together, that make all sums hold;
 * `undefined` where locked figures leave none, or where it would take more than four. Of any contradiction one
 * figure has to change: so only these are tried, one more at a time.
 */
export function smallestRepair(system: SumSystem): readonly FigureChange[] | undefined {
  const left = { checks: MOST_CHECKS };
  for (let most = 0; most <= MOST_CHANGED; most += 1) {
    const choices = choicesOf(system, most, left);
    const repairs = choices.flatMap((choice) => changesOf(system, choice) ?? []);
    const [best] = repairs.toSorted((a, b) => compare(a.cost, b.cost));
    if (best !== undefined) return best.changes;
    if (left.checks <= 0) return undefined;
  }
  return undefined;
}

/** Every set of so many figures that, changed, let all sums hold; sets of earlier figures first. */
function choicesOf(
  system: SumSystem,
  most: number,
  left: { checks: number },
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const seen = new Set<string>();
  const visit = (changed: readonly number[]): void => {
    left.checks -= 1;
    const settled = left.checks < 0 ? undefined : valuesOf(system, changed);
    if (settled === undefined) return;
    if (settled.ok) {
      found.push(changed);
      return;
    }
    if (changed.length === most) return;
    for (const figure of settled.conflict.figures) {
      const next = [...changed, figure].toSorted((a, b) => a - b);
      if (system.figures[figure]?.locked || seen.has(next.join())) continue;
      seen.add(next.join());
      visit(next);
    }
  };
  visit([]);
  return found.toSorted((a, b) => {
    const at = a.findIndex((figure, nth) => figure !== b[nth]);
    return (a[at] ?? 0) - (b[at] ?? 0);
  });
}

type Repair = { readonly cost: Fraction; readonly changes: readonly FigureChange[] };

/** How a figure can be restated: by `steps` of `size`, which is below 0 where the figure gets smaller. */
type Move = {
  readonly figure: number;
  readonly size: Fraction;
  readonly range: Range;
  readonly steps: Bounds;
};

/**
 * The smallest changes of chosen figures. As no fewer figures do, none of these can keep the range it has: all
 * solutions lie on one side of it, the side on which the found values are.
 */
function changesOf(system: SumSystem, choice: readonly number[]): readonly Repair[] | undefined {
  const settled = valuesOf(system, choice);
  if (!settled.ok) return undefined;
  if (choice.length === 0) return [{ cost: ZERO, changes: [] }];
  const moves = choice.map((figure) => moveOf(system, figure, settled.values[figure] ?? ZERO));
  const steps = wholeSteps(system, moves);
  if (steps === undefined) return undefined;
  const changes = moves.map(({ figure, size }, nth) => {
    const from = system.figures[figure]?.stated.value ?? ZERO;
    return { figure, from, to: plus(from, times(size, steps[nth] ?? ZERO)) };
  });
  return [{ cost: costOf(moves, steps), changes }];
}

function moveOf({ figures, grain, clearance }: SumSystem, figure: number, found: Fraction): Move {
  const stated = figures[figure]?.stated ?? NOTHING;
  const { value, unit, rounding } = stated;
  const size = unit.numerator === 0n ? grain : unit;
  const range = rangeOf(stated, clearance);
  const isUp = compare(found, range.high) > 0;
  const move = { figure, size: isUp ? size : minus(ZERO, size) };
  if (unit.numerator === 0n || rounding === 'nearest') return { ...move, range, steps: { low: ONE } };
  // A truncated figure stands for what is beyond it, seen from 0: it is restated on its own side, as far as 0.
  const isPositive = value.numerator > 0n || (value.numerator === 0n && isUp);
  const high = isUp === isPositive ? undefined : sizeOf(over(value, unit));
  return {
    ...move,
    range: isPositive ? { ...range, low: value } : { ...range, high: value },
    steps: { low: ONE, high },
  };
}

const NOTHING: ReadStatement = { value: ZERO, unit: ZERO, rounding: 'nearest' };

/** Branch and bound: the cheapest steps, as fractions, until they come out whole. */
function wholeSteps(system: SumSystem, moves: readonly Move[]): readonly Fraction[] | undefined {
  let best: { readonly cost: Fraction; readonly steps: readonly Fraction[] } | undefined;
  const open = [moves.map(({ steps }) => steps)];
  for (let tried = 0; tried < MOST_CHECKS && open.length > 0; tried += 1) {
    const limits = open.pop() ?? [];
    const steps = cheapestSteps(system, moves, limits);
    if (steps === undefined) continue;
    const cost = costOf(moves, steps);
    if (best !== undefined && compare(cost, best.cost) >= 0) continue;
    const broken = steps.findIndex(({ denominator }) => denominator !== 1n);
    if (broken < 0) best = { cost, steps };
    const value = steps[broken];
    if (value === undefined) continue;
    const floor = { numerator: floorOf(value.numerator, value.denominator), denominator: 1n };
    open.push(
      limits.with(broken, { ...limits[broken], low: plus(floor, ONE) }),
      limits.with(broken, { ...limits[broken], high: floor }),
    );
  }
  return best?.steps;
}

function cheapestSteps(
  { figures, sums }: SumSystem,
  moves: readonly Move[],
  limits: readonly Bounds[],
): readonly Fraction[] | undefined {
  const moved = new Map(moves.map((move) => [move.figure, move]));
  const ranges = figures.map(({ range }, figure): Bounds => moved.get(figure)?.range ?? range ?? {});
  const bounds = [...ranges, ...limits];
  if (limits.some(({ low, high }) => low !== undefined && high !== undefined && compare(low, high) > 0))
    return undefined;
  const start = bounds.map((bound, variable) => within(figures[variable]?.stated.value ?? ONE, bound));
  const rows = sums.map((factors) => [
    ...factors,
    ...moves.map(({ figure, size }) => times(factors[figure] ?? ZERO, size)),
  ]);
  const goal = [...figures.map(() => ZERO), ...moves.map(({ size }) => sizeOf(size))];
  const tableau = newTableau([...rows, goal], start);
  const all = [...bounds, ...sums.map(() => ({ low: ZERO, high: ZERO })), {}];
  if (settle(tableau, all) !== undefined) return undefined;
  minimise(tableau, all, all.length - 1);
  return tableau.values.slice(figures.length, bounds.length);
}

function costOf(moves: readonly Move[], steps: readonly Fraction[]): Fraction {
  return moves.reduce((sum, { size }, nth) => plus(sum, times(sizeOf(size), steps[nth] ?? ZERO)), ZERO);
}

function sizeOf(size: Fraction): Fraction {
  return size.numerator < 0n ? minus(ZERO, size) : size;
}
