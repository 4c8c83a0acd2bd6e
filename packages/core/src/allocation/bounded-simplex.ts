import type { Fraction } from '../values/rate.js';
import { compare, minus, over, plus, times } from './fraction.js';

/** What a variable may be, ends included; `undefined` for no end. */
export type Bounds = { readonly low?: Fraction | undefined; readonly high?: Fraction | undefined };

/**
 * Variables that are sums of others: the one of row r is Σ `rows[r][c]` × the one of column c. Those of the columns
 * keep their bounds always; those of the rows do so when the tableau is settled.
 */
export type Tableau = {
  readonly rows: Fraction[][];
  readonly ofRow: number[];
  readonly ofColumn: number[];
  readonly values: Fraction[];
};

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The variables of the columns are the first, at values within their bounds; those of the rows follow them. */
export function newTableau(factors: readonly (readonly Fraction[])[], start: readonly Fraction[]): Tableau {
  const added = factors.map((row) =>
    row.reduce((sum, factor, column) => plus(sum, times(factor, start[column] ?? ZERO)), ZERO),
  );
  return {
    rows: factors.map((row) => [...row]),
    ofRow: factors.map((_, row) => start.length + row),
    ofColumn: [...start.keys()],
    values: [...start, ...added],
  };
}

/**
 * Moves variables until all keep their bounds (the simplex of Dutertre and de Moura, by Bland's rule, so that it
 * ends). Gives back variables whose bounds contradict each other instead, if there are any.
 */
export function settle(tableau: Tableau, bounds: readonly Bounds[]): readonly number[] | undefined {
  const { rows, ofRow, ofColumn, values } = tableau;
  for (;;) {
    const row = smallest(ofRow, (variable) => isBroken(values[variable] ?? ZERO, bounds[variable]));
    const variable = ofRow[row];
    if (variable === undefined) return undefined;
    const value = values[variable] ?? ZERO;
    const { low, high } = bounds[variable] ?? {};
    const isLow = low !== undefined && compare(value, low) < 0;
    const factors = rows[row] ?? [];
    const column = smallest(ofColumn, (free, at) => {
      const sign = signOf(factors[at]) * (isLow ? 1 : -1);
      return sign !== 0 && canMove(values[free] ?? ZERO, bounds[free], sign);
    });
    if (column < 0) return [variable, ...ofColumn.filter((_, at) => signOf(factors[at]) !== 0)];
    const target = (isLow ? low : high) ?? value;
    move(tableau, column, over(minus(target, value), factors[column] ?? ZERO));
    pivot(tableau, row, column);
  }
}

/** From settled values makes the variable of a row, which has no bounds of its own, as small as the bounds allow. */
export function minimise(tableau: Tableau, bounds: readonly Bounds[], goal: number): void {
  const { rows, ofRow, ofColumn, values } = tableau;
  for (;;) {
    const factors = rows[ofRow.indexOf(goal)] ?? [];
    const column = smallest(ofColumn, (free, at) => {
      const sign = -signOf(factors[at]);
      return sign !== 0 && canMove(values[free] ?? ZERO, bounds[free], sign);
    });
    const free = ofColumn[column];
    if (free === undefined) return;
    const sign = -signOf(factors[column]);
    let nearest = room(values[free] ?? ZERO, bounds[free], sign);
    let leaving = -1;
    for (const [row, variable] of ofRow.entries()) {
      const factor = rows[row]?.[column] ?? ZERO;
      if (factor.numerator === 0n) continue;
      const own = room(values[variable] ?? ZERO, bounds[variable], sign * signOf(factor));
      const reach = own && over(own, sizeOf(factor));
      const order = reach === undefined ? 1 : nearest === undefined ? -1 : compare(reach, nearest);
      const isFirst = order === 0 && leaving >= 0 && variable < (ofRow[leaving] ?? 0);
      if (order < 0 || isFirst) [nearest, leaving] = [reach, row];
    }
    if (nearest === undefined) return; // nothing stops it: the caller has bounded what it asks for
    move(tableau, column, sign > 0 ? nearest : minus(ZERO, nearest));
    if (leaving >= 0) pivot(tableau, leaving, column);
  }
}

function move({ rows, ofRow, ofColumn, values }: Tableau, column: number, by: Fraction): void {
  const free = ofColumn[column] ?? 0;
  values[free] = plus(values[free] ?? ZERO, by);
  for (const [row, variable] of ofRow.entries()) {
    const factor = rows[row]?.[column] ?? ZERO;
    if (factor.numerator !== 0n) values[variable] = plus(values[variable] ?? ZERO, times(factor, by));
  }
}

/** Row and column change places: the row is solved for the variable of the column. */
function pivot({ rows, ofRow, ofColumn }: Tableau, row: number, column: number): void {
  const solved = rows[row] ?? [];
  const factor = solved[column] ?? ZERO;
  for (const [at, value] of solved.entries()) {
    solved[at] =
      at === column ? over({ numerator: 1n, denominator: 1n }, factor) : over(minus(ZERO, value), factor);
  }
  for (const other of rows) {
    const own = other[column];
    if (other === solved || own === undefined || own.numerator === 0n) continue;
    for (const [at, value] of solved.entries()) {
      if (value.numerator === 0n) continue;
      other[at] = at === column ? times(own, value) : plus(other[at] ?? ZERO, times(own, value));
    }
  }
  [ofRow[row], ofColumn[column]] = [ofColumn[column] ?? 0, ofRow[row] ?? 0];
}

/** Where the smallest of the variables stands that something holds for; −1 for none. */
function smallest(variables: readonly number[], holds: (variable: number, at: number) => boolean): number {
  let found = -1;
  for (const [at, variable] of variables.entries()) {
    if ((found < 0 || variable < (variables[found] ?? 0)) && holds(variable, at)) found = at;
  }
  return found;
}

function isBroken(value: Fraction, { low, high }: Bounds = {}): boolean {
  return (low !== undefined && compare(value, low) < 0) || (high !== undefined && compare(value, high) > 0);
}

function canMove(value: Fraction, bounds: Bounds | undefined, sign: number): boolean {
  const left = room(value, bounds, sign);
  return left === undefined || left.numerator > 0n;
}

/** How far a variable can go up (sign above 0) or down; `undefined` for as far as one likes. */
function room(value: Fraction, { low, high }: Bounds = {}, sign: number): Fraction | undefined {
  if (sign > 0) return high && minus(high, value);
  return low && minus(value, low);
}

function signOf(factor: Fraction | undefined): number {
  return factor === undefined || factor.numerator === 0n ? 0 : factor.numerator > 0n ? 1 : -1;
}

function sizeOf(factor: Fraction): Fraction {
  return factor.numerator < 0n ? minus(ZERO, factor) : factor;
}
