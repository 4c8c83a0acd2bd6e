import { type FigureTable, type StatedRow, statedIn } from '../calculate/figure-table.js';
import { yearText } from '../input/table-to-draft.js';
import type { PlanVersion } from '../model/financing-plan.js';
import type { StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';
import { depthOf } from './block-cells.js';

/** A table as it was decided at one time; the last one is that of the workbook itself. */
export type Version<Row extends StatedRow> = {
  readonly version: PlanVersion | undefined;
  readonly years: readonly PlanYear[];
  readonly figures: FigureTable<Row>;
};

/** A row that several versions have: its row in each of them, by the version's place. */
export type DecisionRow = {
  readonly label: string;
  readonly role: string;
  readonly depth: number;
  readonly rows: ReadonlyMap<number, number>;
};

/** The versions from the oldest to the newest: applied, approved, changes by number, and what says nothing last. */
export function inOrder<Row extends StatedRow>(versions: readonly Version<Row>[]): readonly Version<Row>[] {
  return versions.toSorted((a, b) => orderOf(a.version) - orderOf(b.version));
}

/** The rows of all versions, in the order of the last one; those that it does not have any more before its sums. */
export function decisionRows<Row extends StatedRow>(
  versions: readonly Version<Row>[],
  keyOf: (row: Row) => string,
): readonly DecisionRow[] {
  const found = new Map<string, Omit<DecisionRow, 'rows'> & { readonly rows: Map<number, number> }>();
  const newestFirst = [...versions.entries()].toReversed();
  for (const [version, { figures }] of newestFirst) {
    const seen = new Map<string, number>();
    for (const [index, { row }] of figures.rows.entries()) {
      const name = keyOf(row);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      const key = `${name}|${nth}`;
      const { label, role } = row;
      const own = found.get(key) ?? { label, role, depth: depthOf(figures.rows, index), rows: new Map() };
      found.set(key, own);
      own.rows.set(version, index);
    }
  }
  return withGone([...found.values()], versions.length - 1);
}

/** Rows that the last version has no more stand before its sums at the end. */
function withGone(rows: readonly DecisionRow[], last: number): readonly DecisionRow[] {
  const [now, gone] = [rows.filter((row) => row.rows.has(last)), rows.filter((row) => !row.rows.has(last))];
  const end = now.findLastIndex(({ role }) => !isSum(role)) + 1;
  const items = gone.filter(({ role }) => !isSum(role));
  return [...now.slice(0, end), ...items, ...now.slice(end), ...gone.filter(({ role }) => isSum(role))];
}

function isSum(role: string): boolean {
  return role === 'total' || role === 'netCosts';
}

/** What a version states in a row for a year of the sheet, or in total; `undefined` where it has no such cell. */
export function statedFor<Row extends StatedRow>(
  { figures, years }: Version<Row>,
  row: number | undefined,
  year: PlanYear | 'total',
): { readonly amount: StatedAmount; readonly column: number } | undefined {
  const column =
    year === 'total' ? figures.width - 1 : years.findIndex((one) => yearText(one) === yearText(year));
  return row === undefined || column < 0
    ? undefined
    : { amount: statedIn(figures, row * figures.width + column), column };
}

function orderOf(version: PlanVersion | undefined): number {
  if (version === 'applied') return 0;
  if (version === 'approved') return 1;
  return version === undefined ? Number.POSITIVE_INFINITY : 1 + Number(version.slice('change-'.length));
}
