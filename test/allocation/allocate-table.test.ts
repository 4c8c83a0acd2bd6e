import { describe, expect, test } from 'vitest';
import { allocateTable } from '../../packages/core/src/allocation/allocate-table.js';
import type { TableCall } from '../../packages/core/src/allocation/read-table.js';
import { CallError } from '../../packages/core/src/values/assert.js';
import { type Cents, cents, MAX_CENTS } from '../../packages/core/src/values/cents.js';
import { peerCases } from '../data/peer-suites.js';
import { everyTable } from './every-table.js';

const euros = (...amounts: readonly number[]): readonly Cents[] =>
  amounts.map((amount) => cents(amount * 100));
const whole = (...amounts: readonly number[]): readonly Cents[] => amounts.map(cents);

describe('the PRO SOS table', () => {
  const years = euros(39803, 85024, 85173);
  const call = {
    rowWeights: ['80', '20'],
    columnWeights: years,
    rowTotals: euros(168000, 42000),
    columnTotals: years,
  };

  test('EU and state money against municipal money, year by year: two tables are equally good', () => {
    const found = allocateTable({ ...call, step: cents(100) });
    expect(found.ok && found.table).toEqual([euros(31843, 68019, 68138), euros(7960, 17005, 17035)]);
    expect(found.ok && found.alternatives).toBe(2);
    expect(found.ok && found.others).toEqual([[euros(31842, 68019, 68139), euros(7961, 17005, 17034)]]);
    expect(found.ok && found.tied).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 2 },
      { row: 1, column: 0 },
      { row: 1, column: 2 },
    ]);
    expect(found.contradictions).toEqual([]);
  });

  test.for<['first' | 'last' | 'largest-weight', number]>([
    ['first', 31843],
    ['last', 31843],
    ['largest-weight', 31842],
  ])('ties to the %s: the first cell is %s', ([ties, first]) => {
    const found = allocateTable({ ...call, step: cents(100), ties });
    expect(found.ok && found.table[0]?.[0]).toBe(first * 100);
  });

  test('a cell that is decided is kept, and settles the tie', () => {
    const locked = [{ row: 0, column: 0, amount: cents(31842_00) }];
    const found = allocateTable({ ...call, step: cents(100), locked });
    expect(found.ok && found.table).toEqual([euros(31842, 68019, 68139), euros(7961, 17005, 17034)]);
    expect(found.ok && found.alternatives).toBe(1);
  });

  test('four municipalities: the table as it was stated is the only best one', () => {
    const found = allocateTable({
      rowWeights: [15048, 2393, 6232, 9851],
      columnWeights: [6004, 13745, 13775],
      rowTotals: euros(15048, 2393, 6232, 9851),
      columnTotals: euros(6004, 13745, 13775),
      step: cents(100),
    });
    expect(found.ok && found.table).toEqual([
      euros(2695, 6170, 6183),
      euros(429, 981, 983),
      euros(1116, 2555, 2561),
      euros(1764, 4039, 4048),
    ]);
    expect(found.ok && found.alternatives).toBe(1);
  });
});

type Controlled = {
  label: string;
  cells: string[][];
  rowTotals: string[];
  colTotals: string[];
  feasibleFloorCeilTables: string;
  leastSquares?: { tables: string[][][] };
};

test.for(peerCases<Controlled>('controlled-rounding'))('$label', (given) => {
  const { cells, feasibleFloorCeilTables, leastSquares } = given;
  const totals = { rowTotals: given.rowTotals.map(toCents), columnTotals: given.colTotals.map(toCents) };
  expect(everyTable({ cells, ...totals }).count).toBe(Number(feasibleFloorCeilTables));
  const found = allocateTable({ cells, ...totals });
  expect(found.ok).toBe(leastSquares !== undefined);
  if (!found.ok) {
    expect(found.blocking).toEqual({ rows: [0], columns: [0], needed: 1, available: 0 });
    return;
  }
  const tables = [found.table, ...found.others].map((table) => table.map((row) => row.map(String)));
  expect(tables).toEqual(leastSquares?.tables);
  expect(found.alternatives).toBe(tables.length);
});

