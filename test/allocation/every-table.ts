// A second, plainer way to the same tables: every choice of floors and ceilings is tried. Exact fractions only.
import { compareRatios, floorOfRatio, minus, plus, type Ratio, ratioOf } from './exact-split.js';

type Tried = {
  readonly cells: readonly (readonly (number | string)[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly rowGroups?: readonly (readonly number[])[];
  readonly columnGroups?: readonly (readonly number[])[];
  readonly runningSums?: boolean;
};

type Found = { readonly text: string; readonly squares: Ratio; readonly absolute: Ratio };

/** All tables that meet the totals; those with the least squares, and those with the least absolute differences. */
export function everyTable(given: Tried) {
  const exact = given.cells.map((row) => row.map(ratioOf));
  const sums = boundedSums(given);
  const choices = exact.map((row, nth) =>
    everyRow(row).filter((cells) => add(cells) === given.rowTotals[nth]),
  );
  const tables = choices.reduce<readonly (readonly number[])[][]>(
    (found, rows) => found.flatMap((table) => rows.map((row) => [...table, row])),
    [[]],
  );
  const found = tables
    .filter((table) => meets(table, given, exact, sums))
    .map((table) => measured(table, exact));
  return {
    count: found.length,
    leastSquares: least(found, 'squares'),
    leastAbsolute: least(found, 'absolute'),
  };
}

function everyRow(exact: readonly Ratio[]): readonly (readonly number[])[] {
  return exact.reduce<readonly (readonly number[])[]>(
    (rows, cell) => {
      const floor = Number(floorOfRatio(cell));
      return rows.flatMap((row) =>
        (cell[1] === 1n ? [floor] : [floor, floor + 1]).map((one) => [...row, one]),
      );
    },
    [[]],
  );
}

function least(found: readonly Found[], by: 'squares' | 'absolute'): readonly string[] {
  const ordered = found.toSorted((a, b) => compareRatios(a[by], b[by]));
  return ordered
    .filter((one) => ordered[0] !== undefined && compareRatios(one[by], ordered[0][by]) === 0)
    .map(({ text }) => text);
}

function add(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

type Cell = readonly [row: number, column: number];

function boundedSums({ cells, rowGroups = [], columnGroups = [], runningSums }: Tried): readonly Cell[][] {
  const rows = [...cells.keys()];
  const columns = [...(cells[0] ?? []).keys()];
  const prefixes = runningSums ? columns.slice(0, -1).map((last) => columns.slice(0, last + 1)) : [];
  return [
    ...rowGroups.flatMap((group) => columns.map((column) => group.map((row): Cell => [row, column]))),
    ...[...columnGroups, ...prefixes].flatMap((group) =>
      rows.map((row) => group.map((column): Cell => [row, column])),
    ),
  ];
}

function meets(
  table: readonly (readonly number[])[],
  { rowTotals, columnTotals }: Tried,
  exact: readonly Ratio[][],
  sums: readonly Cell[][],
): boolean {
  return (
    rowTotals.every((total, row) => add(table[row] ?? []) === total) &&
    columnTotals.every((total, column) => add(table.map((row) => row[column])) === total) &&
    sums.every((cells) => {
      const stated = ratioOf(add(cells.map(([row, column]) => table[row]?.[column])));
      const sum = cells.map(([row, column]) => exact[row]?.[column] ?? ratioOf(0)).reduce(plus, ratioOf(0));
      return compareRatios(size(minus(stated, sum)), ratioOf(1)) < 0;
    })
  );
}

function measured(table: readonly (readonly number[])[], exact: readonly Ratio[][]): Found {
  const off = table.flatMap((row, nth) =>
    row.map((value, column) => minus(ratioOf(value), exact[nth]?.[column] ?? ratioOf(0))),
  );
  return {
    text: JSON.stringify(table),
    squares: off.map(([a, b]): Ratio => [a * a, b * b]).reduce(plus, ratioOf(0)),
    absolute: off.map(size).reduce(plus, ratioOf(0)),
  };
}

function size([numerator, denominator]: Ratio): Ratio {
  return [numerator < 0n ? -numerator : numerator, denominator];
}
