import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../packages/core/src/allocation/allocate.js';
import { allocateTable, MOST_ALTERNATIVES } from '../../packages/core/src/allocation/allocate-table.js';
import { type Cents, cents } from '../../packages/core/src/values/cents.js';
import { runs } from '../fast-check-runs.js';
import { everyTable } from './every-table.js';
import { compareRatios, floorOfRatio, minus, plus, type Ratio, ratioOf } from './exact-split.js';

type Cells = readonly (readonly string[])[];
type Table = { readonly cells: Cells; readonly rowTotals: Cents[]; readonly columnTotals: Cents[] };

const ties = fc.constantFrom('first', 'last', 'largest-weight');

/** Cells of `a/b`, and totals that are the floor or the ceiling of their sums, or anything nearby. */
const table = (rows: number, columns: number, most: number): fc.Arbitrary<Table> =>
  fc
    .record({
      cells: fc.array(
        fc.array(
          fc
            .tuple(fc.integer({ min: -9, max: 40 }), fc.integer({ min: 1, max: most }))
            .map(([a, b]) => `${a}/${b}`),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      ),
      up: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows + columns, maxLength: rows + columns }),
      agree: fc.boolean(),
    })
    .map(({ cells, up, agree }) => withTotals(cells, up, agree));

const shapes = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }));
const anyTable = fc.oneof(
  shapes.chain(([rows, columns]) => table(rows, columns, 4)),
  shapes.chain(([rows, columns]) => table(rows, columns, 1000)),
);

test('property: of every table that can be, the best ones are found, counted and listed', () => {
  fc.assert(
    fc.property(anyTable, ties, (given, rule) => {
      const best = everyTable(given);
      const found = allocateTable({ ...given, ties: rule });
      expect(found.ok).toBe(best.count > 0);
      if (!found.ok) {
        expect(found.blocking).toEqual(expect.objectContaining(neededAndAvailable(given, found.blocking)));
        return;
      }
      expect(best.leastSquares).toContain(JSON.stringify(found.table));
      expect(new Set(best.leastAbsolute)).toEqual(new Set(best.leastSquares));
      expect(found.alternatives).toBe(Math.min(best.leastSquares.length, MOST_ALTERNATIVES));
      expect(found.others).toHaveLength(Math.min(found.alternatives - 1, 9));
      const listed = [found.table, ...found.others].map((one) => JSON.stringify(one));
      expect(new Set(listed).size).toBe(listed.length);
      for (const one of listed) expect(best.leastSquares).toContain(one);
      expect(found.tied).toEqual(differingCells(best.leastSquares));
      if (sumOf(given.rowTotals) <= 0 || rule === 'largest-weight') return;
      const inOrder = best.leastSquares.toSorted((a, b) => firstDifference(a, b, rule));
      expect(JSON.stringify(found.table)).toBe(inOrder[0]);
    }),
    { numRuns: runs(300) },
  );
});

test('property: also with groups of rows and columns, and with running sums', () => {
  const groups = fc.record({
    rowGroups: fc.constantFrom([], [[0, 1]], [[0, 2]], [[1, 2]]),
    columnGroups: fc.constantFrom(
      [],
      [[0, 1]],
      [
        [0, 1],
        [2, 3],
      ],
      [
        [0, 1],
        [0, 1, 2],
      ],
      [[1, 3]],
    ),
  });
  const shape = fc.oneof(groups, fc.constant({ rowGroups: [[0, 1]], runningSums: true }));
  fc.assert(
    fc.property(table(3, 4, 6), shape, (given, grouped) => {
      const best = everyTable({ ...given, ...grouped });
      const found = allocateTable({ ...given, ...grouped });
      expect(found.ok).toBe(best.count > 0);
      if (!found.ok) return;
      expect(best.leastSquares).toContain(JSON.stringify(found.table));
      expect(found.alternatives).toBe(Math.min(best.leastSquares.length, MOST_ALTERNATIVES));
    }),
    { numRuns: runs(150) },
  );
});

