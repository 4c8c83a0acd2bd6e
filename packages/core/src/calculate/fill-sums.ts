import type { Path } from '../model/finding.js';
import type { StatedAmount } from '../values/amount.js';
import { type Cents, cents, sum } from '../values/cents.js';
import type { PlanYear } from '../values/period.js';
import type { FilledCell } from './fill-trace.js';

/** A row of any table that sums are filled in. */
export type FillRow<Own> = {
  readonly label: string;
  readonly role: string;
  readonly amounts: readonly StatedAmount[];
  readonly total?: StatedAmount;
  readonly parts?: readonly Own[];
};

/** Fills empty sums: parts before their group, groups before the total, years before the row's total. */
export function filledSums<Own extends FillRow<Own>>(
  rows: readonly Own[],
  years: readonly PlanYear[],
  at: Path,
  cells: FilledCell[],
): readonly Own[] {
  const filled = rows.map((row, nth) => (isTop(row) ? filledRow(row, [...at, nth], years, cells) : row));
  const top = filled.filter(isTop);
  return filled.map((row, nth) => {
    if (isTop(row)) return row;
    const own = [...at, nth];
    const summed = row.role === 'total' ? withSums(row, top, own, { kind: 'rows', years, cells }) : row;
    return withTotal(summed, own, cells);
  });
}

/** Puts amounts in the empty cells of a row and of its parts, by `found` at their paths. */
export function withFound<Own extends FillRow<Own>>(
  rows: readonly Own[],
  at: Path,
  found: ReadonlyMap<string, Cents>,
): readonly Own[] {
  if (found.size === 0) return rows;
  return rows.map((row, nth) => {
    const own = [...at, nth];
    const amounts = row.amounts.map((amount, year): StatedAmount => {
      const value = found.get([...own, 'amounts', year].join());
      return value === undefined ? amount : { kind: 'amount', cents: value };
    });
    const filled = { ...row, amounts };
    return row.parts === undefined
      ? filled
      : { ...filled, parts: withFound(row.parts, [...own, 'parts'], found) };
  });
}

/** The sum of the stated amounts less that of others; nothing where none is stated or one cannot be read. */
export function sumOfStated(
  amounts: readonly (StatedAmount | undefined)[],
  less: readonly (StatedAmount | undefined)[] = [],
): Cents | undefined {
  const [plus, minus] = [valuesOf(amounts), valuesOf(less)];
  if (plus === undefined || minus === undefined || plus.length + minus.length === 0) return undefined;
  return sum([...plus, ...minus.map((value) => cents(-value + 0))]);
}

function valuesOf(amounts: readonly (StatedAmount | undefined)[]): readonly Cents[] | undefined {
  const stated = amounts.flatMap((amount) =>
    amount === undefined || amount.kind === 'blank' ? [] : [amount],
  );
  const values = stated.flatMap((amount) => (amount.kind === 'amount' ? [amount.cents] : []));
  return values.length < stated.length ? undefined : values;
}

function filledRow<Own extends FillRow<Own>>(
  row: Own,
  at: Path,
  years: readonly PlanYear[],
  cells: FilledCell[],
): Own {
  if (row.role !== 'group' || row.parts === undefined) return withTotal(row, at, cells);
  const parts = row.parts.map((part, nth) => filledRow(part, [...at, 'parts', nth], years, cells));
  const summed: Own = withSums(row, parts, at, { kind: 'parts', years, cells });
  const whole: Own = { ...summed, parts };
  return withTotal(whole, at, cells);
}

function withSums<Own extends FillRow<Own>>(
  row: Own,
  parts: readonly Own[],
  at: Path,
  {
    kind,
    years,
    cells,
  }: {
    readonly kind: 'parts' | 'rows';
    readonly years: readonly PlanYear[];
    readonly cells: FilledCell[];
  },
): Own {
  const less = parts.filter(({ role }) => role === 'income');
  const plus = parts.filter((part) => isTop(part) && !less.includes(part));
  const amounts = row.amounts.map((amount, index): StatedAmount => {
    if (amount.kind !== 'blank') return amount;
    const added = sumOfStated(
      plus.map((part) => part.amounts[index]),
      less.map((part) => part.amounts[index]),
    );
    if (added === undefined) return amount;
    const year = years[index]?.year;
    cells.push({
      at: [...at, 'amounts', index],
      cents: added,
      how: { kind, label: row.label, ...(year !== undefined && { year }) },
    });
    return { kind: 'amount', cents: added };
  });
  return { ...row, amounts };
}

function withTotal<Own extends FillRow<Own>>(row: Own, at: Path, cells: FilledCell[]): Own {
  if (row.total !== undefined && row.total.kind !== 'blank') return row;
  const added = sumOfStated(row.amounts);
  if (added === undefined) return row;
  cells.push({ at: [...at, 'total'], cents: added, how: { kind: 'years', label: row.label } });
  return { ...row, total: { kind: 'amount', cents: added } };
}

function isTop({ role }: { readonly role: string }): boolean {
  return role !== 'total' && role !== 'netCosts';
}