describe('what makes a table impossible', () => {
  const thirds = [
    ['1/3', '1/3', '1/3'],
    ['2/3', '2/3', '2/3'],
  ];

  test('totals that do not agree: all rows against all columns', () => {
    const found = allocateTable({ cells: thirds, rowTotals: whole(1, 2), columnTotals: whole(1, 1, 2) });
    expect(found).toEqual({
      ok: false,
      blocking: { rows: [0, 1], columns: [0, 1, 2], needed: 3, available: 4 },
      contradictions: [{ of: 'column', index: 2, prescribed: 2, exact: { numerator: 1n, denominator: 1n } }],
    });
  });

  test('a row that cannot hold its total, said with how far the totals are from the cells', () => {
    const found = allocateTable({ cells: thirds, rowTotals: whole(-1, 4), columnTotals: whole(1, 1, 1) });
    expect(found.ok || found.blocking).toEqual({ rows: [1], columns: [], needed: 4, available: 3 });
    expect(found.contradictions.map(({ of, index }) => [of, index])).toEqual([
      ['row', 0],
      ['row', 1],
    ]);
  });

  test('a total that contradicts the cells is said also where a table can be made', () => {
    const cells = [['1/2', '1/2', '1/2']];
    const found = allocateTable({ cells, rowTotals: whole(3), columnTotals: whole(1, 1, 1) });
    expect(found.ok && found.table).toEqual([whole(1, 1, 1)]);
    expect(found.contradictions).toEqual([
      { of: 'row', index: 0, prescribed: 3, exact: { numerator: 3n, denominator: 2n } },
    ]);
  });

  test('needed and available are cents, whatever the step', () => {
    const cells = [
      [50, 0],
      [0, 50],
    ];
    const found = allocateTable({
      cells,
      rowTotals: euros(1, 0),
      columnTotals: euros(0, 1),
      step: cents(100),
    });
    expect(found.ok || found.blocking).toEqual({ rows: [0], columns: [0], needed: 100, available: 0 });
  });
});

describe('sums inside the table stay within a step as well', () => {
  const cells = [
    ['3/4', '3/4', '3/4', '3/4'],
    ['1/4', '1/4', '1/4', '1/4'],
    ['1/2', '1/2', '1/2', '1/2'],
  ];
  const totals = { rowTotals: whole(3, 1, 2), columnTotals: whole(2, 1, 2, 1) };

  test('running sums over the years', () => {
    const found = allocateTable({ cells, ...totals, runningSums: true });
    const runs = (found.ok ? found.table : []).map((row) =>
      row.map((_, last) => sumOf(row.slice(0, last + 1))),
    );
    expect(runs.map((row) => row.at(-1))).toEqual([3, 1, 2]);
    for (const [row, parts] of runs.entries())
      for (const [last, sum] of parts.entries())
        expect(Math.abs(sum - (last + 1) * ([0.75, 0.25, 0.5][row] ?? 0))).toBeLessThan(1);
  });

  test('groups of rows in every column, groups of columns in every row', () => {
    const groups = { rowGroups: [[0, 1]], columnGroups: [[0, 1]] };
    const found = allocateTable({ cells, ...totals, ...groups });
    const table = found.ok ? found.table : [];
    expect([0, 1, 2, 3].map((column) => sumOf([0, 1].map((row) => table[row]?.[column] ?? 0)))).toEqual([
      1, 1, 1, 1,
    ]);
    const halves = table.map((row) => sumOf(row.slice(0, 2)));
    expect(halves[2]).toBe(1);
    expect(halves[0]).toBeOneOf([1, 2]);
    expect(halves[1]).toBeOneOf([0, 1]);
  });
});

