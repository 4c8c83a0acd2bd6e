import { BLANK, type StatedAmount } from '../../values/amount.js';
import { isCents } from '../../values/cents.js';
import type { PlanYear } from '../../values/period.js';

/** What a row comes to in each year of the whole: cents, `blank` where nobody wrote anything, or not to be known. */
export type YearSums = readonly YearSum[];
type YearSum = number | 'blank' | 'unknown';

/** The amounts of a row in the years of the whole; a year that its table does not have is blank. */
export function inYears(
  amounts: readonly StatedAmount[],
  own: readonly PlanYear[],
  whole: readonly PlanYear[],
): YearSums {
  return whole.map(({ year }) =>
    own.reduce<YearSum>(
      (sum, one, nth) => (one.year === year ? plus(sum, toSum(amounts[nth] ?? BLANK)) : sum),
      'blank',
    ),
  );
}

/** Adds rows year by year, those of `less` taken off. */
export function addYears(years: number, rows: readonly YearSums[], less: readonly YearSums[] = []): YearSums {
  return Array.from({ length: years }, (_, year) => {
    const added = rows.reduce<YearSum>((sum, row) => plus(sum, row[year] ?? 'blank'), 'blank');
    return less.reduce<YearSum>((sum, row) => plus(sum, negative(row[year] ?? 'blank')), added);
  });
}

/** A row of the whole as it is written: what cannot be known is left empty. */
export function toStated(sums: YearSums): {
  readonly amounts: readonly StatedAmount[];
  readonly total: StatedAmount;
} {
  return { amounts: sums.map(stated), total: stated(sums.reduce<YearSum>(plus, 'blank')) };
}

/** Every year of any of the tables, in order; of a year that some have in part the months that any of them has. */
export function allYears(tables: readonly (readonly PlanYear[])[]): readonly PlanYear[] {
  const years = new Map<number, PlanYear>();
  for (const one of tables.flat()) {
    const known = years.get(one.year);
    years.set(one.year, known === undefined ? one : together(known, one));
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function together({ year, months: one }: PlanYear, { months: other }: PlanYear): PlanYear {
  if (one === undefined || other === undefined) return { year };
  const [first, last] = [Math.min(one.first, other.first), Math.max(one.last, other.last)];
  return first === 1 && last === 12 ? { year } : { year, months: { first, last } };
}

function plus(a: YearSum, b: YearSum): YearSum {
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  if (a === 'blank') return b;
  return b === 'blank' ? a : knownSum(a + b);
}

function knownSum(amount: number): YearSum {
  return isCents(amount) ? amount : 'unknown';
}

function negative(sum: YearSum): YearSum {
  return typeof sum === 'number' ? knownSum(0 - sum) : sum;
}

function toSum(amount: StatedAmount): YearSum {
  switch (amount.kind) {
    case 'amount':
      return amount.cents;
    case 'blank':
      return 'blank';
    case 'too-fine':
    case 'unreadable':
      return 'unknown';
  }
}

function stated(sum: YearSum): StatedAmount {
  return typeof sum === 'number' && isCents(sum) ? { kind: 'amount', cents: sum } : BLANK;
}
