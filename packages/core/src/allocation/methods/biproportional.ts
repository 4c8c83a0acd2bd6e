import { assert } from '../../values/assert.js';
import { type Cents, cents } from '../../values/cents.js';
import type { Fraction } from '../../values/rate.js';
import type { CentsTable } from '../allocate-table.js';
import type { BlockingCut } from '../blocking-cut.js';
import { equalBest } from '../equal-best.js';
import { exactFraction, over, reduced, times } from '../fraction.js';
import { assertStep, ONE_CENT } from '../policy.js';
import { readWeights, type Weight } from '../weights.js';
import { assertWholeSteps } from '../whole-steps.js';
import { scaledStart } from './scaled-start.js';
import { type Ratio, settleByTransfers, type TransferTable } from './transfers.js';

/** Weights and whole totals that the table is to have. A weight of 0 keeps its cell at 0. */
export type BiproportionalCall = {
  readonly weights: readonly (readonly Weight[])[];
  readonly rowTotals: readonly Cents[];
  readonly columnTotals: readonly Cents[];
  readonly step?: Cents;
};

/** A table in proportion to its weights both ways; or the rows that need more than their open columns have. */
export type Biproportional =
  | {
      readonly ok: true;
      readonly table: CentsTable;
      /** How many tables are equally right, counted to 100; the one given has the larger first cell. */
      readonly alternatives: number;
      readonly tied: readonly { readonly row: number; readonly column: number }[];
      /** Every weight times the factors of its row and column, rounded to the nearest, is its cell in steps. */
      readonly factors: () => { readonly rows: readonly Fraction[]; readonly columns: readonly Fraction[] };
    }
  | { readonly ok: false; readonly blocking: BlockingCut };

const MOST_ALTERNATIVES = 100;

/**
 * Rounds weights to whole steps so that prescribed totals of rows and columns are met: there are factors for rows and
 * columns by which every cell is its weight, rounded to the nearest (the divisor method with standard rounding). It is
 * for totals that contradict the weights, as seats of districts do; {@link allocateTable} keeps every exact amount.
 * From scaled factors, units are transferred along the cheapest ways, compared as exact products.
 */
export function biproportional(call: BiproportionalCall): Biproportional {
  const { table, scale } = readTable(call);
  const { step = ONE_CENT } = call;
  const { height, width } = table;
  const cut = disagreeing(table) ?? settleByTransfers(table);
  if (cut !== undefined) return { ok: false, blocking: blockingOf(table, cut, step) };
  const arcs = [...table.units.keys()].flatMap((cell) => {
    const isFull = isEven(table, cell, -1n);
    if (table.weights[cell] === 0n || !(isFull || isEven(table, cell, 1n))) return [];
    const low = Number(table.units[cell] ?? 0n) - (isFull ? 1 : 0);
    return [
      { cell, from: Math.floor(cell / width), to: height + (cell % width), low, high: low + 1, cost: 0n },
    ];
  });
  const { flows, differing, count } = equalBest({
    arcs,
    flows: arcs.map(({ cell }) => Number(table.units[cell] ?? 0n)),
    potentials: new Array<bigint>(height + width).fill(0n),
    order: [...arcs.keys()],
    limit: MOST_ALTERNATIVES,
    listed: 0,
  });
  const units = table.units.map(Number);
  for (const [nth, { cell }] of arcs.entries()) units[cell] = flows[nth] ?? 0;
  return {
    ok: true,
    table: Array.from({ length: height }, (_, row) =>
      units.slice(row * width, (row + 1) * width).map((unit) => cents(unit * step)),
    ),
    alternatives: count,
    tied: differing.map((nth) => {
      const cell = arcs[nth]?.cell ?? 0;
      return { row: Math.floor(cell / width), column: cell % width };
    }),
    factors: () => ({
      rows: table.potentials.slice(0, height).map(([above, below]) => times(scale, reduced(below, above))),
      columns: table.potentials.slice(height).map(([above, below]) => reduced(above, below)),
    }),
  };
}

/** Weights are read as whole numbers, `scale` times as large as they were given. */
function readTable({ weights, rowTotals, columnTotals, step = ONE_CENT }: BiproportionalCall): {
  readonly table: TransferTable;
  readonly scale: Fraction;
} {
  const [height, width] = [rowTotals.length, columnTotals.length];
  assert(
    Array.isArray(weights) && weights.length === height && weights.every((row) => row.length === width),
    `biproportional: expected weights in ${height} rows of ${width}, as many as totals`,
  );
  assertStep('biproportional', step);
  const inSteps = (totals: readonly Cents[]): readonly bigint[] =>
    totals.map((total) => {
      assertWholeSteps('biproportional', total, step);
      assert(total >= 0, `biproportional: expected totals of at least 0, got ${total}`);
      return BigInt(total / step);
    });
  const totals = { rowTotals: inSteps(rowTotals), columnTotals: inSteps(columnTotals) };
  const given = weights.flat();
  const whole = readWeights(given, { name: 'biproportional', list: 'weights' }).values.map(BigInt);
  const some = whole.findIndex((weight) => weight > 0n);
  const scale = over(
    { numerator: whole[some] ?? 1n, denominator: 1n },
    exactFraction(given[some] ?? 1) ?? ONE,
  );
  const open = whole.map((weight, cell) => {
    const isNothing =
      totals.rowTotals[Math.floor(cell / width)] === 0n || totals.columnTotals[cell % width] === 0n;
    return isNothing ? 0n : weight;
  });
  return { table: scaledStart({ height, width, weights: open, ...totals }), scale };
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** All rows and columns, where their totals do not add up to the same. */
function disagreeing({
  height,
  width,
  rowTotals,
  columnTotals,
}: TransferTable): ReadonlySet<number> | undefined {
  const [needed, available] = [rowTotals, columnTotals].map((totals) =>
    totals.reduce((sum, total) => sum + total, 0n),
  );
  return needed === available ? undefined : new Set(new Array(height + width).keys());
}

/** Whether a cell could as well be a unit more (1) or less (−1): its weight lies on the border between them. */
function isEven(table: TransferTable, cell: number, by: 1n | -1n): boolean {
  const units = table.units[cell] ?? 0n;
  if (units + by < 0n) return false;
  const [above, below] = potentialsOf(table, cell);
  return 2n * (table.weights[cell] ?? 0n) * above === (2n * units + by) * below;
}

/** What its weight is multiplied by: the potential of its column over that of its row. */
function potentialsOf({ potentials, height, width }: TransferTable, cell: number): Ratio {
  const [row, column] = [potentials[Math.floor(cell / width)], potentials[height + (cell % width)]];
  return [(column?.[0] ?? 1n) * (row?.[1] ?? 1n), (column?.[1] ?? 1n) * (row?.[0] ?? 1n)];
}

function blockingOf(table: TransferTable, cut: ReadonlySet<number>, step: Cents): BlockingCut {
  const rows = [...table.rowTotals.keys()].filter((row) => cut.has(row));
  const columns = [...table.columnTotals.keys()].filter((column) => cut.has(table.height + column));
  const sum = (totals: readonly bigint[], of: readonly number[]): number =>
    Number(of.reduce((all, index) => all + (totals[index] ?? 0n), 0n)) * step;
  return { rows, columns, needed: sum(table.rowTotals, rows), available: sum(table.columnTotals, columns) };
}
