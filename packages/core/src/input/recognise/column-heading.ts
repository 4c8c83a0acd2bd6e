import { type PlanYear, parsePlanYear } from '../../values/period.js';
import { comparable } from '../../values/plain-text.js';
import type { Unit } from '../../values/unit.js';
import {
  MEASURE_COLUMNS,
  type Measure,
  MONTH_COLUMN,
  PERCENT_COLUMN,
  TOTAL_COLUMN,
  UNIT_WORDS,
  WEIGHT_COLUMN,
} from '../../words/row-words.js';

/**
 * What stands in a column of a table whose rows are funders (after turning, when years run down). `version` is what
 * the heading says besides the year or the total: `toteuma`, in small letters. `measure` columns are those of a
 * payment application, `month` is a month or a quarter, `part` columns add up to the total without being years (partners, months), `weight` is what the rows
 * share by, `beside` columns of figures that the sums show to be none of the table's.
 */
export type ColumnMeaning =
  | { readonly kind: 'label' }
  | { readonly kind: 'year'; readonly year: PlanYear; readonly version: string }
  | { readonly kind: 'total'; readonly version: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'weight' }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'month' }
  | { readonly kind: 'part' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'beside' }
  | { readonly kind: 'ignored' };

/** Reads the heading of a column; `unknown` when it says nothing that eurakit knows. */
export function readColumnHeading(text: string): ColumnMeaning {
  const words = comparable(text);
  if (words === '' || words.length > LONGEST) return { kind: 'unknown' };
  if (MONTH_COLUMN.some((pattern) => pattern.test(words))) return { kind: 'month' };
  const total = TOTAL_COLUMN.find((pattern) => pattern.test(words));
  // `Flat rate 15 %` heads amounts of a cost; `75 %` alone, or with a word of shares, percentages.
  if (PERCENT_COLUMN.some((pattern) => pattern.test(words)) && !BY_PERCENT.test(words))
    return { kind: 'percent' };
  if (total !== undefined) return { kind: 'total', version: versionWords(words.replace(total, '')) };
  const year = shortYear(words) ?? parsePlanYear(words.replace(/\d[ .,]?000 ?(?:€|eur)\w*/, ''));
  if (year !== undefined && year.rest.length <= 24) return { kind: 'year', ...yearMeaning(year) };
  return WEIGHT_COLUMN.some((pattern) => pattern.test(words)) ? { kind: 'weight' } : { kind: 'unknown' };
}

const BY_PERCENT = /^(?!.*(?:osuu|andel|share)).*\p{L}{3}.*(?<![\d/–-])\d{1,2}(?:[.,]\d+)? ?%$/u;

/** What a column of a payment application holds, by its heading. */
export function readMeasureHeading(text: string): Measure | undefined {
  const words = comparable(text);
  if (words === '' || words.length > LONGEST) return undefined;
  if (PERCENT_COLUMN.some((pattern) => pattern.test(words))) return undefined;
  return MEASURE_COLUMNS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.measure;
}

/** A text longer than this is a sentence, not a heading. */
const LONGEST = 120;

/** The unit that a heading or a title declares: `1 000 €`, `t€`, `milj. €`. */
export function declaredUnit(text: string): Unit | undefined {
  const words = comparable(text);
  return UNIT_WORDS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.unit;
}

/** `31.12.2023` (the last or first day of a year), `'21`, `TA21`, and a budget year over two calendar years (`2021/22`), which is called by its first. */
function shortYear(words: string): (PlanYear & { readonly rest: string }) | undefined {
  const two =
    /^(?<rest>[^\d'’]{0,12})(?:['’]|(?<=\b(?:ta|ts|tp|tae|budj\.?|budget) ?))(?<digits>[0-4]\d)$/u.exec(
      words,
    )?.groups;
  if (two?.digits !== undefined) return { year: 2000 + Number(two.digits), rest: two.rest?.trim() ?? '' };
  const day = /^(?:31\.12\.|0?1\.0?1\.)(?<year>20\d\d)$/.exec(words)?.groups;
  if (day !== undefined) return { year: Number(day.year), rest: '' };
  const both = /^(?<first>20\d\d) ?[/–-] ?(?:20)?(?<second>\d\d)$/.exec(words)?.groups;
  const first = Number(both?.first);
  return both !== undefined && Number(both.second) === (first + 1) % 100
    ? { year: first, rest: '' }
    : undefined;
}

function yearMeaning({ year, months, rest }: PlanYear & { readonly rest: string }): {
  readonly year: PlanYear;
  readonly version: string;
} {
  return { year: { year, ...(months !== undefined && { months }) }, version: versionWords(rest) };
}

/** Words that tell two columns of one year apart; a currency or a footnote mark does not. */
function versionWords(text: string): string {
  return text
    .replace(/€|\beur(?:oa|o|os)?\b|\beuros?\b|[()*,:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
