import { BLANK, type StatedAmount } from '../values/amount.js';
import type { PlanYear } from '../values/period.js';

/** A table with a column for each of its years. */
type Yearly = { readonly years: readonly PlanYear[] };

/** Which of its own years a year of the sheet is. */
export type OwnYears = readonly (number | undefined)[];

/**
 * The years that several tables share a sheet by: those of the first, and between them those that others add. A table
 * whose years go another way, or come twice, has no place on it.
 */
export function sheetYears(tables: readonly Yearly[]): readonly PlanYear[] {
  let sheet: readonly PlanYear[] = [];
  for (const { years } of tables) {
    if (sheet.length === 0) sheet = years;
    if (ownYears(sheet, { years }) !== undefined || !isRising(sheet) || !isRising(years)) continue;
    const all = new Map([...sheet, ...years].map((year) => [orderOf(year), year]));
    sheet = [...all].sort(([a], [b]) => a - b).map(([, year]) => year);
  }
  return sheet;
}

/** Where the years of a table are among those of the sheet; `undefined` where they are not all there in order. */
export function ownYears(sheet: readonly PlanYear[], { years }: Yearly): OwnYears | undefined {
  let next = 0;
  const own = sheet.map((year) => {
    const wanted = years[next];
    if (wanted === undefined || orderOf(wanted) !== orderOf(year)) return undefined;
    next += 1;
    return next - 1;
  });
  return next === years.length ? own : undefined;
}

/** Rows on the years of the sheet: blank where their table has no such year. */
export function onYears<Row extends { readonly amounts: readonly StatedAmount[] }>(
  row: Row,
  own: OwnYears,
): Row {
  return {
    ...row,
    amounts: own.map((year) => (year === undefined ? BLANK : (row.amounts[year] ?? BLANK))),
    ...('parts' in row && isRows<Row>(row.parts) && { parts: row.parts.map((part) => onYears(part, own)) }),
  };
}

function isRows<Row>(value: unknown): value is readonly Row[] {
  return Array.isArray(value);
}

/** 2016 before 2016 (9–12) before 2017. */
function orderOf({ year, months }: PlanYear): number {
  return year * 10_000 + (months === undefined ? 0 : months.first * 100 + months.last);
}

function isRising(years: readonly PlanYear[]): boolean {
  return years.every((year, nth) => nth === 0 || orderOf(years[nth - 1] ?? year) < orderOf(year));
}
