import { type PlanYear, parsePlanYear } from '../../values/period.js';
import { comparable } from '../../values/plain-text.js';
import type { Unit } from '../../values/unit.js';
import { PERCENT_COLUMN, TOTAL_COLUMN, UNIT_WORDS } from '../../words/row-words.js';

/** What stands in a column of a table whose rows are funders (after turning, when years run down). */
export type ColumnMeaning =
  | { readonly kind: 'label' }
  | { readonly kind: 'year'; readonly year: PlanYear }
  | { readonly kind: 'total' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ignored' };

/** Reads the heading of a column; `unknown` when it says nothing that eurakit knows. */
export function readColumnHeading(text: string): ColumnMeaning {
  const words = comparable(text);
  if (TOTAL_COLUMN.some((pattern) => pattern.test(words))) return { kind: 'total' };
  if (PERCENT_COLUMN.some((pattern) => pattern.test(words))) return { kind: 'percent' };
  const year = parsePlanYear(words.replace(/\d[ .,]?000 ?(?:€|eur)\w*/, ''));
  if (year === undefined || year.rest.length > 24) return { kind: 'unknown' };
  return {
    kind: 'year',
    year: { year: year.year, ...(year.months !== undefined && { months: year.months }) },
  };
}

/** The unit that a heading or a title declares: `1 000 €`, `t€`, `milj. €`. */
export function declaredUnit(text: string): Unit | undefined {
  const words = comparable(text);
  return UNIT_WORDS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.unit;
}