test('property: 4 × 4 tables of shares of shares', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), weights, weights, (total, rowWeights, columnWeights) => {
      const rowTotals = [...allocate(cents(total), rowWeights).parts];
      const columnTotals = [...allocate(cents(total), columnWeights).parts];
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      const whole = sum(rowWeights) * sum(columnWeights);
      const cells = rowWeights.map((row) =>
        columnWeights.map((column) => `${total * row * column}/${whole}`),
      );
      const found = allocateTable({ rowWeights, columnWeights, rowTotals, columnTotals });
      const best = everyTable({ cells, rowTotals, columnTotals });
      expect(found).toEqual(allocateTable({ cells, rowTotals, columnTotals }));
      expect(found.ok && best.leastSquares.includes(JSON.stringify(found.table))).toBe(best.count > 0);
    }),
    { numRuns: runs(40) },
  );
});

test('property: where the exact cells add up to the totals there is always a table', () => {
  const whole = fc.record({
    cells: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 6 }), {
      minLength: 2,
      maxLength: 6,
    }),
    parts: fc.integer({ min: 2, max: 7 }),
    runningSums: fc.boolean(),
  });
  fc.assert(
    fc.property(whole, ({ cells, parts, runningSums }) => {
      const given = withWholeSums(cells, parts);
      const found = allocateTable({ ...given, runningSums });
      expect(found.ok).toBe(true);
      expect(found.contradictions).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test('property: sign and scale: the table of minus twice as much in steps of two is minus twice the table', () => {
  fc.assert(
    fc.property(anyTable, ties, (given, rule) => {
      const times = (factor: number) => (total: Cents) => cents(total * factor + 0);
      const scaled = {
        cells: given.cells.map((row) =>
          row.map((cell) => cell.replace(/^-?\d+/, (digits) => String(-2 * Number(digits)))),
        ),
        rowTotals: given.rowTotals.map(times(-2)),
        columnTotals: given.columnTotals.map(times(-2)),
        step: cents(2),
      };
      fc.pre([...given.rowTotals].some((total) => total !== 0) && sumOf(given.rowTotals) !== 0);
      const [found, mirrored] = [
        allocateTable({ ...given, ties: rule }),
        allocateTable({ ...scaled, ties: rule }),
      ];
      expect(mirrored.ok).toBe(found.ok);
      if (found.ok && mirrored.ok)
        expect(mirrored.table).toEqual(found.table.map((row) => row.map(times(-2))));
      if (!found.ok && !mirrored.ok)
        expect(mirrored.blocking).toEqual({
          ...found.blocking,
          needed: found.blocking.needed * -2 + 0,
          available: found.blocking.available * -2 + 0,
        });
    }),
    { numRuns: runs(200) },
  );
});

test('property: order: a single best table turns with its rows and columns', () => {
  fc.assert(
    fc.property(anyTable, (given) => {
      const found = allocateTable(given);
      const turned = allocateTable({
        cells: given.cells.toReversed().map((row) => row.toReversed()),
        rowTotals: given.rowTotals.toReversed(),
        columnTotals: given.columnTotals.toReversed(),
      });
      expect(turned.ok).toBe(found.ok);
      if (!found.ok || !turned.ok) return;
      expect(turned.alternatives).toBe(found.alternatives);
      if (found.alternatives === 1)
        expect(turned.table).toEqual(found.table.toReversed().map((row) => row.toReversed()));
    }),
    { numRuns: runs(200) },
  );
});

test('property: one row is split as the largest remainder splits it', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), weights, ties, (total, columnWeights, rule) => {
      fc.pre(columnWeights.some((weight) => weight > 0));
      const { parts } = allocate(cents(total), columnWeights, { ties: rule });
      const whole = columnWeights.reduce((sum, weight) => sum + weight, 0);
      const cells = [columnWeights.map((weight) => `${total * weight}/${whole}`)];
      const found = allocateTable({ cells, rowTotals: [cents(total)], columnTotals: [...parts], ties: rule });
      expect(found.ok && found.table).toEqual([parts]);
    }),
    { numRuns: runs(200) },
  );
});

