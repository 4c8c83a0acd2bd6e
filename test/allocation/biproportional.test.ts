import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateBy } from '../../packages/core/src/allocation/methods/allocate-by.js';
import {
  type BiproportionalCall,
  biproportional,
} from '../../packages/core/src/allocation/methods/biproportional.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { type Cents, cents } from '../../packages/core/src/values/cents.js';
import { peerCases } from '../data/peer-suites.js';
import { runs } from '../fast-check-runs.js';
import { compareRatios, type Ratio, ratioOf } from './exact-split.js';

type Seats = { label: string; weights: string[][]; rowTotals: string[]; colTotals: string[] };

test.for(peerCases<Seats & { expected: string[][] }>('biproportional'))(
  '$label',
  ({ expected, ...given }) => {
    const call = callOf(given);
    const found = biproportional(call);
    if (!found.ok) throw new Error('there is a table');
    expect(found.table.map((row) => row.map(String))).toEqual(expected);
    expect([found.alternatives, found.tied]).toEqual([1, []]);
    expectRounded(call, found);
  },
);

type Blocking = { rows?: number[]; cols: number[]; needed?: string; available?: string };

test.for(peerCases<Seats & { blocking: Blocking }>('two-way-infeasible'))(
  'no table: $label',
  ({ blocking, ...given }) => {
    const found = biproportional(callOf(given));
    if (found.ok) throw new Error('there is no table');
    const { rows, columns, needed, available } = found.blocking;
    if (blocking.rows === undefined) {
      // the other system names two columns that nobody can fill; we name the row that then cannot place its seats
      expect(found.blocking).toEqual({ rows: [2], columns: [], needed: 2, available: 0 });
      return;
    }
    expect({
      rows: rows.map((row) => row + 1),
      cols: columns.map((column) => column + 1),
      needed: String(needed),
      available: String(available),
    }).toEqual(blocking);
  },
);

test('totals that contradict a table: in euros, in proportion to it both ways', () => {
  const call = {
    weights: [
      [31843, 68019, 68138],
      [7960, 17005, 17035],
    ],
    rowTotals: whole(180_000_00, 42_000_00),
    columnTotals: whole(45_000_00, 85_000_00, 92_000_00),
    step: cents(100),
  };
  const found = biproportional(call);
  if (!found.ok) throw new Error('there is a table');
  expect(found.table.map((row) => row.map((cell) => cell / 100))).toEqual([
    [36487, 68919, 74594],
    [8513, 16081, 17406],
  ]);
  expectRounded(call, found);
});

test('a tie: the first cell is the larger, and the tied cells are named', () => {
  const found = biproportional({
    weights: [
      [1, 1],
      [1, 1],
    ],
    rowTotals: whole(1, 1),
    columnTotals: whole(1, 1),
  });
  expect(found).toMatchObject({
    ok: true,
    table: [
      [1, 0],
      [0, 1],
    ],
    alternatives: 2,
  });
  expect(found.ok && found.tied).toHaveLength(4);
});

test.for<[why: string, change: Partial<BiproportionalCall>]>([
  ['a row that is missing', { weights: [[1, 2]] }],
  ['a weight that is missing', { weights: [[1, 2], [3]] }],
  [
    'a negative weight',
    {
      weights: [
        [1, 2],
        [3, -4],
      ],
    },
  ],
  ['a negative total', { rowTotals: [cents(-1), cents(3)] }],
  ['a total that is not in whole steps', { step: cents(2) }],
])('a wrong call: %s', ([, change]) => {
  const call = {
    weights: [
      [1, 2],
      [3, 4],
    ],
    rowTotals: whole(1, 1),
    columnTotals: whole(1, 1),
    ...change,
  };
  expect(() => biproportional(call)).toThrow(CallError);
});

test('totals that do not agree: all rows against all columns', () => {
  const found = biproportional({ weights: [[1, 2]], rowTotals: whole(3), columnTotals: whole(1, 1) });
  expect(found).toEqual({ ok: false, blocking: { rows: [0], columns: [0, 1], needed: 3, available: 2 } });
});