test.for<[why: string, change: Partial<TableCall> & object]>([
  ['a row that is missing', { cells: [[1, 2]] }],
  ['a cell that is missing', { cells: [[1, 2], [3]] }],
  [
    'a cell that is no exact amount',
    {
      cells: [
        [1.5, 2],
        [3, 4],
      ],
    },
  ],
  [
    'a cell that is no number',
    {
      cells: [
        ['x', 2],
        [3, 4],
      ],
    },
  ],
  [
    'a cell that cents cannot hold',
    {
      cells: [
        [MAX_CENTS, 2],
        [3, 4],
      ],
    },
  ],
  ['a step of nothing', { step: cents(0) }],
  ['a total that is not in steps', { step: cents(5) }],
  ['a locked cell outside the table', { locked: [{ row: 2, column: 0, amount: cents(1) }] }],
  ['groups that overlap', { rowGroups: [[0, 3]] }],
])('a wrong call: %s', ([, change]) => {
  const call: TableCall = {
    cells: [
      [1, 2],
      [3, 4],
    ],
    rowTotals: whole(3, 7),
    columnTotals: whole(4, 6),
  };
  expect(() => allocateTable({ ...call, ...change })).toThrow(CallError);
});

test('groups must lie inside or beside one another', () => {
  const cells = [[1, 2, 3]];
  const call = { cells, rowTotals: whole(6), columnTotals: whole(1, 2, 3) };
  expect(() =>
    allocateTable({
      ...call,
      columnGroups: [
        [0, 1],
        [1, 2],
      ],
    }),
  ).toThrow(/\[0, 1\] and \[1, 2\] overlap/);
});

test('every 2 × 2 table of quarters and every 3 × 3 table of halves, with every choice of totals', () => {
  const tables = [...everyCells(2, 4), ...everyCells(3, 2)];
  expect(tables).toHaveLength(4 ** 4 + 2 ** 9);
  for (const [nth, cells] of tables.entries()) {
    for (const { rowTotals, columnTotals } of everyTotals(cells, nth)) {
      const best = everyTable({ cells, rowTotals, columnTotals });
      const found = allocateTable({ cells, rowTotals, columnTotals });
      const wanted = best.count > 0 ? [best.leastSquares.length, true] : [0, false];
      const listed = found.ok && best.leastSquares.includes(JSON.stringify(found.table));
      if (found.ok ? found.alternatives !== wanted[0] || !listed : wanted[1])
        expect({ cells, rowTotals, columnTotals, found }).toEqual(best);
    }
  }
});

function everyCells(size: number, parts: number): string[][][] {
  return Array.from({ length: parts ** (size * size) }, (_, code) =>
    Array.from({ length: size }, (__, row) =>
      Array.from({ length: size }, (___, column) => {
        const digit = Math.floor(code / parts ** (row * size + column)) % parts;
        return `${digit}/${parts}`;
      }),
    ),
  );
}

/** Floors and ceilings of the exact sums: all of a small table, of a larger one those of a moving bit pattern. */
function everyTotals(cells: readonly string[][], nth: number) {
  const parts = Number(cells[0]?.[0]?.split('/')[1]);
  const value = (cell: string): number => Number(cell.split('/')[0]);
  const columns = cells.map((_, column) => cells.map((row) => row[column] ?? ''));
  const sums = [...cells, ...columns].map((line) => sumOf(line.map(value)));
  const patterns = cells.length === 2 ? [...Array(16).keys()] : [0, nth % 64, (nth * 7) % 64, 63];
  return patterns.map((pattern) => {
    const totals = sums.map((sum, line) =>
      cents(((pattern >> line) & 1) === 1 ? Math.ceil(sum / parts) : Math.floor(sum / parts)),
    );
    return { rowTotals: totals.slice(0, cells.length), columnTotals: totals.slice(cells.length) };
  });
}

function toCents(text: string): Cents {
  return cents(Number(text));
}

function sumOf(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