function withTotals(cells: Cells, up: readonly number[], agree: boolean): Table {
  const add = (list: readonly string[]) => list.map(ratioOf).reduce(plus, ratioOf(0));
  const total = (list: readonly string[], nth: number) => {
    const floor = floorOfRatio(add(list));
    const isWhole = compareRatios(minus(add(list), ratioOf(floor)), ratioOf(0)) === 0;
    const raise = (up[nth] ?? 0) === 9 ? 2 : !isWhole && (up[nth] ?? 0) > 4 ? 1 : 0;
    return cents(Number(floor) + raise);
  };
  const rowTotals = cells.map(total);
  const columns = (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? '0'));
  const columnTotals = columns.map((column, nth) => total(column, cells.length + nth));
  const last = columnTotals.length - 1;
  const others = sumOf(columnTotals.slice(0, last));
  return {
    cells,
    rowTotals,
    columnTotals: agree ? [...columnTotals.slice(0, last), cents(sumOf(rowTotals) - others)] : columnTotals,
  };
}

/** Divides whole cells and completes rows and columns, so that the exact sums come out whole. */
function withWholeSums(whole: readonly (readonly number[])[], parts: number) {
  const width = Math.min(...whole.map((row) => row.length));
  const complete = (list: readonly number[]) => [...list, (parts - (sumOf(list) % parts)) % parts];
  const rows = whole.map((row) => complete(row.slice(0, width)));
  const columns = Array.from({ length: width + 1 }, (_, column) =>
    complete(rows.map((row) => row[column] ?? 0)),
  );
  const closed = Array.from({ length: rows.length + 1 }, (_, row) =>
    columns.map((column) => column[row] ?? 0),
  );
  return {
    cells: closed.map((row) => row.map((cell) => `${cell}/${parts}`)),
    rowTotals: closed.map((row) => cents(sumOf(row) / parts)),
    columnTotals: columns.map((column) => cents(sumOf(column) / parts)),
  };
}

/** What the blocking rows and columns need and have, added up anew; it must not be enough. */
function neededAndAvailable(
  { cells, rowTotals, columnTotals }: Table,
  blocking: { readonly rows: readonly number[]; readonly columns: readonly number[] },
) {
  const [inRows, inColumns] = [new Set(blocking.rows), new Set(blocking.columns)];
  const sign =
    sumOf([...rowTotals, ...columnTotals]) ||
    Number(
      cells
        .flat()
        .find((cell) => !/^-?0\//.test(cell))
        ?.split('/')[0] ?? 1,
    );
  const times = (ratio: Ratio): Ratio => (sign < 0 ? minus([0n, 1n], ratio) : ratio);
  let needed = sumOf(blocking.rows.map((row) => rowTotals[row] ?? 0)) * Math.sign(sign);
  let available = sumOf(blocking.columns.map((column) => columnTotals[column] ?? 0)) * Math.sign(sign);
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const exact = times(ratioOf(cell));
      if (!inRows.has(row) && inColumns.has(column)) needed += Number(floorOfRatio(exact));
      if (inRows.has(row) && !inColumns.has(column))
        available -= Number(floorOfRatio(minus([0n, 1n], exact)));
    }
  }
  expect(needed).not.toBe(available);
  if (sumOf(rowTotals) === sumOf(columnTotals)) expect(needed).toBeGreaterThan(available);
  return { needed: needed * Math.sign(sign) + 0, available: available * Math.sign(sign) + 0 };
}

function firstDifference(a: string, b: string, rule: 'first' | 'last'): number {
  const [one, two] = [a, b].map((text): readonly number[] => JSON.parse(text).flat());
  const pairs = (one ?? []).map((cell, nth) => (two?.[nth] ?? 0) - cell).filter((off) => off !== 0);
  return (rule === 'first' ? pairs[0] : pairs.at(-1)) ?? 0;
}

function differingCells(tables: readonly string[]) {
  const all: readonly number[][][] = tables.map((text) => JSON.parse(text));
  return (all[0] ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      all.some((one) => one[row]?.[column] !== cell) ? [{ row, column }] : [],
    ),
  );
}

function sumOf(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