describe('properties', () => {
  const lists = fc.record({
    weights: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([height, width]) =>
        fc.array(
          fc.array(fc.constantFrom(0, 0, 1, 2, 3, 7, 50, 911), { minLength: width, maxLength: width }),
          {
            minLength: height,
            maxLength: height,
          },
        ),
      )
      .filter((weights) => weights.flat().some((weight) => weight > 0)),
    drops: fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 7 }),
  });

  test('property: a table is found just where one can be, and it is rounded by factors; ties are all tables so rounded', () => {
    fc.assert(
      fc.property(lists, ({ weights, drops }) => {
        const [height, width] = [weights.length, weights[0]?.length ?? 0];
        const rowTotals = new Array<number>(height).fill(0);
        const columnTotals = new Array<number>(width).fill(0);
        for (const [row, column] of drops) {
          rowTotals[row % height] = (rowTotals[row % height] ?? 0) + 1;
          columnTotals[column % width] = (columnTotals[column % width] ?? 0) + 1;
        }
        const call = { weights, rowTotals: whole(...rowTotals), columnTotals: whole(...columnTotals) };
        const every = everyTable(weights, rowTotals, columnTotals);
        const found = biproportional(call);
        expect(found.ok).toBe(every.length > 0);
        if (!found.ok) {
          expect(found.blocking.needed).toBeGreaterThan(found.blocking.available);
          return;
        }
        expectRounded(call, found);
        const best = mostLikely(every, weights);
        expect(best[0]).toEqual(found.table.flat());
        expect(found.alternatives).toBe(best.length);
        expect(found.tied).toEqual(
          found.table
            .flat()
            .flatMap((units, cell) =>
              best.some((other) => other[cell] !== units)
                ? [{ row: Math.floor(cell / width), column: cell % width }]
                : [],
            ),
        );
      }),
      { numRuns: runs(300) },
    );
  });

  test('property: one row is split as Sainte-Laguë splits it, whatever its columns add up to', () => {
    const row = fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(row, fc.nat(500), (weights, total) => {
        const { parts } = allocateBy(cents(total), weights, { method: 'sainte-lague' });
        const found = biproportional({ weights: [weights], rowTotals: [cents(total)], columnTotals: parts });
        expect(found).toMatchObject({ ok: true, table: [parts] });
      }),
      { numRuns: runs(50) },
    );
  });

  test('property: tables of twelve by nine in large figures end, and are rounded by their factors', () => {
    const cell = fc.integer({ min: 0, max: 90_000 });
    const table = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(table, (weights) => {
        const sums = weights.map((row) => 1 + row.reduce((sum, one) => sum + one, 0));
        const total = cents(1_000_000);
        const columns = weights[0]?.map(
          (_, column) => 1 + weights.reduce((sum, row) => sum + (row[column] ?? 0), 0),
        );
        const call = {
          weights: weights.map((row) => row.map((one) => one + 1)),
          rowTotals: allocateBy(total, sums.toReversed(), { method: 'dhondt' }).parts,
          columnTotals: allocateBy(total, columns ?? [], { method: 'dhondt' }).parts,
        };
        const found = biproportional(call);
        if (!found.ok) throw new Error('there is a table');
        expectRounded(call, found);
      }),
      { numRuns: runs(5) },
    );
  });
});

/** Totals are met, and every cell is its weight times the factors, rounded: within a half, ends included. */
function expectRounded(
  call: BiproportionalCall,
  found: Extract<ReturnType<typeof biproportional>, { ok: true }>,
) {
  const sum = (list: readonly (number | undefined)[]): number =>
    list.reduce<number>((all, one) => all + (one ?? 0), 0);
  expect(found.table.map(sum)).toEqual(call.rowTotals);
  expect(call.columnTotals.map((_, column) => sum(found.table.map((row) => row[column])))).toEqual(
    call.columnTotals,
  );
  const { rows, columns } = found.factors();
  const step = BigInt(call.step ?? 1);
  for (const [row, cells] of found.table.entries()) {
    for (const [column, cell] of cells.entries()) {
      const [over, under] = ratioOf(call.weights[row]?.[column] ?? 0);
      const isClosed = call.rowTotals[row] === 0 || call.columnTotals[column] === 0 || over === 0n;
      if (isClosed) expect(cell).toBe(0);
      if (isClosed) continue;
      const [one, other] = [rows[row], columns[column]];
      const exact: Ratio = [
        2n * over * (one?.numerator ?? 0n) * (other?.numerator ?? 0n),
        under * (one?.denominator ?? 1n) * (other?.denominator ?? 1n),
      ];
      const twice = (2n * BigInt(cell)) / step;
      expect(compareRatios(exact, [twice - 1n, 1n])).toBeGreaterThanOrEqual(cell === 0 ? -1 : 0);
      expect(compareRatios(exact, [twice + 1n, 1n])).toBeLessThanOrEqual(0);
    }
  }
}

/** Every table of whole units that meets the totals and is 0 where the weight is, the larger first cell first. */
function everyTable(weights: readonly number[][], rows: readonly number[], columns: readonly number[]) {
  const width = columns.length;
  const cells = weights.flat();
  const found: number[][] = [];
  const fill = (table: readonly number[], leftInRow: number, left: readonly number[]): void => {
    const cell = table.length;
    if (cell === cells.length) {
      if (leftInRow === 0 && left.every((units) => units === 0)) found.push([...table]);
      return;
    }
    const column = cell % width;
    if (column === 0 && cell > 0 && leftInRow !== 0) return;
    const inRow = column === 0 ? (rows[cell / width] ?? 0) : leftInRow;
    const most = cells[cell] === 0 ? 0 : Math.min(inRow, left[column] ?? 0);
    for (let units = most; units >= 0; units -= 1)
      fill([...table, units], inRow - units, left.with(column, (left[column] ?? 0) - units));
  };
  fill([], 0, columns);
  return found;
}

/** Those for which the product of all (1/2 · 3/2 · … up to the units) over the weights is the least. */
function mostLikely(every: readonly number[][], weights: readonly number[][]): readonly number[][] {
  const cells = weights.flat();
  const cost = (table: readonly number[]): Ratio =>
    table.reduce<Ratio>(
      ([over, under], units, cell) => {
        let [a, b] = [over, under];
        for (let unit = 0; unit < units; unit += 1)
          [a, b] = [a * BigInt(2 * unit + 1), b * 2n * BigInt(cells[cell] ?? 1)];
        return [a, b];
      },
      [1n, 1n],
    );
  const costs = every.map(cost);
  const least = costs.reduce(
    (one, other) => (compareRatios(other, one) < 0 ? other : one),
    costs[0] ?? [1n, 1n],
  );
  return every.filter((_, nth) => compareRatios(costs[nth] ?? [1n, 1n], least) === 0);
}

function callOf({ weights, rowTotals, colTotals }: Seats): BiproportionalCall {
  return {
    weights,
    rowTotals: whole(...rowTotals.map(Number)),
    columnTotals: whole(...colTotals.map(Number)),
  };
}

function whole(...totals: number[]): Cents[] {
  return totals.map(cents);
}
