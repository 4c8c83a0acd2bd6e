// A small exact linear programme, to compare with: the simplex method by Bland's rule on fractions.
import { compareRatios, minus, plus, type Ratio, ratioOf } from './exact-split.js';

/** `factors` · x is at most `limit`. */
export type Inequality = { readonly factors: readonly Ratio[]; readonly limit: Ratio };

const NONE = ratioOf(0);
const ONE = ratioOf(1);

/** The most that `goal` · x can be for x ≥ 0 within the inequalities, which bound it; `undefined` where no x is. */
export function highest(goal: readonly Ratio[], inequalities: readonly Inequality[]): Ratio | undefined {
  // columns: x, one slack for each inequality, the artificial variable, the right side
  const slacks = inequalities.length;
  const artificial = goal.length + slacks;
  const rows = inequalities.map(({ factors, limit }, nth) => [
    ...goal.map((_, column) => factors[column] ?? NONE),
    ...inequalities.map((__, slack) => (slack === nth ? ONE : NONE)),
    negative(ONE),
    limit,
  ]);
  const basis = rows.map((_, nth) => goal.length + nth);
  const worst = rows.reduce(
    (least, row, nth) => (compareRatios(right(row), right(rows[least] ?? [])) < 0 ? nth : least),
    0,
  );
  const first = [...goal.map(() => NONE), ...rows.map(() => NONE), negative(ONE), NONE];
  if (rows.length > 0 && compareRatios(right(rows[worst] ?? []), NONE) < 0) {
    pivot(rows, first, basis, worst, artificial);
    improve(rows, first, basis, artificial);
    if (compareRatios(right(first), NONE) !== 0) return undefined;
    const left = basis.indexOf(artificial);
    if (left >= 0) {
      const column = (rows[left] ?? []).findIndex((value, at) => at < artificial && value[0] !== 0n);
      if (column >= 0) pivot(rows, first, basis, left, column);
    }
  }
  for (const row of rows) row[artificial] = NONE;
  const second = [...goal, ...rows.map(() => NONE), NONE, NONE];
  for (const [nth, column] of basis.entries()) clear(second, rows[nth] ?? [], column);
  improve(rows, second, basis, artificial);
  return negative(right(second));
}

function improve(rows: Ratio[][], goal: Ratio[], basis: number[], columns: number): void {
  for (;;) {
    const entering = goal.findIndex((value, column) => column <= columns && value[0] > 0n);
    if (entering < 0) return;
    let leaving = -1;
    let least = NONE;
    for (const [nth, row] of rows.entries()) {
      const factor = row[entering] ?? NONE;
      if (factor[0] <= 0n) continue;
      const ratio = over(right(row), factor);
      const order = leaving < 0 ? -1 : compareRatios(ratio, least);
      if (order < 0 || (order === 0 && (basis[nth] ?? 0) < (basis[leaving] ?? 0)))
        [leaving, least] = [nth, ratio];
    }
    if (leaving < 0) throw new Error('The goal is not bounded');
    pivot(rows, goal, basis, leaving, entering);
  }
}

function pivot(rows: Ratio[][], goal: Ratio[], basis: number[], nth: number, column: number): void {
  const row = rows[nth] ?? [];
  const factor = row[column] ?? ONE;
  for (const [at, value] of row.entries()) row[at] = over(value, factor);
  for (const other of rows) if (other !== row) clear(other, row, column);
  clear(goal, row, column);
  basis[nth] = column;
}

function clear(target: Ratio[], row: readonly Ratio[], column: number): void {
  const factor = target[column] ?? NONE;
  if (factor[0] === 0n) return;
  for (const [at, value] of row.entries()) target[at] = minus(target[at] ?? NONE, times(factor, value));
}

function right(row: readonly Ratio[]): Ratio {
  return row.at(-1) ?? NONE;
}

function times([a, b]: Ratio, [c, d]: Ratio): Ratio {
  return plus([a * c, b * d], NONE);
}

function over(a: Ratio, [c, d]: Ratio): Ratio {
  return times(a, c < 0n ? [-d, -c] : [d, c]);
}

function negative([a, b]: Ratio): Ratio {
  return [-a, b];
}
