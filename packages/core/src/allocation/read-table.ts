import { assert, CallError } from '../values/assert.js';
import { type Cents, isCents, MAX_CENTS } from '../values/cents.js';
import type { Fraction } from '../values/rate.js';
import { commonDenominator, exactFraction, floorOf } from './fraction.js';
import { type Groups, nestedGroups } from './groups.js';
import { assertStep, TIE_RULES, type TieRule } from './policy.js';
import { readWeights, type Weight } from './weights.js';

/** An exact amount as a caller writes it: whole cents, a decimal `'26.44'` or a fraction `'159212/5'` of cents. */
export type ExactAmount = number | bigint | string;

/** A cell that is decided already and stays as it is, in cents. */
export type LockedCell = { readonly row: number; readonly column: number; readonly amount: Cents };

/** What a table is split by: exact cells, or the shares that weights of rows and columns have in the whole. */
type TableBase =
  | { readonly cells: readonly (readonly ExactAmount[])[] }
  | { readonly rowWeights: readonly Weight[]; readonly columnWeights: readonly Weight[] };

/** A call of `allocateTable`; totals and `step` are cents, groups are lists of row or of column indices. */
export type TableCall = TableBase & {
  readonly rowTotals: readonly Cents[];
  readonly columnTotals: readonly Cents[];
  readonly step?: Cents;
  readonly rowGroups?: readonly (readonly number[])[];
  readonly columnGroups?: readonly (readonly number[])[];
  readonly runningSums?: boolean;
  readonly locked?: readonly LockedCell[];
  readonly ties?: TieRule;
};

/** A table in whole steps, with its sign taken off: a cell is its floor and `lost` / `unit` of a step. */
export type WholeTable = {
  readonly height: number;
  readonly width: number;
  readonly step: number;
  readonly sign: 1 | -1;
  readonly unit: bigint;
  readonly exact: readonly bigint[];
  readonly floors: readonly bigint[];
  readonly lost: readonly bigint[];
  readonly rowTotals: readonly bigint[];
  readonly columnTotals: readonly bigint[];
  readonly rowGroups: Groups;
  readonly columnGroups: Groups;
  readonly ties: TieRule;
};

/** Reads the call exactly and brings it over one denominator; stops on what cannot be meant. */
export function readTable(call: TableCall): WholeTable {
  const { rowTotals, columnTotals, step = 1, ties = 'first' } = call;
  assertStep('allocateTable', step);
  if (!TIE_RULES.includes(ties)) {
    throw new CallError(`allocateTable: expected ties to be one of ${TIE_RULES.join(', ')}, got ${ties}`);
  }
  const [height, width] = [rowTotals.length, columnTotals.length];
  const cells = withLocked(exactCells(call), call.locked ?? [], height, width, step);
  const sign = signOf(rowTotals, columnTotals, cells);
  const unit = commonDenominator(cells) * BigInt(step);
  const exact = cells.map(
    ({ numerator, denominator }) => (BigInt(sign) * numerator * unit) / (denominator * BigInt(step)),
  );
  const floors = exact.map((amount) => floorOf(amount, unit));
  const most = BigInt(Math.floor(MAX_CENTS / step)) - 1n;
  assert(
    floors.every((floor) => floor <= most && floor >= -most),
    `allocateTable: expected cells whose floor and ceiling are at most ±${MAX_CENTS} cents`,
  );
  const steps = (totals: readonly Cents[], name: string) =>
    wholeSteps(totals, step, name).map((total) => BigInt(sign) * total);
  const runningSums = call.runningSums ? prefixes(width) : [];
  return {
    height,
    width,
    step,
    sign,
    unit,
    exact,
    floors,
    lost: exact.map((amount, cell) => amount - (floors[cell] ?? 0n) * unit),
    rowTotals: steps(rowTotals, 'rowTotals'),
    columnTotals: steps(columnTotals, 'columnTotals'),
    rowGroups: nestedGroups(call.rowGroups ?? [], height, 'rowGroups'),
    columnGroups: nestedGroups([...(call.columnGroups ?? []), ...runningSums], width, 'columnGroups'),
    ties,
  };
}

function exactCells(call: TableCall): readonly Fraction[] {
  const { rowTotals, columnTotals } = call;
  if ('cells' in call) {
    assertLength(call.cells, rowTotals, 'rows of cells');
    return call.cells.flatMap((row, nth) => {
      assertLength(row, columnTotals, `cells in row ${nth}`);
      return row.map(readCell);
    });
  }
  assertLength(call.rowWeights, rowTotals, 'rowWeights');
  assertLength(call.columnWeights, columnTotals, 'columnWeights');
  const rows = readWeights(call.rowWeights, { name: 'allocateTable', list: 'rowWeights' });
  const columns = readWeights(call.columnWeights, { name: 'allocateTable', list: 'columnWeights' });
  const total = rowTotals.reduce((sum, row) => sum + BigInt(row), 0n);
  const denominator = BigInt(rows.sum) * BigInt(columns.sum);
  const columnValues = columns.values.map(BigInt);
  return rows.values.flatMap((row) =>
    columnValues.map((column) => ({ numerator: total * BigInt(row) * column, denominator })),
  );
}

function readCell(cell: ExactAmount): Fraction {
  const found = exactFraction(cell);
  if (found !== undefined) return found;
  throw new CallError(
    `allocateTable: expected every cell to be an exact amount in cents, got ${String(cell)}; ` +
      "write what is finer than a cent as text, a decimal '26.44' or a fraction '2/3'",
  );
}

function withLocked(
  cells: readonly Fraction[],
  locked: readonly LockedCell[],
  height: number,
  width: number,
  step: number,
): readonly Fraction[] {
  const kept = [...cells];
  for (const { row, column, amount } of locked) {
    const isCell = Number.isInteger(row) && Number.isInteger(column) && Math.min(row, column) >= 0;
    assert(
      isCell && row < height && column < width,
      `allocateTable: expected locked cells inside the table, got row ${row}, column ${column}`,
    );
    assert(
      isCents(amount) && amount % step === 0,
      `allocateTable: expected locked amounts in whole steps of ${step} cents, got ${amount}`,
    );
    kept[row * width + column] = { numerator: BigInt(amount), denominator: 1n };
  }
  return kept;
}

/** A refund mirrors a payment: a table whose whole is below 0 is worked out without its sign. */
function signOf(
  rowTotals: readonly Cents[],
  columnTotals: readonly Cents[],
  cells: readonly Fraction[],
): 1 | -1 {
  const whole = [...rowTotals, ...columnTotals].reduce((sum, total) => sum + BigInt(total), 0n);
  const first = cells.find(({ numerator }) => numerator !== 0n)?.numerator ?? 0n;
  return (whole === 0n ? first : whole) < 0n ? -1 : 1;
}

function wholeSteps(totals: readonly Cents[], step: number, name: string): readonly bigint[] {
  return totals.map((total, nth) => {
    assert(
      isCents(total) && total % step === 0,
      `allocateTable: expected ${name}[${nth}] to be cents in whole steps of ${step}, got ${total}`,
    );
    return BigInt(total / step);
  });
}

function prefixes(width: number): readonly (readonly number[])[] {
  return Array.from({ length: width }, (_, last) => Array.from({ length: last + 1 }, (__, index) => index));
}

function assertLength(list: readonly unknown[], totals: readonly unknown[], name: string): void {
  assert(
    Array.isArray(list) && list.length === totals.length,
    `allocateTable: expected as many ${name} as totals (${totals.length}), got ${list.length}`,
  );
}
